import { Paragraph } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { chartImage } from '../charts.ts'
import type { Drawn, Room } from '../room.ts'

const TWIPS = 20

export function drawFigure(block: BlockOf<'figure'>, room: Room): Drawn {
  const image = chartImage(block, room.pictures, Math.min(1, room.width / TWIPS / block.width))
  return image === undefined ? [] : [new Paragraph({ children: [image], keepNext: room.keepNext, ...(room.before > 0 && { spacing: { before: room.before } }) })]
}
