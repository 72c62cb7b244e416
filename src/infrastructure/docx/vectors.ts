// Vectors inside a Word file: an SVG, which Word draws since 2016; an older one shows nothing and loses no words.
import { HorizontalPositionRelativeFrom, ImageRun, VerticalPositionRelativeFrom } from 'docx'
import { ornamentColours, type Drawing } from '../../kit/documents/ornament.ts'

/** Pixels of a screen in a point and in a millimetre of a sheet, as the library counts sizes. */
export const PIXELS = 4 / 3
const PIXELS_IN_MILLIMETRE = 96 / 25.4

const emptyPicture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64')

export function vectorImage(drawing: Drawing, scale: number): ImageRun {
  return new ImageRun(imageOf(drawing, scale))
}

/** Behind the words, from edge to edge of the sheet; stands in the header, so every sheet has it. */
export function backgroundImage(drawing: Drawing): ImageRun {
  return new ImageRun({
    ...imageOf(drawing, PIXELS_IN_MILLIMETRE),
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
    },
  })
}

function imageOf({ width, height, shapes }: Drawing, scale: number) {
  const paths = shapes.map(({ d, tone, thickness }) =>
    thickness === undefined ? `<path d="${d}" fill="${ornamentColours[tone]}"/>` : `<path d="${d}" fill="none" stroke="${ornamentColours[tone]}" stroke-width="${thickness}" stroke-linecap="round"/>`,
  )
  return {
    type: 'svg' as const,
    data: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`, 'utf8'),
    fallback: { type: 'png' as const, data: emptyPicture },
    transformation: { width: width * scale, height: height * scale },
    altText: { name: 'Рамка', title: '', description: '' },
  }
}
