import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { indent } from '../../../kit/documents/layout.ts'
import type { Piece } from '../pieces.ts'
import { keptWithNext, millimetres, setParagraph, type Room } from '../room.ts'

export function drawParagraph(block: BlockOf<'paragraph'>, room: Room): Piece[] {
  const pieces = setParagraph(room, block.runs, { align: block.align, indent: block.indent ? millimetres(indent) : 0 })
  return block.keepWithNext ? keptWithNext(pieces) : pieces
}
