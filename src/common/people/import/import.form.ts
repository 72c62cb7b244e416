import { choice, choicesFrom, day, hidden, longText } from '../../../kit/forms/fields.ts'
import { file } from '../../../kit/forms/file-field.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import type { Issue } from '../../../kit/forms/messages.ts'
import { importFieldLabels, isImportField, type Columns } from './fields.ts'
import type { Header } from './header.ts'
import { columnLetter } from './sheet.ts'

export const importForm = defineForm(
  {
    file: file('Файл', {
      optional: true,
      accept: '.xlsx,.csv,.txt',
      hint: 'Таблица Excel (.xlsx) или CSV, не больше 20 МБ',
    }),
    rows: longText('Или строки из таблицы', {
      optional: true,
      max: 500_000,
      rows: 6,
      hint: 'Выделите строки в Excel вместе с шапкой, скопируйте и вставьте сюда',
    }),
  },
  { rules: [oneOfTwo] },
)

export const confirmForm = defineForm({
  mark: hidden('Список', { max: 64 }),
  leftOut: choicesFrom('Не брать', 'lines', { optional: true }),
})

/** One list per column of the table; what is not chosen is not taken. */
export function columnsForm({ titles }: Header) {
  const ofColumn = (title: string, index: number) => [
    columnName(index),
    choice(title || `Столбец ${columnLetter(index)}`, importFieldLabels, { optional: true }),
  ]
  const fields = Object.fromEntries(titles.map(ofColumn)) as Record<string, ReturnType<typeof choice>>
  const asOf = day('Стаж в списке посчитан на', {
    width: 'short',
    ask: 'Укажите день, на который посчитан стаж',
    hint: 'День, на который составлен список. От него стаж дальше растёт сам',
  })
  return defineForm({ sheet: hidden('Лист', { max: 4 }), asOf, ...fields })
}

export function columnName(index: number): string {
  return `column${index}`
}

/** The chosen columns in the order of the table. */
export function columnsOf({ titles }: Header, values: Readonly<Record<string, unknown>>): Columns {
  return titles.map((_, index) => {
    const value = values[columnName(index)]
    return typeof value === 'string' && isImportField(value) ? value : null
  })
}

function oneOfTwo({ file: sent, rows }: { file?: unknown; rows?: string }): Issue | undefined {
  if (sent === undefined && rows === undefined) return { field: 'file', words: 'Выберите файл или вставьте строки' }
  return sent !== undefined && rows !== undefined
    ? { field: 'rows', words: 'Оставьте что-нибудь одно: файл или строки' }
    : undefined
}
