import type { Columns } from './fields.ts'
import { isNumbering } from './header.ts'
import type { Mapping } from './mapping.ts'
import { cellText, isBlankRow, type Cell } from './sheet.ts'
import { fieldOfTitle } from './titles.ts'

export type RowKind = { kind: 'person' } | { kind: 'blank' } | { kind: 'skip'; reason: string }

const person: RowKind = { kind: 'person' }

/** Tells a person's row from what stands around people in real lists: totals, headings of groups, signatures. */
export function kindOfRow(row: readonly Cell[], mapping: Mapping): RowKind {
  if (isBlankRow(row)) return { kind: 'blank' }
  const { columns } = mapping
  const texts = row.map((cell, index) => (columns[index] === 'number' ? '' : cellText(cell)))
  const filled = texts.filter((text) => text !== '')
  const first = row.map(cellText).find((text) => text !== '') ?? ''
  if (/^(итого|всего|в том числе|из них)(?![а-яё])/i.test(filled[0] ?? first)) return skip('итоговая строка')
  if (/^(итого|всего)(?![а-яё])/i.test(first)) return skip('итоговая строка')
  if (filled.some((text) => text.includes('___'))) return skip('строка для подписи')
  if (isNumbering(row)) return skip('номера столбцов')
  if (repeatsHeader(row, columns)) return skip('повтор шапки таблицы')
  if (filled.length === 0 && /^[\d.]+$/.test(first)) return skip('только номер, людей нет')
  const [only = first] = filled
  const isHeading = filled.every((text) => text === only) && !isLoneName(only, texts, columns)
  return isHeading ? skip(`заголовок «${only.length > 60 ? `${only.slice(0, 60)}…` : only}»`) : person
}

function skip(reason: string): RowKind {
  return { kind: 'skip', reason }
}

/** At least two cells that are titles of the very fields their columns fill. */
function repeatsHeader(row: readonly Cell[], columns: Columns): boolean {
  const same = row.filter((cell, index) => {
    const field = columns[index]
    return (
      typeof cell === 'string' &&
      field !== null &&
      field !== undefined &&
      field !== 'group' &&
      field !== 'building' &&
      fieldOfTitle(cellText(cell)) === field
    )
  })
  return same.length >= 2 && same.length * 2 >= row.filter((cell) => cellText(cell) !== '').length
}

/** A list may hold nothing but names; elsewhere a lone cell is a person only when it looks like a full name. */
function isLoneName(text: string, texts: readonly string[], columns: Columns): boolean {
  const field = columns[texts.indexOf(text)]
  if (field !== 'fullName' && field !== 'surname') return false
  if (columns.filter((column) => column !== null && column !== 'number').length === 1) return true
  if (/^[=<@+]/.test(text)) return true
  if (/^[А-ЯЁ][А-ЯЁа-яё-]+ [А-ЯЁ]\.( ?[А-ЯЁ]\.)?$/.test(text)) return true
  return /(вна|ич|ична|кызы|оглы)$/i.test(text) && text.split(' ').length >= 3
}
