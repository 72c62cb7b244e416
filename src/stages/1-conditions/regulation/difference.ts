// Two editions of the regulation side by side: points aligned, words compared.
import { diffArrays } from 'diff'
import type { Chapter } from './regulation.ts'

/** A stretch of a point: unchanged, only on the left (removed) or only on the right (added). */
export interface Piece {
  text: string
  changed: boolean
}

/** One line of both columns; a side is absent where the other edition has nothing to stand beside. */
export interface DifferenceRow {
  heading: boolean
  left: { number: string; pieces: Piece[] } | undefined
  right: { number: string; pieces: Piece[] } | undefined
  changed: boolean
}

interface Line {
  heading: boolean
  number: string
  text: string
}

/** Rows of a two-column comparison, in the order of reading. */
export function differenceOf(before: readonly Chapter[], after: readonly Chapter[]): DifferenceRow[] {
  const changes = diffArrays(linesOf(before), linesOf(after), {
    comparator: (a, b) => a.text === b.text && a.heading === b.heading,
  })
  const rows: DifferenceRow[] = []
  let removed: Line[] = []
  let leftAt = 0
  const [left, right] = [linesOf(before), linesOf(after)]
  let rightAt = 0
  for (const { value, added: isAdded, removed: isRemoved } of changes) {
    if (isRemoved) {
      removed = left.slice(leftAt, leftAt + value.length)
      leftAt += value.length
      continue
    }
    const now = right.slice(rightAt, rightAt + value.length)
    rightAt += value.length
    if (isAdded) {
      rows.push(...paired(removed, now))
    } else {
      rows.push(...paired(removed, []), ...now.map((line, index) => same(left[leftAt + index] ?? line, line)))
      leftAt += value.length
    }
    removed = []
  }
  return [...rows, ...paired(removed, [])]
}

/** How many rows differ, for the sentence over the table. */
export function changedCount(rows: readonly DifferenceRow[]): number {
  return rows.filter((row) => row.changed).length
}

function linesOf(chapters: readonly Chapter[]): Line[] {
  return chapters.flatMap((chapter, at) => [
    { heading: true, number: `${at + 1}.`, text: chapter.title },
    ...chapter.points.map((text, index) => ({ heading: false, number: `${at + 1}.${index + 1}.`, text })),
  ])
}

function same(left: Line, right: Line): DifferenceRow {
  return { heading: right.heading, left: whole(left, false), right: whole(right, false), changed: false }
}

/** Lines that were replaced stand beside those that replaced them, headings beside headings. */
function paired(removed: readonly Line[], added: readonly Line[]): DifferenceRow[] {
  const rows: DifferenceRow[] = []
  let [i, j] = [0, 0]
  while (i < removed.length || j < added.length) {
    const [left, right] = [removed[i], added[j]]
    if (left !== undefined && right !== undefined && left.heading === right.heading && isAlike(left.text, right.text)) {
      rows.push(compared(left, right))
      i += 1
      j += 1
    } else if (left !== undefined && (right === undefined || !hasAlike(left, added.slice(j)))) {
      rows.push({ heading: left.heading, left: whole(left, true), right: undefined, changed: true })
      i += 1
    } else if (right !== undefined) {
      rows.push({ heading: right.heading, left: undefined, right: whole(right, true), changed: true })
      j += 1
    }
  }
  return rows
}

function compared(left: Line, right: Line): DifferenceRow {
  const changes = diffArrays(wordsOf(left.text), wordsOf(right.text))
  const side = (skip: 'added' | 'removed'): Piece[] =>
    changes
      .filter((change) => !change[skip])
      .map(({ value, added, removed }) => ({ text: value.join(''), changed: added || removed }))
  return {
    heading: right.heading,
    left: { number: left.number, pieces: side('added') },
    right: { number: right.number, pieces: side('removed') },
    changed: true,
  }
}

function whole({ number, text }: Line, changed: boolean): { number: string; pieces: Piece[] } {
  return { number, pieces: [{ text, changed }] }
}

/** Words with the spaces after them. The library's own splitting knows no Cyrillic letters. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? []
}

function hasAlike(line: Line, others: readonly Line[]): boolean {
  return others.some((other) => other.heading === line.heading && isAlike(line.text, other.text))
}

/** At least two words of five in common: otherwise it is another point, not a changed one. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []))
  if (a === undefined || b === undefined) return false
  const common = [...a].filter((word) => b.has(word)).length
  return common / Math.max(1, Math.min(a.size, b.size)) >= 0.4
}
