import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { pairsReading } from '../../../kit/documents/readings.ts'
import type { Drawn, Room } from '../room.ts'
import { wordTable } from '../table.ts'

export function drawPairs(block: BlockOf<'pairs'>, room: Room): Drawn {
  return wordTable(room, pairsReading(block))
}
