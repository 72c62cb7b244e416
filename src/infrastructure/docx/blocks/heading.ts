import { HeadingLevel } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function drawHeading(block: BlockOf<'heading'>, room: Room): Drawn {
  return [wordParagraph(block.runs, { heading: levels[block.level], align: block.align, before: room.before })]
}
