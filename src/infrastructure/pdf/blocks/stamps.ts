import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { stampRows } from '../../../kit/documents/readings.ts'
import type { Piece } from '../pieces.ts'
import { columnsPiece, keptTogether, setLines, type Column, type Room } from '../room.ts'

type Stamp = BlockOf<'stamps'>['stamps'][number]

/** Two columns of 46 % with a gap between them. */
export function drawStamps(block: BlockOf<'stamps'>, room: Room): Piece[] {
  const column = (stamp: Stamp | undefined, x: number): Column[] =>
    stamp ? [{ x, lines: stampLines(stamp, room), tag: { type: 'P', parent: room.section } }] : []
  const pieces = stampRows(block.stamps).map(([left, right]) =>
    columnsPiece([...column(left, 0), ...column(right, room.width * 0.54)]),
  )
  pieces.slice(1).forEach((piece) => (piece.gap = 14))
  return keptTogether(pieces)
}

function stampLines(stamp: Stamp, room: Room) {
  return setLines(room, [[{ text: stamp.title }], ...stamp.lines], { align: 'left', width: room.width * 0.46 })
}
