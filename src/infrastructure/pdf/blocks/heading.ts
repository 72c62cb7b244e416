import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import type { Piece } from '../pieces.ts'
import { keptWithNext, setParagraph, type Room } from '../room.ts'

const tagTypes = { 1: 'H1', 2: 'H2', 3: 'H3' } as const

export function drawHeading(block: BlockOf<'heading'>, room: Room): Piece[] {
  const runs = block.runs.map((run) => ('text' in run ? { ...run, bold: true } : run))
  return keptWithNext(setParagraph(room, runs, { align: block.align, type: tagTypes[block.level] }))
}
