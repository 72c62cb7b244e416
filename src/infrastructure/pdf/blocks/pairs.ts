import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { pairsReading } from '../../../kit/documents/readings.ts'
import type { Piece } from '../pieces.ts'
import type { Room } from '../room.ts'
import { setTable } from '../table.ts'

export function drawPairs(block: BlockOf<'pairs'>, room: Room): Piece[] {
  return setTable(room, pairsReading(block))
}
