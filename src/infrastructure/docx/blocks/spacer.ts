import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { lineMultiple, textSize } from '../../../kit/documents/layout.ts'
import { gapParagraph, twipsOfPoints, type Drawn } from '../room.ts'

/** Word has no room that stretches: such sheets stand in the middle, so their gaps stay small and nothing spills over. */
const STRETCHED = 0.4

export function drawSpacer(block: BlockOf<'spacer'>): Drawn {
  return [gapParagraph(twipsOfPoints(block.lines * (block.stretch ? STRETCHED : 1) * textSize * lineMultiple * 1.15))]
}
