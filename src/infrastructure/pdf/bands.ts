// Rows of a table that are joined by row spans: measured as a grid, cut where a sheet ends.
import { heightOf, type TextLine } from './lines.ts'
import type { Tag } from './pen.ts'

export interface BandCell {
  row: number
  column: number
  rowSpan: number
  colSpan: number
  lines: TextLine[]
  tag: Tag
}

export interface Band {
  rows: number
  cells: BandCell[]
}

export const padding = { x: 4, y: 2.5 }

/** Heights of the rows of a band: a cell over several rows stretches the last of them if it needs to. */
export function rowHeights(band: Band, minimum: number): number[] {
  const heights = Array.from({ length: band.rows }, () => minimum)
  for (const cell of [...band.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const above = sum(heights.slice(cell.row, last))
    heights[last] = Math.max(heights[last] ?? 0, neededBy(cell) - above)
  }
  return heights
}

function neededBy(cell: BandCell): number {
  return heightOf(cell.lines) + 2 * padding.y
}

/** Cuts a band so that the upper part fits into the room: between rows if it can be, else inside the first row. */
export function cutBand(band: Band, heights: number[], room: number): [Band, Band] | undefined {
  let whole = 0
  while (whole < band.rows && sum(heights.slice(0, whole + 1)) <= room) whole += 1
  if (whole === band.rows) return undefined
  return whole > 0 ? cutAt(band, whole, sum(heights.slice(0, whole)), whole) : cutAt(band, 1, room, 0)
}

/** `upper` rows stay; the lower part begins with row `lower` (the same row when it is the first one that is cut). */
function cutAt(band: Band, upper: number, room: number, lower: number): [Band, Band] | undefined {
  const above: BandCell[] = []
  const below: BandCell[] = []
  for (const cell of band.cells) {
    if (cell.row >= upper) {
      below.push({ ...cell, row: cell.row - lower })
    } else if (cell.row + cell.rowSpan <= lower) {
      above.push(cell)
    } else {
      const count = linesWithin(cell.lines, room - 2 * padding.y)
      above.push({ ...cell, rowSpan: Math.min(cell.rowSpan, upper - cell.row), lines: cell.lines.slice(0, count) })
      const rowSpan = cell.row + cell.rowSpan - Math.max(cell.row, lower)
      below.push({ ...cell, row: Math.max(cell.row, lower) - lower, rowSpan, lines: cell.lines.slice(count) })
    }
  }
  if (above.every((cell) => cell.lines.length === 0)) return undefined
  return [
    { rows: upper, cells: above },
    { rows: band.rows - lower, cells: below },
  ]
}

function linesWithin(lines: TextLine[], room: number): number {
  let count = 0
  let height = 0
  for (const line of lines) {
    height += line.height
    if (height > room) break
    count += 1
  }
  return count
}

export function sum(list: readonly number[]): number {
  return list.reduce((total, item) => total + item, 0)
}
