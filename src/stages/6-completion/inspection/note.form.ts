import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, hidden, longText, text, url } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { answerWords } from './checklist-rows.ts'

const extra = {
  details: text('Реквизиты документа', { optional: true, max: 300, hint: 'Если документ хранится не в программе: название, номер, дата' }),
  link: url('Ссылка на сайт', { optional: true, hint: 'Адрес страницы или файла, где это размещено' }),
  words: longText('Комментарий', { optional: true, max: 500, rows: 3, hint: 'Его прочитает и проверяющий: не пишите имён и сведений о здоровье' }),
}
const fields = { id: hidden('Номер'), answer: choice('Наличие', answerWords, { optional: true, hint: 'Программа учтёт ваш ответ, только если сама нашла меньше' }), ...extra }
const computedFields = { id: hidden('Номер'), ...extra }

export const noteForm = defineForm(fields)
/** Where the answer is counted, only words may be added to it. */
export const computedNoteForm = defineForm(computedFields)
export type NoteInput = ValuesOf<typeof fields>
