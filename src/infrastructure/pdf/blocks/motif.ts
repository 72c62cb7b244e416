import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { motifs } from '../../../kit/documents/ornament.ts'
import { drawVectors } from '../ornament.ts'
import type { Piece } from '../pieces.ts'
import type { Room } from '../room.ts'

/** In the middle of the sheet. */
export function drawMotif(block: BlockOf<'motif'>, room: Room): Piece[] {
  const drawing = motifs[block.motif]
  return [{ height: drawing.height, draw: (pen, x, y) => drawVectors(pen, drawing, x + (room.width - drawing.width) / 2, y, 1) }]
}
