import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import type { Piece } from '../pieces.ts'
import { keptTogether, setParagraph, type Room } from '../room.ts'

export function drawLetterhead(block: BlockOf<'letterhead'>, room: Room): Piece[] {
  return keptTogether(block.lines.flatMap((text) => setParagraph(room, [{ text }], { align: 'centre' })))
}
