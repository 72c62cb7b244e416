// Rows with spans → bands of cells with places; the same walk for every table.
import type { Cell } from './block-schema.ts'

export interface GridCell {
  cell: Cell
  row: number
  column: number
  rowSpan: number
  colSpan: number
}

export interface GridBand {
  rows: number
  cells: GridCell[]
}

/** Finds the column of every cell and joins rows that spans tie together. Spans that overrun the table are clipped. */
export function bandsOf(rows: readonly (readonly Cell[])[], columns: number): GridBand[] {
  const bands: GridBand[] = []
  let band: GridBand = { rows: 0, cells: [] }
  let taken: number[] = Array.from({ length: columns }, () => 0)
  rows.forEach((row, index) => {
    let column = 0
    for (const cell of row) {
      while ((taken[column] ?? 0) > 0) column += 1
      if (column >= columns) break
      const colSpan = Math.min(cell.colSpan ?? 1, columns - column)
      const rowSpan = Math.min(cell.rowSpan ?? 1, rows.length - index)
      band.cells.push({ cell, row: band.rows, column, rowSpan, colSpan })
      for (let next = column; next < column + colSpan; next += 1) taken[next] = rowSpan
      column += colSpan
    }
    band.rows += 1
    taken = taken.map((left) => Math.max(0, left - 1))
    if (taken.every((left) => left === 0)) {
      bands.push(band)
      band = { rows: 0, cells: [] }
    }
  })
  if (band.rows > 0) bands.push(band)
  return bands
}
