import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'

export function drawWord(block: BlockOf<'word'>, room: Room): Drawn {
  return [wordParagraph([{ text: block.text }], { before: room.before, keepNext: true })]
}
