import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { pointRuns } from '../../../kit/documents/readings.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'
import { bodyStyle } from '../styles.ts'

/** Numbers are text, not a list of Word: a registered number must not change when a clerk adds a line. */
export function drawPoints(block: BlockOf<'points'>, room: Room): Drawn {
  return block.items.map((item, index) =>
    wordParagraph(pointRuns(item), {
      style: bodyStyle,
      before: index === 0 ? room.before : 0,
      keepNext: room.keepNext && index === block.items.length - 1,
    }),
  )
}
