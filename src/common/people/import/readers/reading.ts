import { cellText, type Cell } from '../sheet.ts'

/** An error keeps the whole row out; a warning leaves the field empty or says what to look at. */
export type Severity = 'error' | 'warning'

export interface Complaint {
  words: string
  severity: Severity
}

/** What a reader made of a cell: the value (undefined = nothing was said) and, if need be, what to put right. */
export interface Reading<T> {
  value?: T
  complaint?: Complaint
}

export function warning(words: string): { complaint: Complaint } {
  return { complaint: { words, severity: 'warning' } }
}

export function error(words: string): { complaint: Complaint } {
  return { complaint: { words, severity: 'error' } }
}

/** Text of a cell in «ёлочки», cut so that one bad cell does not fill the page. */
export function quoted(cell: Cell): string {
  const text = cellText(cell)
  return `«${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`
}

/** «-», «—», «нет»: the ways in which people fill a cell to say that there is nothing. */
export function saysNothing(text: string): boolean {
  return /^([-–—−_.\s]*|нет|не указан[оаы]?|отсутствует|н\/д)$/i.test(text)
}

/** A text field as it stands, formulas included; longer than `limit` is cut with a warning. */
export function readText(cell: Cell, limit: number): Reading<string> {
  const text = cellText(cell)
  if (saysNothing(text)) return {}
  if (text.length <= limit) return { value: text }
  return {
    value: text.slice(0, limit).trimEnd(),
    ...warning(`Текст длиннее ${limit} знаков, возьмём только начало.`),
  }
}
