// Forms of the builder: the whole questionnaire, a section, a question. Keys are carried along and never changed.
import { choice, choiceFrom, choices, hidden, longText, number, text, yesNo } from '../../kit/forms/fields.ts'
import type { Fields } from '../../kit/forms/field.ts'
import { defineForm, type Form } from '../../kit/forms/form.ts'
import { list } from '../../kit/forms/list-field.ts'
import type { Question } from '../../kit/questionnaires/definition.ts'
import { scales } from '../../kit/questionnaires/scales.ts'

export const headForm = defineForm({
  version: hidden('Версия'),
  title: text('Название', { max: 200 }),
  intro: longText('Что сказать в начале', { max: 1000, rows: 3, optional: true }),
  who: text('Кому', { max: 200, hint: 'Например: всем педагогам в сентябре' }),
  notice: longText('Кто ещё увидит или не увидит ответы', { max: 500, rows: 2, optional: true }),
  privacy: choice('Имена', { named: 'Анкета именная', anonymous: 'Анонимная, если ответят пятеро и больше' }),
  roles: choices('О ком она', { mentee: 'О наставляемых', mentor: 'О наставниках', curator: 'О работе сада, не о людях' }, { hint: 'От этого зависит, какое согласие нужно' }),
})

export const types = {
  single: 'Один ответ из нескольких',
  multi: 'Несколько ответов',
  scale5: 'Шкала от 1 до 5',
  scale10: 'Шкала от 1 до 10',
  matrix5: 'Несколько строк по одной шкале',
  text: 'Свободный ответ',
  number: 'Число',
  date: 'Дата',
  yesno: 'Да или нет',
} as const

export const newQuestionForm = defineForm({
  version: hidden('Версия'),
  section: choiceFrom('Раздел', 'sections'),
  type: choice('Вид ответа', types),
  words: longText('Вопрос', { max: 500, rows: 2 }),
})

export const publicationForm = defineForm({
  note: longText('Что изменилось', { max: 500, rows: 2, optional: true, hint: 'Увидят те, кто открывает историю версий' }),
})

const shortScales = Object.fromEntries(scales.filter(({ from, to }) => to - from <= 5).map(({ key, title, ends }) => [key, `${title}: ${ends[0]} – ${ends[1]}`]))
const optionRow = { key: hidden('Ключ', { optional: true }), words: text('Слова', { max: 300 }) }
const MOST_OPTIONS = 40

/** The form of one question by its kind. */
export function questionForm(question: Question): Form<Record<string, unknown>> {
  const fields: Fields = {
    version: loose(hidden('Версия')),
    words: loose(longText('Вопрос', { max: 500, rows: 2 })),
    hint: loose(text('Пояснение', { max: 500, optional: true })),
    ...ownFields(question),
    required: loose(yesNo('Без ответа нельзя идти дальше?')),
    confidential: loose(yesNo('Ответ видит только куратор?')),
  }
  return defineForm(fields)
}

function ownFields(question: Question): Fields {
  const na = { na: loose(yesNo('Можно ответить «затрудняюсь ответить»?')) }
  const options = (label: string) => loose(list(label, { fields: optionRow, max: MOST_OPTIONS, spare: 3 }))
  switch (question.type) {
    case 'single':
      return { options: options('Варианты'), ...na }
    case 'multi':
      return { options: options('Варианты'), max: loose(number('Отметить не больше', { min: 1, max: MOST_OPTIONS, optional: true })) }
    case 'scale5':
      return { scale: loose(choice('Шкала', shortScales)), ...na }
    case 'matrix5':
      return { options: options('Строки'), scale: loose(choice('Шкала', shortScales)), ...na }
    case 'scale10':
    case 'yesno':
      return na
    case 'text':
      return { max: loose(number('Не длиннее, знаков', { min: 1, max: 10_000 })) }
    case 'number':
      return { min: loose(number('Не меньше', { min: -1_000_000, max: 1_000_000 })), max: loose(number('Не больше', { min: -1_000_000, max: 1_000_000 })) }
    case 'date':
      return {}
  }
}

function loose(field: unknown): Fields[string] {
  return field as Fields[string]
}
