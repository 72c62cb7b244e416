// What a drawer knows: the width of the text, the ruler and the node its content belongs to; and how it sets paragraphs.
import type { Align, Run } from '../../kit/documents/block-schema.ts'
import { lineMultiple, textSize } from '../../kit/documents/layout.ts'
import { heightOf, linesOf, type TextLine } from './lines.ts'
import type { Pen, Tag } from './pen.ts'
import { keepEnds, type Piece } from './pieces.ts'
import type { Ruler } from './ruler.ts'

export interface Room {
  ruler: Ruler
  width: number
  section: Tag
}

export function millimetres(value: number): number {
  return (value * 72) / 25.4
}

/** A paragraph over the whole width, one piece per line. */
export function setParagraph(
  room: Room,
  runs: readonly Run[],
  options: { align: Align; indent?: number; type?: Tag['type'] },
): Piece[] {
  const tag: Tag = { type: options.type ?? 'P', parent: room.section }
  const lines = linesOf(room.ruler, runs, { size: textSize, width: room.width, multiple: lineMultiple, ...options })
  return keepEnds(lines.map((line) => linePiece(line, tag)))
}

function linePiece(line: TextLine, tag: Tag): Piece {
  return { height: line.height, isText: true, draw: (pen, x, y) => pen.text(line, x, y, tag) }
}

/** Lines of text of their own, as in a stamp: each is a paragraph that may wrap. */
export function setLines(
  room: Room,
  list: readonly (readonly Run[])[],
  options: { align: Align; width: number; size?: number },
): TextLine[] {
  return list.flatMap((runs) =>
    linesOf(room.ruler, runs, {
      size: options.size ?? textSize,
      width: options.width,
      align: options.align,
      multiple: 1,
    }),
  )
}

export interface Column {
  x: number
  lines: TextLine[]
  tag: Tag
}

/** Columns of text side by side as one piece; `bottom` lines them up at their last line. */
export function columnsPiece(columns: Column[], bottom = false): Piece {
  const height = Math.max(...columns.map((column) => heightOf(column.lines)))
  return {
    height,
    draw: (pen: Pen, x, y) => {
      for (const column of columns) {
        const top = bottom ? y + height - heightOf(column.lines) : y
        pen.lines(column.lines, x + column.x, top, column.tag)
      }
    },
  }
}

export function keptTogether(pieces: Piece[]): Piece[] {
  for (const piece of pieces.slice(0, -1)) piece.keepWithNext = true
  return pieces
}

export function keptWithNext(pieces: Piece[]): Piece[] {
  for (const piece of pieces) piece.keepWithNext = true
  return pieces
}
