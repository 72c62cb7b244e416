import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import type { Piece } from '../pieces.ts'
import { columnsPiece, setLines, type Room } from '../room.ts'

/** Flush left inside, pushed to the right margin as a whole. */
export function drawAppendixMark(block: BlockOf<'appendix-mark'>, room: Room): Piece[] {
  const lines = setLines(room, block.lines, { align: 'left', width: room.width * 0.5 })
  const width = Math.max(...lines.map((line) => line.width))
  return [columnsPiece([{ x: room.width - width, lines, tag: { type: 'P', parent: room.section } }])]
}
