import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'
import { bodyStyle } from '../styles.ts'

export function drawParagraph(block: BlockOf<'paragraph'>, room: Room): Drawn {
  const keepNext = room.keepNext || block.keepWithNext === true
  const look = { align: block.align, before: room.before, keepNext }
  return [wordParagraph(block.runs, block.indent ? { ...look, style: bodyStyle } : look)]
}
