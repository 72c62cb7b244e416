import { choiceFrom, day, hidden, longText, text, url } from '../../../kit/forms/fields.ts'
import { defineForm, type Rule } from '../../../kit/forms/form.ts'
import { file } from '../../../kit/forms/file-field.ts'

const rowFields = {
  text: longText('Содержание', { max: 1000, rows: 3, ask: 'Напишите, что будет сделано' }),
  from: day('С', { optional: true, hint: 'Пусто, если важен только последний день' }),
  to: day('До', { optional: true }),
  term: text('Слова к сроку', { optional: true, max: 120, hint: 'Например: далее при приёме на работу; постоянно' }),
  responsible: text('Ответственные', { optional: true, max: 300, hint: 'Должности или люди через запятую' }),
  result: longText('Результат', { optional: true, max: 500, rows: 2 }),
}

const daysInOrder: Rule<{ from?: string; to?: string }> = ({ from, to }) =>
  from !== undefined && to !== undefined && to < from
    ? { field: 'to', words: 'Последний день раньше первого: проверьте обе даты' }
    : undefined

/** A row that exists. */
export const itemForm = defineForm({ version: hidden(''), ...rowFields }, { rules: [daysInOrder] })

/** A new row; `parents` are stages and activities. */
export const newItemForm = defineForm(
  {
    id: hidden(''),
    parent: choiceFrom('Где добавить', 'parents', { ask: 'Выберите этап или мероприятие' }),
    ...rowFields,
  },
  { rules: [daysInOrder] },
)

/** The period of a new map, of a copy or of a draft; `id` is made when the form is drawn. */
export const periodForm = defineForm(
  {
    id: hidden(''),
    from: day('Первый день', { ask: 'Укажите первый день' }),
    to: day('Последний день', { ask: 'Укажите последний день', hint: 'Через один или два учебных года' }),
  },
  { rules: [daysInOrder] },
)

/** Completion of a row of the approved edition, with what proves it. */
export const markForm = defineForm({
  version: hidden(''),
  fileId: hidden(''),
  on: day('Исполнено', { ask: 'Укажите день исполнения' }),
  note: longText('Что сделано', {
    optional: true,
    rows: 2,
    max: 500,
    hint: 'Не указывайте сведения о здоровье, семье и данные воспитанников',
  }),
  document: choiceFrom('Документ из реестра', 'documents', { optional: true }),
  url: url('Ссылка', { optional: true, hint: 'Например, на публикацию на сайте' }),
  file: file('Файл', {
    optional: true,
    accept: '.pdf,.jpg,.jpeg,.png,.docx,.xlsx',
    hint: 'PDF, снимок, документ Word или таблица, до 20 МБ',
  }),
})
