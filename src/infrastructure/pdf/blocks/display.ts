import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { displayStyles } from '../../../kit/documents/layout.ts'
import { ornamentColours } from '../../../kit/documents/ornament.ts'
import { heightOf, linesOf, type TextLine } from '../lines.ts'
import type { Tag } from '../pen.ts'
import type { Piece } from '../pieces.ts'
import type { Room } from '../room.ts'

/** Large centred words, never torn between two sheets. */
export function drawDisplay(block: BlockOf<'display'>, room: Room): Piece[] {
  const { size, multiple, face, isDeep } = displayStyles[block.style]
  const tag: Tag = { type: block.style === 'title' ? 'H1' : 'P', parent: room.section }
  const faced = block.runs.map((run) => ('blank' in run ? run : { ...run, ...(face === 'bold' && { bold: true }), ...(face === 'italic' && { italic: true }) }))
  const lines = balanced(room.width, (width) => linesOf(room.ruler, faced, { size, width, align: 'centre', multiple }))
  return [{
    height: heightOf(lines.set),
    isText: true,
    draw: (pen, x, y) => {
      if (isDeep) pen.file.fillColor(ornamentColours.deep)
      pen.lines(lines.set, x + lines.inset, y, tag)
      if (isDeep) pen.file.fillColor('#000000')
    },
  }]
}

const STEPS = 24

/** Lines of nearly one length: no last word stands alone. The narrowest width that takes no line more. */
function balanced(width: number, set: (width: number) => TextLine[]): { set: TextLine[]; inset: number } {
  const count = set(width).length
  let best = width
  for (let step = 1; step < STEPS; step += 1) {
    const narrower = width * (1 - step / STEPS / 2)
    if (set(narrower).length > count) break
    best = narrower
  }
  return { set: set(best), inset: (width - best) / 2 }
}
