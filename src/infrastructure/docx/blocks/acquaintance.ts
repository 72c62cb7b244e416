import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { acquaintanceReading } from '../../../kit/documents/readings.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'
import { wordTable } from '../table.ts'

export function drawAcquaintance(block: BlockOf<'acquaintance'>, room: Room): Drawn {
  const title = wordParagraph([{ text: block.title }], { before: room.before, keepNext: true })
  return [title, ...wordTable({ ...room, before: 120 }, acquaintanceReading(block))]
}
