// Description → PDF: laid out first, then drawn, so that counting sheets needs no drawing.
import type { Readable } from 'node:stream'
import PDFDocument from 'pdfkit'
import { momentOf } from '../../kit/calendar/day.ts'
import type { DocumentDescription, Section } from '../../kit/documents/description.ts'
import { margins, sheetSize } from '../../kit/documents/layout.ts'
import type { PictureSource } from '../../kit/documents/picture.ts'
import { piecesOf } from './drawers.ts'
import { openedFont, type Face } from './fonts.ts'
import { drawDraftMark, drawPageNumber, drawQr, qrPlace } from './frame.ts'
import { drawOrnament } from './ornament.ts'
import { Pen, type Tag } from './pen.ts'
import { millimetres } from './room.ts'
import { Ruler } from './ruler.ts'
import { putOnSheets, type Sheet } from './sheets.ts'

/** Papers without a date of their own: a fixed one, so that printing twice gives the same file. */
const undated = '2025-01-01'

interface LaidOut {
  section: Section
  sheets: Sheet[]
}

/** A tagged PDF with embedded fonts; the same description always gives the same bytes. */
export async function printPdf(description: DocumentDescription, pictures: PictureSource = noPictures): Promise<Buffer> {
  return collected(streamPdf(description, pictures))
}

/** The same sheet by sheet, as fast as it is read: only the pictures of one sheet are in memory. */
export function streamPdf(description: DocumentDescription, pictures: PictureSource): Readable {
  const file = newFile(description)
  draw(file, description, pictures).then(
    () => file.end(),
    (error: unknown) => file.destroy(error instanceof Error ? error : new Error('The paper could not be drawn', { cause: error })),
  )
  return file
}

const noPictures: PictureSource = async () => undefined

/** How many sheets each section takes. */
export function countSheets(description: DocumentDescription): number[] {
  return Array.from(layOut(newFile(description), description), ({ sheets }) => sheets.length)
}

function newFile(description: DocumentDescription): PDFKit.PDFDocument {
  const file = new PDFDocument({
    autoFirstPage: false,
    // No standard font: PDF/A wants every font inside the file.
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-2b',
    tagged: true,
    lang: 'ru',
    displayTitle: true,
    info: {
      Title: plainWords(description.title),
      ...(description.subject ? { Subject: plainWords(description.subject) } : {}),
      CreationDate: momentOf(description.day ?? undated, '00:00', 'UTC'),
    },
  })
  const faces: Face[] = ['regular', 'bold', 'italic']
  faces.forEach((face) => file.registerFont(face, openedFont(face)))
  return file
}

/** pdfkit writes the title into XML as it is, so signs of XML must not be in it. */
function plainWords(text: string): string {
  return text.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›').replaceAll('\n', ' ')
}

/** One section after another, each when its turn comes: a booklet is never laid out as a whole. */
function* layOut(file: PDFKit.PDFDocument, description: DocumentDescription): Generator<LaidOut> {
  const ruler = new Ruler(file)
  for (const [index, section] of description.sections.entries()) {
    const margin = margins(description, section)
    const size = sheetSize(section)
    const tag: Tag = { type: 'Sect' }
    const width = millimetres(size.width - margin.left - margin.right)
    const height = millimetres(size.height - margin.top - margin.bottom)
    const qrRoom = description.qr && index === 0 ? millimetres(qrPlace.room) : 0
    const pieces = piecesOf(section.blocks, { ruler, width, section: tag })
    yield { section, sheets: putOnSheets(pieces, (sheet) => (sheet === 0 ? height - qrRoom : height)) }
  }
}

async function draw(file: PDFKit.PDFDocument, description: DocumentDescription, source: PictureSource): Promise<void> {
  const pen = new Pen(file)
  const collect = collector()
  let number = 0
  for (const { section, sheets } of layOut(file, description)) {
    const margin = margins(description, section)
    const size = sheetSize(section)
    const [width, height] = [millimetres(size.width), millimetres(size.height)]
    for (const sheet of sheets) {
      number += 1
      await readSoFar(file)
      if (file.destroyed) return
      pen.pictures = await picturesOf(sheet, source)
      collect(pen.pictures)
      file.addPage({ size: [width, height], margin: 0 })
      if (description.draft) drawDraftMark(pen, width, height)
      if (section.ornament) drawOrnament(pen, section)
      else if (number > 1)
        drawPageNumber(pen, number, millimetres(margin.left), width - millimetres(margin.left + margin.right))
      drawSheet(pen, sheet, millimetres(margin.left), millimetres(margin.top))
      if (description.qr && number === 1) drawQr(pen, description.qr, width, height)
      pen.leaveSheet()
    }
  }
}

/** Bytes drawn ahead of whoever reads them. */
const MOST_AHEAD = 1_000_000

/** Waits until what was drawn is read, or nobody wants it any more. */
async function readSoFar(file: PDFKit.PDFDocument): Promise<void> {
  if (file.readableLength < MOST_AHEAD) return
  await new Promise<void>((resolve) => {
    file.once('close', resolve)
    file._read = () => {
      file.removeListener('close', resolve)
      resolve()
    }
  })
}

async function picturesOf(sheet: Sheet, source: PictureSource): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>()
  for (const { piece } of sheet) {
    const bytes = piece.picture === undefined ? undefined : await source(piece.picture)
    if (bytes !== undefined && piece.picture !== undefined) pictures.set(piece.picture, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
  return pictures
}

/** Bytes of pictures after which what they left behind is collected. */
const MOST_LEFT = 8_000_000

/**
 * Every picture leaves several copies of itself on its way from the database into the file. The engine sees little of what
 * lies outside its heap and lets a hundred megabytes of it stand, so it is asked to collect (node --expose-gc).
 */
function collector(): (pictures: ReadonlyMap<string, Buffer>) => void {
  let left = MOST_LEFT
  return (pictures) => {
    for (const { length } of pictures.values()) left += length
    if (left <= MOST_LEFT) return
    left = 0
    globalThis.gc?.()
  }
}

function drawSheet(pen: Pen, sheet: Sheet, left: number, top: number): void {
  for (const { piece, y, header } of sheet) {
    header?.header.draw(pen, left, top + header.y, header.repeated)
    piece.draw(pen, left, top + y)
  }
}

function collected(file: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    file.on('data', (part: Buffer) => parts.push(part))
    file.on('end', () => resolve(Buffer.concat(parts)))
    file.on('error', reject)
  })
}
