import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import type { Tag } from '../pen.ts'
import type { Piece } from '../pieces.ts'
import { columnsPiece, setLines, type Room } from '../room.ts'

/** Both ends share the width half and half, so that neither runs into the other. */
export function drawLine(block: BlockOf<'line'>, room: Room): Piece[] {
  const tag: Tag = { type: 'P', parent: room.section }
  const half = room.width / 2
  return [
    columnsPiece([
      { x: 0, lines: setLines(room, [block.left], { align: 'left', width: half }), tag },
      { x: half, lines: setLines(room, [block.right], { align: 'right', width: half }), tag },
    ]),
  ]
}
