// The parts of a sheet that are not its text: page number, «ПРОЕКТ», QR code.
import { create } from 'qrcode'
import { pageNumberTop } from '../../kit/documents/layout.ts'
import { ascent, naturalLine } from './fonts.ts'
import type { Pen, Tag } from './pen.ts'
import { millimetres } from './room.ts'

const numberSize = 12
const draft = { word: 'ПРОЕКТ', size: 110, colour: '#ebebeb' }

/** Millimetres: side of the code, distance from the lower and the right edge, room it takes from the text of sheet 1. */
export const qrPlace = { side: 18, bottom: 8, right: 10, room: 8 }

/** Centred over the text, 10 mm from the upper edge, from sheet 2 on. */
export function drawPageNumber(pen: Pen, number: number, left: number, width: number): void {
  pen.figure('artifact', (file) => {
    file.font('regular', numberSize)
    const text = String(number)
    const x = left + (width - file.widthOfString(text)) / 2
    file.text(text, x, millimetres(pageNumberTop) + numberSize * ascent, { lineBreak: false, baseline: 'alphabetic' })
  })
}

/** Light grey across the sheet, under the text. */
export function drawDraftMark(pen: Pen, width: number, height: number): void {
  pen.figure('artifact', (file) => {
    file.font('regular', draft.size)
    const length = file.widthOfString(draft.word)
    const angle = (-Math.atan2(height, width) * 180) / Math.PI
    file
      .save()
      .rotate(angle, { origin: [width / 2, height / 2] })
      .fillColor(draft.colour)
    file.text(draft.word, (width - length) / 2, height / 2 - (draft.size * naturalLine) / 2, { lineBreak: false })
    file.restore().fillColor('#000000')
  })
}

/** Lower right corner of sheet 1, in squares, so that it is sharp at any size. */
export function drawQr(pen: Pen, address: string, width: number, height: number): void {
  const { modules } = create(address, { errorCorrectionLevel: 'M' })
  const side = millimetres(qrPlace.side)
  const step = side / modules.size
  const left = width - millimetres(qrPlace.right) - side
  const top = height - millimetres(qrPlace.bottom) - side
  const tag: Tag = { type: 'Figure', alt: `QR-код: ${address}` }
  pen.figure(tag, (file) => {
    for (let row = 0; row < modules.size; row += 1) {
      for (const [start, length] of darkRuns(modules, row)) {
        file.rect(left + start * step, top + row * step, length * step, step)
      }
    }
    file.fill('#000000')
  })
}

/** Neighbouring dark squares of a row as one rectangle: [first, count]. */
function darkRuns(
  modules: { size: number; get(row: number, column: number): number },
  row: number,
): [number, number][] {
  const found: [number, number][] = []
  for (let column = 0; column < modules.size; column += 1) {
    if (!modules.get(row, column)) continue
    const open = found.at(-1)
    if (open && open[0] + open[1] === column) open[1] += 1
    else found.push([column, 1])
  }
  return found
}
