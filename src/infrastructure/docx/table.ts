// Draws any table: head repeated on every sheet, rows that do not split, spans.
import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Cell } from '../../kit/documents/block-schema.ts'
import { bandsOf, type GridCell } from '../../kit/documents/grid.ts'
import type { TableReading } from '../../kit/documents/readings.ts'
import { gapParagraph, wordParagraph, type Drawn, type ParagraphLook, type Room } from './room.ts'
import { tableStyle } from './styles.ts'

const cellMargins = { left: 80, right: 80, top: 40, bottom: 40 }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }

export function wordTable(room: Room, table: TableReading): Drawn {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0)
  const widths = table.columns.map((column) => Math.round((column.share / shares) * room.width))
  const head = table.headed ? [headRow(table, widths)] : []
  const rows = bodyRows(table, widths, room.keepNext)
  return [
    gapParagraph(room.before, true),
    new Table({
      rows: [...head, ...rows],
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      width: { size: room.width, type: WidthType.DXA },
    }),
  ]
}

function headRow(table: TableReading, widths: number[]): TableRow {
  const children = table.columns.map((column, index) =>
    wordCell({ runs: [{ text: column.title }] }, [widths[index] ?? 0], {
      align: 'centre',
      size: table.size,
      keepNext: true,
    }),
  )
  return new TableRow({ tableHeader: true, cantSplit: true, children })
}

function bodyRows(table: TableReading, widths: number[], keepNext: boolean): TableRow[] {
  const bands = bandsOf(table.rows, table.columns.length)
  return bands.flatMap((band, bandIndex) =>
    Array.from({ length: band.rows }, (_, row) => {
      const cells = band.cells.filter((cell) => cell.row === row)
      const isTitle = cells[0]?.colSpan === table.columns.length
      const isLast = bandIndex === bands.length - 1 && row === band.rows - 1
      const kept = isTitle || (isLast && keepNext)
      return new TableRow({ cantSplit: true, children: cells.map((cell) => bodyCell(table, widths, cell, kept)) })
    }),
  )
}

function bodyCell(table: TableReading, widths: number[], place: GridCell, keepNext: boolean): TableCell {
  const align = place.cell.align ?? table.columns[place.column]?.align ?? 'left'
  const own = widths.slice(place.column, place.column + place.colSpan)
  return wordCell(place.cell, own, { align, size: table.size, keepNext }, place)
}

function wordCell(cell: Cell, widths: number[], look: ParagraphLook, spans = { rowSpan: 1, colSpan: 1 }): TableCell {
  return new TableCell({
    children: [wordParagraph(cell.runs, { style: tableStyle, ...look })],
    margins: cellMargins,
    rowSpan: spans.rowSpan,
    columnSpan: spans.colSpan,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  })
}

/** Cell of a table that only places text side by side; `ruled` draws the line to sign on. */
export interface SideCell {
  drawn: Drawn
  width: number
  ruled?: boolean
  atBottom?: boolean
}

/** Rows of text side by side, without borders. */
export function sideBySide(rows: SideCell[][]): Table {
  const widths = (rows[0] ?? []).map((cell) => Math.round(cell.width))
  return new Table({
    rows: rows.map((row) => new TableRow({ cantSplit: true, children: row.map(sideCell) })),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
  })
}

function sideCell(cell: SideCell): TableCell {
  return new TableCell({
    children: cell.drawn,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: cell.ruled ? { ...noBorders, bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } } : noBorders,
    verticalAlign: cell.atBottom ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    width: { size: Math.round(cell.width), type: WidthType.DXA },
  })
}
