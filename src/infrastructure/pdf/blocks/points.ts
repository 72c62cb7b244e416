import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { indent } from '../../../kit/documents/layout.ts'
import { pointRuns } from '../../../kit/documents/readings.ts'
import type { Piece } from '../pieces.ts'
import { millimetres, setParagraph, type Room } from '../room.ts'

export function drawPoints(block: BlockOf<'points'>, room: Room): Piece[] {
  return block.items.flatMap((item) =>
    setParagraph(room, pointRuns(item), { align: 'justify', indent: millimetres(indent) }),
  )
}
