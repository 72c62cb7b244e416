import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'

/** Part of the width left empty on the left. */
const emptyShare = 0.6

export function drawAppendixMark(block: BlockOf<'appendix-mark'>, room: Room): Drawn {
  return block.lines.map((runs, index) =>
    wordParagraph(runs, {
      left: Math.round(room.width * emptyShare),
      before: index === 0 ? room.before : 0,
      keepNext: true,
    }),
  )
}
