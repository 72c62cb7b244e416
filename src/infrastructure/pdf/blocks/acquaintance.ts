import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { acquaintanceReading } from '../../../kit/documents/readings.ts'
import type { Piece } from '../pieces.ts'
import { keptWithNext, setParagraph, type Room } from '../room.ts'
import { setTable } from '../table.ts'

export function drawAcquaintance(block: BlockOf<'acquaintance'>, room: Room): Piece[] {
  const title = keptWithNext(setParagraph(room, [{ text: block.title }], { align: 'left' }))
  const rows = setTable(room, acquaintanceReading(block))
  const first = rows[0]
  if (first) first.gap = 6
  return [...title, ...rows]
}
