import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day, hidden, longText, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const layouts = { portrait: 'вертикально', landscape: 'горизонтально' }
const emblems = { leaf: 'ивовый лист', none: 'без знака' }

const common = {
  on: day('Дата', { width: 'half', ask: 'Укажите дату' }),
  number: text('Номер', { optional: true, max: 30, width: 'half', hint: 'Первому листу; дальше по порядку' }),
  order: choiceFrom('По какому приказу', 'orders', { optional: true }),
  layout: choice('Лист', layouts),
  emblem: choice('Знак над названием', emblems),
}

const thanksFields = {
  id: hidden('Листы', { max: 40 }),
  people: choicesFrom('Кому', 'people', { ask: 'Отметьте хотя бы одного человека' }),
  text: longText('Текст письма', { max: 600, rows: 5, ask: 'Напишите текст', hint: 'После обращения «Уважаемая Анна Петровна!» – его программа подберёт сама. Новый абзац – с новой строки' }),
  ...common,
}
export const thanksForm = defineForm(thanksFields)
export type ThanksValues = ValuesOf<typeof thanksFields>

const certificateFields = {
  id: hidden('Листы', { max: 40 }),
  people: choicesFrom('Кому', 'people', { ask: 'Отметьте хотя бы одного человека' }),
  ...common,
}
export const certificateForm = defineForm(certificateFields)
export type CertificateValues = ValuesOf<typeof certificateFields>
