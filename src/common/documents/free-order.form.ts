import type { ValuesOf } from '../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, longText, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { list } from '../../kit/forms/list-field.ts'
import { linkChoices } from './links.ts'

const appendixFields = {
  title: text('Название приложения', { max: 300 }),
  text: longText('Текст приложения', { max: 30_000, rows: 6 }),
}

const linkFields = {
  kind: choice('Что делает этот приказ', linkChoices),
  to: choiceFrom('С каким документом', 'documents'),
  part: text('В какой части', { optional: true, max: 100, hint: 'Например, п. 1.1. Пусто – весь документ.' }),
}

const fields = {
  heading: text('Заголовок', {
    max: 400,
    hint: 'О чём приказ, например: «О проведении недели наставничества»',
    ask: 'Напишите заголовок: о чём приказ',
  }),
  preamble: longText('Преамбула', {
    optional: true,
    rows: 3,
    hint: 'Встанет после правовых оснований, например: «в целях обмена опытом»',
  }),
  points: longText('Пункты', {
    max: 30_000,
    rows: 10,
    ask: 'Напишите хотя бы один пункт',
    hint: 'Каждый пункт с новой строки, номера проставятся сами. Подпункт начните с дефиса.',
  }),
  control: choice('Контроль за исполнением', {
    self: 'оставляю за собой',
    person: 'возложить на сотрудника',
    none: 'без пункта о контроле',
  }),
  controlPerson: choiceFrom('На кого возложить контроль', 'people', { when: ({ control }) => control === 'person' }),
  appendices: list('Приложения', { fields: appendixFields, max: 10, spare: 1, optional: true }),
  links: list('Связь с другими документами', { fields: linkFields, max: 10, spare: 1, optional: true }),
  people: choicesFrom('Кого ознакомить', 'people', { optional: true }),
  bases: choicesFrom('Правовые основания', 'bases', { optional: true }),
}

export const freeOrderForm = defineForm(fields, {
  rules: [
    ({ links = [] }) => {
      const seen = links.map(({ kind, to }) => `${kind} ${to}`)
      const again = seen.findIndex((one, index) => seen.indexOf(one) < index)
      return again < 0 ? undefined : { field: 'links', words: 'Одна и та же связь указана дважды: оставьте одну' }
    },
  ],
})
export type FreeOrderInput = ValuesOf<typeof fields>
