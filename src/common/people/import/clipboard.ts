import type { Cell, Sheet } from './sheet.ts'

/**
 * Rows copied from a spreadsheet and pasted into a text area: tab between cells, new line between rows. A cell with
 * a line break or a tab inside comes in double quotes, its own quotes doubled. Never throws.
 */
export function sheetFromClipboard(text: string): Sheet {
  return { name: 'Вставленные строки', rows: withoutTail(cellsOf(text.replace(/\r\n?/g, '\n'))) }
}

function cellsOf(text: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined
    const end = quoted ? quoted.end : endOfPlainCell(text, at)
    const value = quoted ? quoted.value : text.slice(at, end)
    row.push(value === '' ? null : value)
    if (text[end] !== '\t') {
      rows.push(row)
      row = []
    }
    at = end + 1
  }
  return rows
}

/** A quote that opens a cell counts only when its partner is followed by a tab, a new line or the end. */
function quotedCell(text: string, start: number): { value: string; end: number } | undefined {
  const match = /"((?:[^"]|"")*)"(?=\t|\n|$)/y
  match.lastIndex = start
  const found = match.exec(text)
  return found ? { value: (found[1] ?? '').replaceAll('""', '"'), end: match.lastIndex } : undefined
}

function endOfPlainCell(text: string, start: number): number {
  let end = start
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n') end++
  return end
}

function withoutTail(rows: Cell[][]): Cell[][] {
  const filled = rows.findLastIndex((row) => row.some((cell) => cell !== null))
  return rows.slice(0, filled + 1)
}
