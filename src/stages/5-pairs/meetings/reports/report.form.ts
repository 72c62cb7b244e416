import { choice, hidden, longText } from '../../../../kit/forms/fields.ts'
import { defineForm } from '../../../../kit/forms/form.ts'
import { conclusions } from './report.ts'

const hint = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

export const reportForm = defineForm({
  version: hidden('Отчёт', { max: 10 }),
  findings: longText('Результаты и удачные приёмы', { optional: true, max: 3000, rows: 4, hint: `Показы, аттестация, конкурсы; что помогло. ${hint}` }),
  difficulties: longText('Что было трудно', { optional: true, max: 3000, rows: 3 }),
  proposals: longText('Предложения', { optional: true, max: 3000, rows: 3 }),
  conclusion: choice('Вывод', conclusions, { optional: true, hint: 'Нужен, чтобы сдать отчёт' }),
})

export const returnForm = defineForm({
  words: longText('Что поправить', { max: 1000, rows: 3, ask: 'Напишите, что поправить: наставник увидит эти слова', hint }),
})
