import { cellText, columnLetter, isBlankRow, type Cell, type Sheet } from './sheet.ts'
import { fieldOfTitle } from './titles.ts'

/** Where the table of people begins and how its columns are called. */
export interface Header {
  /** False when no row looked like a header: titles are then «Столбец A», and every row is data. */
  found: boolean
  /** Index of the first row with people. */
  dataFrom: number
  /** Title of every column, '' when it has none; a merged heading stands before its parts: «Стаж общий». */
  titles: string[]
  /** Texts above the header, such as the name of the list. */
  above: string[]
}

const DEEPEST_HEADER = 30
const TALLEST_HEADER = 3

/** Finds the header under title rows: the one to three rows in which most columns are called by words we know. */
export function findHeader(sheet: Sheet): Header {
  const { rows } = sheet
  let best = { score: 1, from: -1, titles: [] as string[], height: 1 }
  for (let from = 0; from < Math.min(rows.length, DEEPEST_HEADER); from++) {
    for (let height = 1; height <= TALLEST_HEADER && from + height <= rows.length; height++) {
      const block = rows.slice(from, from + height)
      if (block.some(isBlankRow) || block.some(hasValues) || hasPeopleBelow(block)) break
      const titles = joinTitles(block)
      const score = scoreOf(titles) - (height - 1) * 0.1
      if (score > best.score) best = { score, from, titles, height }
    }
  }
  if (best.from < 0) return { found: false, dataFrom: 0, titles: lettersFor(rows), above: [] }
  const afterTitles = best.from + best.height
  return {
    found: true,
    dataFrom: isNumbering(rows[afterTitles] ?? []) ? afterTitles + 1 : afterTitles,
    titles: best.titles,
    above: rows.slice(0, best.from).flatMap((row) => row.map(cellText).filter((text) => text !== '')),
  }
}

/** «1 2 3 4 …» under the titles of a form: the numbers of its columns. */
export function isNumbering(row: readonly Cell[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== '')
  return texts.length >= 3 && texts.every((text, index) => text === String(index + 1))
}

/** A name weighs more: without one there is nothing to import. Each field counts once. */
function scoreOf(titles: readonly string[]): number {
  const fields = new Set(titles.map((title) => fieldOfTitle(title)).filter((field) => field !== null))
  const named = fields.has('fullName') || fields.has('surname')
  return fields.size + (named ? 1 : 0)
}

/** A number, a date, a phone or an e-mail is somebody's; «Стаж на 01.09.2025» is still a title. */
function hasValues(row: readonly Cell[]): boolean {
  return row.some(
    (cell) => (cell !== null && typeof cell !== 'string') || /^[\d\s.,()+/-]*\d[\d\s.,()+/-]*$|@/.test(cellText(cell)),
  )
}

/** Under titles that are clear by themselves stand not their second lines but people. */
function hasPeopleBelow([top = [], ...below]: readonly Cell[][]): boolean {
  return below.some((row) => {
    const strange = row.filter((cell, column) => {
      const text = cellText(cell)
      return text !== '' && fieldOfTitle(cellText(top[column])) !== null && fieldOfTitle(text) === null
    })
    return strange.length >= 2
  })
}

/** One title per column from several rows; an empty cell on top continues the merged heading on its left. */
function joinTitles(block: readonly Cell[][]): string[] {
  const width = Math.max(...block.map((row) => row.length))
  const parts: string[][] = Array.from({ length: width }, () => [])
  block.forEach((row, depth) => {
    let merged = ''
    for (let column = 0; column < width; column++) {
      const own = cellText(row[column])
      if (own !== '') merged = own
      const hasPartBelow = block.slice(depth + 1).some((below) => cellText(below[column]) !== '')
      const text = own !== '' ? own : hasPartBelow ? merged : ''
      if (text !== '') parts[column]?.push(text)
      if (own === '' && !hasPartBelow) merged = ''
    }
  })
  return parts.map((texts) => [...new Set(texts)].join(' '))
}

function lettersFor(rows: readonly Cell[][]): string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  return Array.from({ length: width }, (_, index) => `Столбец ${columnLetter(index)}`)
}
