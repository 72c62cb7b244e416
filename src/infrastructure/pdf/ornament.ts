// Vectors of a sheet with a frame: decoration for a screen reader, so an artifact.
import type { Section } from '../../kit/documents/description.ts'
import { frameDrawing, ornamentColours, type Drawing } from '../../kit/documents/ornament.ts'
import type { Pen } from './pen.ts'
import { millimetres } from './room.ts'

/** The frame of the sheet, from edge to edge. */
export function drawOrnament(pen: Pen, section: Pick<Section, 'orientation'>): void {
  drawVectors(pen, frameDrawing(section), 0, 0, millimetres(1))
}

export function drawVectors(pen: Pen, { shapes }: Drawing, x: number, y: number, scale: number): void {
  pen.figure('artifact', (file) => {
    file.save().translate(x, y).scale(scale)
    for (const { d, tone, thickness } of shapes) {
      file.path(d)
      if (thickness === undefined) file.fill(ornamentColours[tone])
      else file.lineWidth(thickness).lineCap('round').stroke(ornamentColours[tone])
    }
    file.restore().fillColor('#000000').strokeColor('#000000')
  })
}
