import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import type { Piece } from '../pieces.ts'
import { keptWithNext, setParagraph, type Room } from '../room.ts'

export function drawWord(block: BlockOf<'word'>, room: Room): Piece[] {
  return keptWithNext(setParagraph(room, [{ text: block.text }], { align: 'left' }))
}
