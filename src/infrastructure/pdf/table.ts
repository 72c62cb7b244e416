// Draws any table: head repeated on every sheet, rows whole where they fit, spans.
import type { Align, Cell } from '../../kit/documents/block-schema.ts'
import type { TableReading } from '../../kit/documents/readings.ts'
import { cutBand, padding, rowHeights, sum, type Band, type BandCell } from './bands.ts'
import { bandsOf, type GridBand } from '../../kit/documents/grid.ts'
import { linesOf } from './lines.ts'
import type { Pen, Tag } from './pen.ts'
import type { Header, Piece } from './pieces.ts'
import type { Room } from './room.ts'

/** Joined rows may be parted when they are taller than this: better a cut between rows than a half-empty sheet. */
const tallBand = 260

export function setTable(room: Room, table: TableReading): Piece[] {
  const setter = new TableSetter(room, table)
  const header = table.headed ? setter.header() : undefined
  return bandsOf(table.rows, table.columns.length).map((band) => setter.piece(setter.band(band, 'TD'), header))
}

class TableSetter {
  readonly #room: Room
  readonly #table: TableReading
  readonly #edges: number[]
  readonly #tag: Tag

  constructor(room: Room, table: TableReading) {
    this.#room = room
    this.#table = table
    this.#tag = { type: 'Table', parent: room.section }
    const shares = sum(table.columns.map((column) => column.share))
    let edge = 0
    this.#edges = [0, ...table.columns.map((column) => (edge += (column.share / shares) * room.width))]
  }

  header(): Header {
    const cells: Cell[] = this.#table.columns.map((column) => ({ runs: [{ text: column.title }], align: 'centre' }))
    const band = this.band(bandsOf([cells], cells.length)[0] ?? { rows: 0, cells: [] }, 'TH')
    const heights = rowHeights(band, 0)
    return {
      height: sum(heights),
      draw: (pen, x, y, repeated) => this.#draw(pen, band, heights, x, y, repeated),
    }
  }

  band(grid: GridBand, type: 'TH' | 'TD'): Band {
    const rows = Array.from({ length: grid.rows }, (): Tag => ({ type: 'TR', parent: this.#tag }))
    const cells = grid.cells.map(({ cell, ...place }): BandCell => {
      const setting = {
        size: this.#table.size,
        width: this.#edge(place.column + place.colSpan) - this.#edge(place.column) - 2 * padding.x,
        align: cell.align ?? this.#alignOf(place.column),
        multiple: 1,
      }
      return { ...place, lines: linesOf(this.#room.ruler, cell.runs, setting), tag: { type, parent: rows[place.row] } }
    })
    return { rows: grid.rows, cells }
  }

  piece(band: Band, header: Header | undefined): Piece {
    const heights = rowHeights(band, this.#table.size * 1.15 + 2 * padding.y)
    const height = sum(heights)
    return {
      height,
      header,
      isText: true,
      draw: (pen, x, y) => this.#draw(pen, band, heights, x, y, false),
      split: (available) => {
        const parts = cutBand(band, heights, available)
        return parts && [this.piece(parts[0], header), this.piece(parts[1], header)]
      },
      // A row over all of several columns is the title of the rows below it.
      keepWithNext: this.#table.columns.length > 1 && band.cells[0]?.colSpan === this.#table.columns.length,
      splitsEarly: band.rows > 1 && height > tallBand,
    }
  }

  #alignOf(column: number): Align {
    return this.#table.columns[column]?.align ?? 'left'
  }

  #edge(column: number): number {
    return this.#edges[column] ?? this.#room.width
  }

  #draw(pen: Pen, band: Band, heights: number[], x: number, y: number, repeated: boolean): void {
    const rules: [number, number, number, number][] = []
    for (const cell of band.cells) {
      const [left, right] = [x + this.#edge(cell.column), x + this.#edge(cell.column + cell.colSpan)]
      const top = y + sum(heights.slice(0, cell.row))
      const bottom = top + sum(heights.slice(cell.row, cell.row + cell.rowSpan))
      if (!repeated) pen.mention(cell.tag)
      pen.lines(cell.lines, left + padding.x, top + padding.y, repeated ? 'artifact' : cell.tag)
      rules.push(
        [left, top, right, top],
        [right, top, right, bottom],
        [right, bottom, left, bottom],
        [left, bottom, left, top],
      )
    }
    pen.rules(rules)
  }
}
