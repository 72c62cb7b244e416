import { choiceFrom, hidden, text } from '../../../kit/forms/fields.ts'
import type { Field } from '../../../kit/forms/field.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { file } from '../../../kit/forms/file-field.ts'
import { columnKeys, columnWords, type FormMapping } from './form-mapping.ts'

export const uploadForm = defineForm({
  id: hidden('Номер'),
  name: text('Название формы', { max: 120, hint: 'Как вы её называете: мониторинг региона' }),
  file: file('Книга Excel (.xlsx) от региона', { hint: 'До 20 МБ. Файл сохранится как есть, заполняться будут только выбранные ячейки' }),
})

/** A select for each column and each row of this form. */
export function mappingForm({ rows }: Pick<FormMapping, 'rows'>) {
  const columns = Object.fromEntries(columnKeys.map((key): [string, Field<string | undefined>] => [`column-${key}`, choiceFrom(`Столбец: ${columnWords[key].toLowerCase()}`, 'columns', { ...(key === 'presence' ? { ask: 'Выберите, в какой столбец записывать ответы' } : { optional: true }), width: 'half' })]))
  const own = Object.fromEntries(rows.map(({ row, words }): [string, Field<string | undefined>] => [`row-${row}`, choiceFrom(`Строка ${row}: ${words}`, 'sources', { optional: true })]))
  return defineForm({ version: hidden('Версия'), ...columns, ...own })
}
