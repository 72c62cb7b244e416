// Vectors inside a Word file: an SVG for Word since 2016, the same as a picture for older ones and for LibreOffice.
import { HorizontalPositionRelativeFrom, ImageRun, VerticalPositionRelativeFrom } from 'docx'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { motifs, ornamentColours, type Drawing, type Motif } from '../../kit/documents/ornament.ts'

/** Pixels of a screen in a point and in a millimetre of a sheet, as the library counts sizes. */
const PIXELS = 4 / 3
const PIXELS_IN_MILLIMETRE = 96 / 25.4
/** Dots of the picture in a pixel of the screen: about 200 in an inch. */
const DENSITY = 2

/** Name of a motif among the pictures of a paper. */
function nameOf(motif: Motif): string {
  return `motif-${motif}`
}

/** The motifs of a paper as pictures by their names: drawers do not wait. */
export async function motifPictures({ sections }: DocumentDescription): Promise<[string, Buffer][]> {
  const used = new Set(sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'motif' ? [block.motif] : []))))
  return Promise.all([...used].map(async (motif): Promise<[string, Buffer]> => [nameOf(motif), await rasterOf(motifs[motif], PIXELS)]))
}

export function motifImage(motif: Motif, pictures: ReadonlyMap<string, Buffer>): ImageRun | undefined {
  const raster = pictures.get(nameOf(motif))
  return raster && new ImageRun(imageOf(motifs[motif], PIXELS, raster))
}

/** Behind the words, from edge to edge of the sheet; stands in the header, so every sheet has it. */
export async function backgroundImage(drawing: Drawing): Promise<ImageRun> {
  return new ImageRun({
    ...imageOf(drawing, PIXELS_IN_MILLIMETRE, await rasterOf(drawing, PIXELS_IN_MILLIMETRE)),
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
    },
  })
}

function imageOf(drawing: Drawing, scale: number, raster: Buffer) {
  return {
    type: 'svg' as const,
    data: svgOf(drawing, 1),
    fallback: { type: 'png' as const, data: raster },
    transformation: { width: drawing.width * scale, height: drawing.height * scale },
    altText: { name: 'Украшение листа', title: '', description: '' },
  }
}

async function rasterOf(drawing: Drawing, scale: number): Promise<Buffer> {
  const sharp = (await import('sharp')).default
  return sharp(svgOf(drawing, scale * DENSITY)).png({ palette: true }).toBuffer()
}

function svgOf({ width, height, shapes }: Drawing, scale: number): Buffer {
  const paths = shapes.map(({ d, tone, thickness }) =>
    thickness === undefined ? `<path d="${d}" fill="${ornamentColours[tone]}"/>` : `<path d="${d}" fill="none" stroke="${ornamentColours[tone]}" stroke-width="${thickness}" stroke-linecap="round"/>`,
  )
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`, 'utf8')
}
