// Headers of the sheets: page number from sheet 2, «ПРОЕКТ», QR code of sheet 1.
import {
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  VerticalPositionRelativeFrom,
  type ISectionOptions,
} from 'docx'
import { toBuffer } from 'qrcode'
import type { DocumentDescription } from '../../kit/documents/description.ts'

const draftMark = () => new TextRun({ text: 'ПРОЕКТ', color: '999999', size: 24 })

/** Millimetres: side of the code and the place of its upper left corner on a portrait sheet. */
const qr = { side: 18, left: 182, top: 271 }
const emuInMillimetre = 36_000
const pixelsInMillimetre = 96 / 25.4

/** Headers of section `index`; only the very first sheet of the paper goes without a number. */
export async function headersOf(
  description: DocumentDescription,
  index: number,
  width: number,
): Promise<NonNullable<ISectionOptions['headers']>> {
  const running = new Header({ children: [headerLine(description, width, [new TextRun({ children: [PageNumber.CURRENT], size: 24 })])] })
  if (index > 0) return { default: running }
  const code = description.qr ? [await qrImage(description.qr)] : []
  return { default: running, first: new Header({ children: [headerLine(description, width, code)] }) }
}

function headerLine(description: DocumentDescription, width: number, middle: (TextRun | ImageRun)[]): Paragraph {
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

async function qrImage(address: string): Promise<ImageRun> {
  const side = Math.round(qr.side * pixelsInMillimetre)
  return new ImageRun({
    type: 'png',
    data: await toBuffer(address, { type: 'png', errorCorrectionLevel: 'M', margin: 0, scale: 8 }),
    transformation: { width: side, height: side },
    altText: { name: 'QR', title: 'QR-код', description: `QR-код: ${address}` },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: Math.round(qr.left * emuInMillimetre) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round(qr.top * emuInMillimetre) },
      behindDocument: true,
    },
  })
}
