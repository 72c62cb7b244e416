import { ImageRun, Paragraph } from 'docx'
import type { BlockOf, Shape } from '../../../kit/documents/block-schema.ts'
import type { Drawn, Room } from '../room.ts'

const colours: Record<Shape['tone'], string> = { ink: '#111111', line: '#c9cdc4', growth: '#3b6e47', loss: '#a05a00', faint: '#9db89f' }

/** What a Word too old for vectors shows instead: one empty dot. All numbers stand in the table beside. */
const emptyPicture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64')

/** Pixels of a screen in a point of a sheet, as the library counts sizes. */
const PIXELS = 4 / 3
const TWIPS = 20

export function drawFigure(block: BlockOf<'figure'>, room: Room): Drawn {
  const scale = Math.min(1, room.width / TWIPS / block.width) * PIXELS
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(svgOf(block), 'utf8'),
    fallback: { type: 'png', data: emptyPicture },
    transformation: { width: block.width * scale, height: block.height * scale },
    altText: { title: '', description: block.alt, name: block.alt },
  })
  return [new Paragraph({ children: [picture], keepNext: room.keepNext, ...(room.before > 0 && { spacing: { before: room.before } }) })]
}

function svgOf({ width, height, shapes }: BlockOf<'figure'>): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${shapes.map(shapeOf).join('')}</svg>`
}

function shapeOf(shape: Shape): string {
  const colour = colours[shape.tone]
  if (shape.shape === 'stroke') return `<path d="M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}" stroke="${colour}" stroke-width="${shape.thickness}"/>`
  if (shape.shape === 'circle') {
    const face = shape.isHollow ? `fill="#ffffff" stroke="${colour}" stroke-width="1.5"` : `fill="${colour}"`
    return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" ${face}/>`
  }
  const weight = shape.isBold ? ' font-weight="bold"' : ''
  return `<text x="${shape.x}" y="${shape.y}" font-family="Times New Roman, serif" font-size="${shape.size}"${weight} text-anchor="${shape.anchor}" fill="${colour}">${escaped(shape.text)}</text>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
