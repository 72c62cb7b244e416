// The list of pairs and groups as orders have made it: rows read from a frozen appendix, changed by amending orders.
import { period } from '../../../kit/russian/dates.ts'
import type { Day } from '../../../kit/calendar/day.ts'

export interface ListMentor {
  /** «Соломатина Вера Юрьевна, воспитатель, высшая категория», to the letter of the paper. */
  words: string
  direction: string
}

/** One numbered row: a pair or a group with all its lines. Numbers never shift: what is excluded leaves a gap. */
export interface ListRow {
  number: number
  mentors: ListMentor[]
  mentees: string[]
  form: string
  term: string
}

export type ListColumn = 'mentor' | 'mentee'

export type ListChange =
  | { kind: 'replace'; row: number; from: string; to: string }
  | { kind: 'remove'; row: number; words: string }
  | { kind: 'add'; row: number; column: ListColumn; words: string; direction?: string }
  | { kind: 'addRow'; row: ListRow }
  | { kind: 'excludeRow'; row: number }

export const NO_DIRECTION = '–'

/** The rows after the changes, in their order. A change that finds nothing to change is reported, never guessed. */
export function applied(rows: readonly ListRow[], changes: readonly ListChange[]): { rows: ListRow[]; lost: ListChange[] } {
  const lost: ListChange[] = []
  let now = [...rows]
  for (const change of changes) {
    const next = appliedOne(now, change)
    if (next === undefined) lost.push(change)
    else now = next
  }
  return { rows: now.toSorted((one, other) => one.number - other.number), lost }
}

function appliedOne(rows: readonly ListRow[], change: ListChange): ListRow[] | undefined {
  if (change.kind === 'addRow') return rows.some(({ number }) => number === change.row.number) ? undefined : [...rows, change.row]
  const row = rows.find(({ number }) => number === change.row)
  if (row === undefined) return undefined
  if (change.kind === 'excludeRow') return rows.filter((one) => one !== row)
  const changed = changedRow(row, change)
  return changed && rows.map((one) => (one === row ? changed : one))
}

function changedRow(row: ListRow, change: Exclude<ListChange, { kind: 'addRow' | 'excludeRow' }>): ListRow | undefined {
  if (change.kind === 'replace') return replaced(row, change.from, change.to)
  if (change.kind === 'add') return added(row, change)
  const { words } = change
  if (row.mentors.some((one) => one.words === words)) return { ...row, mentors: row.mentors.filter((one) => one.words !== words) }
  return row.mentees.includes(words) ? { ...row, mentees: row.mentees.filter((one) => one !== words) } : undefined
}

function added(row: ListRow, { column, words, direction }: Extract<ListChange, { kind: 'add' }>): ListRow {
  if (column === 'mentee') return { ...row, mentees: [...row.mentees, words] }
  return { ...row, mentors: [...row.mentors, { words, direction: direction ?? row.mentors[0]?.direction ?? NO_DIRECTION }] }
}

function replaced(row: ListRow, from: string, to: string): ListRow | undefined {
  if (row.mentors.some(({ words }) => words === from)) return { ...row, mentors: row.mentors.map((one) => (one.words === from ? { ...one, words: to } : one)) }
  if (row.mentees.includes(from)) return { ...row, mentees: row.mentees.map((one) => (one === from ? to : one)) }
  if (row.term === from) return { ...row, term: to }
  if (row.form === from) return { ...row, form: to }
  if (row.mentors.some(({ direction }) => direction === from)) return { ...row, mentors: row.mentors.map((one) => (one.direction === from ? { ...one, direction: to } : one)) }
  return undefined
}

/** Next free number of a row. */
export function nextRow(rows: readonly ListRow[]): number {
  return Math.max(0, ...rows.map(({ number }) => number)) + 1
}

/** «с 15.09.2025 по 31.05.2026» with plain spaces, as rows are compared. */
export function termWords(from: Day, to: Day): string {
  return plainWords(period(from, to))
}

/** Spaces of every kind made ordinary: a frozen paper binds its words, a fresh one not yet. */
export function plainWords(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}
