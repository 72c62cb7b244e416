// Headers of the sheets: page number from sheet 2, «ПРОЕКТ», QR code of sheet 1.
import {
  AlignmentType,
  Footer,
  Header,
  ImageRun,
  LineRuleType,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { toBuffer } from 'qrcode'
import type { DocumentDescription, Section } from '../../kit/documents/description.ts'
import { frameDrawing } from '../../kit/documents/ornament.ts'
import { backgroundImage } from './vectors.ts'

const draftMark = () => new TextRun({ text: 'ПРОЕКТ', color: '999999', size: 24 })

/** Millimetres. */
const qrSide = 18
const pixelsInMillimetre = 96 / 25.4

/** Headers and footers of section `index`; only the very first sheet of the paper goes without a number. */
export async function frameOf(
  description: DocumentDescription,
  index: number,
  width: number,
): Promise<Pick<ISectionOptions, 'headers' | 'footers'>> {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 24 })
  const running = new Header({ children: [headerLine(description, width, [number])] })
  if (index > 0) return { headers: { default: running } }
  return {
    headers: { default: running, first: new Header({ children: [headerLine(description, width, [])] }) },
    ...(description.qr ? { footers: { first: new Footer({ children: [await qrLine(description.qr)] }) } } : {}),
  }
}

/** The frame of willow twigs stands in the header instead of a page number. */
export async function ornamentOf(section: Section): Promise<Pick<ISectionOptions, 'headers'>> {
  return { headers: { default: new Header({ children: [new Paragraph({ children: [await backgroundImage(frameDrawing(section))] })] }) } }
}

function headerLine(description: DocumentDescription, width: number, middle: TextRun[]): Paragraph {
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(width / 2) },
      { type: TabStopType.RIGHT, position: width },
    ],
    children: [
      new TextRun({ text: '\t' }),
      ...middle,
      ...(description.draft ? [new TextRun({ text: '\t' }), draftMark()] : []),
    ],
  })
}

/** In the footer, where it takes its room from the text instead of lying over it. */
async function qrLine(address: string): Promise<Paragraph> {
  const side = Math.round(qrSide * pixelsInMillimetre)
  const image = new ImageRun({
    type: 'png',
    data: await toBuffer(address, { type: 'png', errorCorrectionLevel: 'M', margin: 0, scale: 8 }),
    transformation: { width: side, height: side },
    altText: { name: 'QR', title: 'QR-код', description: `QR-код: ${address}` },
  })
  const spacing = { line: 240, lineRule: LineRuleType.AUTO }
  return new Paragraph({ alignment: AlignmentType.RIGHT, spacing, children: [image] })
}
