import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'

export function drawLetterhead(block: BlockOf<'letterhead'>, room: Room): Drawn {
  return block.lines.map((text, index) =>
    wordParagraph([{ text }], { align: 'centre', keepNext: true, before: index === 0 ? room.before : 0 }),
  )
}
