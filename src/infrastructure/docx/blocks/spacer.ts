import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { lineMultiple, textSize } from '../../../kit/documents/layout.ts'
import { gapParagraph, twipsOfPoints, type Drawn } from '../room.ts'

export function drawSpacer(block: BlockOf<'spacer'>): Drawn {
  return [gapParagraph(twipsOfPoints(block.lines * textSize * lineMultiple * 1.15))]
}
