import { day, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

export const acceptanceForm = defineForm({
  version: hidden('Запись', { max: 10 }),
  on: day('Когда узнал содержание сессии', { width: 'short', ask: 'Укажите день' }),
  words: longText('Как', { max: 150, rows: 2, ask: 'Напишите, как человек узнал содержание сессии', hint: 'Например: личная консультация куратора, изучены материалы. Причину отсутствия не пишите' }),
})
