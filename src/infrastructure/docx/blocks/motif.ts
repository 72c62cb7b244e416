import { AlignmentType, Paragraph } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { motifImage } from '../vectors.ts'
import type { Drawn, Room } from '../room.ts'

export function drawMotif(block: BlockOf<'motif'>, room: Room): Drawn {
  const image = motifImage(block.motif, room.pictures)
  return [new Paragraph({ children: image === undefined ? [] : [image], alignment: AlignmentType.CENTER, keepNext: room.keepNext, spacing: { before: room.before } })]
}
