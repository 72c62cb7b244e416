// Charts inside a Word file: vectors for Word since 2016, the same as a picture for older ones and for LibreOffice.
import { ImageRun } from 'docx'
import type { BlockOf, Shape } from '../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { outlinesOf } from '../pdf/fonts.ts'

type Figure = BlockOf<'figure'>

const colours: Record<Shape['tone'], string> = { ink: '#111111', line: '#c9cdc4', growth: '#3b6e47', loss: '#a05a00', faint: '#9db89f' }

/** Pixels of a screen in a point of a sheet, as the library counts sizes. */
const PIXELS = 4 / 3
/** Dots of the picture in a point: about 200 in an inch. */
const DENSITY = 2.8

/** Name of a chart among the pictures of a paper: what it draws. */
function nameOf(block: Figure): string {
  return `figure-${JSON.stringify(block)}`
}

/** Charts of a paper as pictures by their names: drawers do not wait. */
export async function chartPictures({ sections }: DocumentDescription): Promise<[string, Buffer][]> {
  const figures = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'))
  return Promise.all(figures.map(async (block): Promise<[string, Buffer]> => [nameOf(block), await rasterOf(block)]))
}

/** @param scale makes a wide chart fit between the margins */
export function chartImage(block: Figure, pictures: ReadonlyMap<string, Buffer>, scale: number): ImageRun | undefined {
  const raster = pictures.get(nameOf(block))
  return raster && new ImageRun({
    type: 'svg',
    data: svgOf(block, 1),
    fallback: { type: 'png', data: raster },
    transformation: { width: block.width * scale * PIXELS, height: block.height * scale * PIXELS },
    altText: { title: '', description: block.alt, name: block.alt },
  })
}

async function rasterOf(block: Figure): Promise<Buffer> {
  const sharp = (await import('sharp')).default
  return sharp(svgOf(block, DENSITY)).flatten({ background: '#ffffff' }).png({ palette: true }).toBuffer()
}

function svgOf({ width, height, shapes }: Figure, scale: number): Buffer {
  const drawn = shapes.map(shapeOf).join('')
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${drawn}</svg>`, 'utf8')
}

function shapeOf(shape: Shape): string {
  const colour = colours[shape.tone]
  if (shape.shape === 'stroke') return `<path d="M${shape.x1} ${shape.y1}L${shape.x2} ${shape.y2}" stroke="${colour}" stroke-width="${shape.thickness}"/>`
  if (shape.shape === 'circle') {
    const face = shape.isHollow ? `fill="#ffffff" stroke="${colour}" stroke-width="1.5"` : `fill="${colour}"`
    return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.radius}" ${face}/>`
  }
  return lettersOf(shape, colour)
}

/** Letters as outlines: a server needs no fonts, and every reader shows the same ones. */
function lettersOf({ text, x, y, anchor, size, isBold }: Extract<Shape, { shape: 'words' }>, colour: string): string {
  const { width, scale, glyphs } = outlinesOf(isBold ? 'bold' : 'regular', text, size)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  return glyphs.map((glyph) => `<path transform="translate(${(left + glyph.x).toFixed(2)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})" d="${glyph.d}" fill="${colour}"/>`).join('')
}
