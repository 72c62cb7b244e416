import type { BlockOf, Shape } from '../../../kit/documents/block-schema.ts'
import type { Tag } from '../pen.ts'
import type { Piece } from '../pieces.ts'
import type { Room } from '../room.ts'

type File = PDFKit.PDFDocument

/** Dark enough on paper, apart also without colour. */
const colours: Record<Shape['tone'], string> = { ink: '#111111', line: '#c9cdc4', growth: '#3b6e47', loss: '#a05a00', faint: '#9db89f' }

/** A chart in its own units, made smaller where the sheet is too narrow for it. */
export function drawFigure(block: BlockOf<'figure'>, room: Room): Piece[] {
  const scale = Math.min(1, room.width / block.width)
  const tag: Tag = { type: 'Figure', parent: room.section, alt: block.alt }
  return [{
    height: block.height * scale,
    draw: (pen, x, y) => pen.figure(tag, (file) => {
      file.save().translate(x, y).scale(scale)
      for (const shape of block.shapes) drawShape(file, shape)
      file.restore()
    }),
  }]
}

function drawShape(file: File, shape: Shape): void {
  const colour = colours[shape.tone]
  if (shape.shape === 'stroke') file.lineWidth(shape.thickness).strokeColor(colour).moveTo(shape.x1, shape.y1).lineTo(shape.x2, shape.y2).stroke()
  else if (shape.shape === 'circle') drawCircle(file, shape, colour)
  else drawWords(file, shape, colour)
}

function drawCircle(file: File, { x, y, radius, isHollow }: Extract<Shape, { shape: 'circle' }>, colour: string): void {
  file.circle(x, y, radius)
  if (isHollow) file.lineWidth(1.5).fillAndStroke('#ffffff', colour)
  else file.fill(colour)
}

function drawWords(file: File, { text, x, y, anchor, size, isBold }: Extract<Shape, { shape: 'words' }>, colour: string): void {
  file.font(isBold ? 'bold' : 'regular', size).fillColor(colour)
  const width = file.widthOfString(text)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  file.text(text, left, y, { lineBreak: false, baseline: 'alphabetic' })
  file.fillColor('#000000')
}
