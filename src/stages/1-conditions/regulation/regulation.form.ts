import { choiceFrom, day, hidden, longText, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { list } from '../../../kit/forms/list-field.ts'

/** One chapter: title and points in a text area. */
export const chapterForm = defineForm({
  version: hidden(''),
  title: text('Название главы', { max: 200, ask: 'Напишите название главы' }),
  points: longText('Пункты', {
    max: 30_000,
    rows: 18,
    ask: 'Напишите хотя бы один пункт',
    hint: 'Между пунктами – пустая строка, номера проставятся сами. Новая строка внутри пункта печатается отдельным абзацем без номера.',
  }),
})

/** Bodies that adopt and agree, with their minutes; what is unknown yet stays empty and prints as a blank. */
export const adoptionForm = defineForm(
  {
    version: hidden(''),
    adoptions: list('Кто принимает и согласовывает', {
      fields: {
        body: choiceFrom('Орган', 'bodies', { ask: 'Выберите орган или очистите строку' }),
        number: text('Номер протокола', {
          optional: true,
          max: 30,
          width: 'short',
          hint: 'Как в протоколе, например 1 или 03',
        }),
        date: day('Дата протокола', { optional: true }),
      },
      max: 8,
      spare: 1,
      optional: true,
      hint: 'В порядке, в котором печатаются грифы. Неизвестные номер и дату оставьте пустыми: на бумаге будет черта.',
    }),
  },
  {
    rules: [
      ({ adoptions = [] }) => {
        const bodies = adoptions.map(({ body }) => body)
        const again = bodies.findIndex((body, index) => bodies.indexOf(body) < index)
        return again < 0 ? undefined : { field: `adoptions.${again}.body`, words: 'Этот орган уже назван выше' }
      },
    ],
  },
)
