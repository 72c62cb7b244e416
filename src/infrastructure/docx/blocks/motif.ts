import { AlignmentType, Paragraph } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { motifs } from '../../../kit/documents/ornament.ts'
import { PIXELS, vectorImage } from '../vectors.ts'
import type { Drawn, Room } from '../room.ts'

export function drawMotif(block: BlockOf<'motif'>, room: Room): Drawn {
  return [new Paragraph({ children: [vectorImage(motifs[block.motif], PIXELS)], alignment: AlignmentType.CENTER, keepNext: room.keepNext, spacing: { before: room.before } })]
}
