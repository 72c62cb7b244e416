import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { tableReading } from '../../../kit/documents/readings.ts'
import type { Drawn, Room } from '../room.ts'
import { wordTable } from '../table.ts'

export function drawTable(block: BlockOf<'table'>, room: Room): Drawn {
  return wordTable(room, tableReading(block))
}
