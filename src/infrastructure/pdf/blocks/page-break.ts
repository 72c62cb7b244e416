import type { Piece } from '../pieces.ts'

export function drawPageBreak(): Piece[] {
  return [{ height: 0, startsSheet: true, keepWithNext: true, draw: () => {} }]
}
