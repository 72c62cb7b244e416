// What drawers give to the pages: pieces with a known height that are placed one below another.
import type { Pen } from './pen.ts'

export interface Piece {
  height: number
  /** Empty room above; dropped at the top of a sheet. */
  gap?: number
  /** Must not be the last on its sheet. */
  keepWithNext?: boolean
  /** Counts as text that a signature may lean on. */
  isText?: boolean
  /** This many lines of text before it must stand on the same sheet. */
  holdsPrevious?: number
  startsSheet?: boolean
  /** Grows with the room that its sheet leaves empty. */
  stretches?: boolean
  /** Name of the picture it draws: whoever draws the sheet brings its bytes. */
  picture?: string
  /** Head of a table: stands above its first row and again on every sheet the table goes on to. */
  header?: Header
  draw(pen: Pen, x: number, y: number): void
  /** Rather cut to fill the sheet than moved whole to the next one. */
  splitsEarly?: boolean
  /** Cuts off what fits into the room; undefined when nothing sensible fits. */
  split?(room: number): [Piece, Piece] | undefined
}

export interface Header {
  height: number
  /** A repeated head is decoration for a screen reader: it has been read once. */
  draw(pen: Pen, x: number, y: number, repeated: boolean): void
}

/** Marks the lines a signature must not be parted from: they go to the next sheet together. */
export function holdSignatures(pieces: Piece[]): void {
  pieces.forEach((piece, index) => {
    let wanted = piece.holdsPrevious ?? 0
    for (let above = index - 1; above >= 0 && wanted > 0 && !pieces[above + 1]?.startsSheet; above -= 1) {
      const held = pieces[above]
      if (!held) return
      held.keepWithNext = true
      if (held.isText) wanted -= 1
    }
  })
}

/** Lines of one paragraph: the first two and the last two stay together. */
export function keepEnds(pieces: Piece[]): Piece[] {
  const first = pieces[0]
  const lastButOne = pieces.at(-2)
  if (first && pieces.length > 1) first.keepWithNext = true
  if (lastButOne) lastButOne.keepWithNext = true
  return pieces
}
