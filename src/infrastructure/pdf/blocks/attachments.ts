import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { indent } from '../../../kit/documents/layout.ts'
import { attachmentLines } from '../../../kit/documents/readings.ts'
import type { Piece } from '../pieces.ts'
import { millimetres, setParagraph, type Room } from '../room.ts'

export function drawAttachments(block: BlockOf<'attachments'>, room: Room): Piece[] {
  return attachmentLines(block).flatMap((runs) =>
    setParagraph(room, runs, { align: 'justify', indent: millimetres(indent) }),
  )
}
