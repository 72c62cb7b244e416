import { importFieldLabels, type Columns, type ImportField } from './fields.ts'
import { guessColumns } from './guess.ts'
import { findHeader, type Header } from './header.ts'
import type { Sheet } from './sheet.ts'
import { fieldOfTitle, normalTitle } from './titles.ts'

/** How a table is to be read: where it begins and what each column fills. */
export interface Mapping {
  header: Header
  columns: Columns
}

/** Looks up what the person chose the last time for a header of this signature. */
export type Remembered = (signature: string) => Columns | undefined

/** Proposes the mapping: what was chosen before, else by titles, else (no header) by what the cells look like. */
export function proposeMapping(sheet: Sheet, remembered: Remembered = () => undefined): Mapping {
  const header = findHeader(sheet)
  const before = remembered(headerSignature(header))
  if (before) return mappingWith(header, before)
  return { header, columns: header.found ? columnsByTitles(header.titles) : guessColumns(sheet) }
}

/** The same table read with other columns; too short a list is filled with «not taken». */
export function mappingWith(header: Header, columns: Columns): Mapping {
  return { header, columns: header.titles.map((_, index) => columns[index] ?? null) }
}

/** By this a header is recognised again: titles without case, punctuation and double spaces. */
export function headerSignature(header: Header): string {
  const titles = header.titles.map(normalTitle)
  return (header.found ? titles : ['без шапки', String(titles.length)]).join('|')
}

/** Titles of the columns that hold something but are not taken, to be listed for the person. */
export function unknownColumns(mapping: Mapping): string[] {
  return mapping.header.titles.filter((title, index) => title !== '' && !mapping.columns[index])
}

/** What is wrong with a mapping, as Russian sentences; an empty list means that it can be used. */
export function mappingProblems(columns: Columns): string[] {
  const chosen = columns.filter((field) => field !== null)
  const twice = [...new Set(chosen.filter((field, index) => field !== 'note' && chosen.indexOf(field) !== index))]
  const problems = twice.map(
    (field) => `Поле «${importFieldLabels[field]}» выбрано для двух столбцов. Оставьте его у одного.`,
  )
  if (chosen.includes('fullName') && chosen.includes('surname'))
    problems.push('Выберите либо один столбец с фамилией, именем и отчеством, либо отдельные столбцы.')
  if (!chosen.includes('fullName') && !(chosen.includes('surname') && chosen.includes('firstName')))
    problems.push('Укажите, в каком столбце фамилия, имя и отчество: без них людей не добавить.')
  return problems
}

/** Each field goes to the first column that names it; notes may come from several columns. */
function columnsByTitles(titles: readonly string[]): Columns {
  const taken = new Set<ImportField>()
  return titles.map((title) => {
    const field = fieldOfTitle(title)
    if (field === null || (taken.has(field) && field !== 'note')) return null
    taken.add(field)
    return field
  })
}
