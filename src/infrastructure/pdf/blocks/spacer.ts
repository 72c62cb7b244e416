import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { lineMultiple, textSize } from '../../../kit/documents/layout.ts'
import { naturalLine } from '../fonts.ts'
import type { Piece } from '../pieces.ts'

export function drawSpacer(block: BlockOf<'spacer'>): Piece[] {
  return [{ height: block.lines * textSize * naturalLine * lineMultiple, draw: () => {}, ...(block.stretch && { stretches: true }) }]
}
