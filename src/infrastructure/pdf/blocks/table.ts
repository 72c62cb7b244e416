import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { tableReading } from '../../../kit/documents/readings.ts'
import type { Piece } from '../pieces.ts'
import type { Room } from '../room.ts'
import { setTable } from '../table.ts'

export function drawTable(block: BlockOf<'table'>, room: Room): Piece[] {
  return setTable(room, tableReading(block))
}
