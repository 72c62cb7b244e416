import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { smallSize } from '../../../kit/documents/layout.ts'
import { heightOf } from '../lines.ts'
import { ruleWidth, type Tag } from '../pen.ts'
import type { Piece } from '../pieces.ts'
import { setLines, type Room } from '../room.ts'

const frame = { share: 0.52, padding: 7, radius: 4 }

/** A frame with rounded corners on the right, as wide as half the text. */
export function drawSignatureMark(block: BlockOf<'signature-mark'>, room: Room): Piece[] {
  const tag: Tag = { type: 'P', parent: room.section }
  const width = room.width * frame.share
  const texts = block.lines.map((text) => [{ text }])
  const lines = setLines(room, texts, { align: 'left', width: width - 2 * frame.padding, size: smallSize })
  const height = heightOf(lines) + 2 * frame.padding
  return [
    {
      height,
      holdsPrevious: 1,
      draw: (pen, x, y) => {
        const left = x + room.width - width
        pen.lines(lines, left + frame.padding, y + frame.padding, tag)
        pen.figure('artifact', (file) =>
          file.lineWidth(ruleWidth).strokeColor('#000000').roundedRect(left, y, width, height, frame.radius).stroke(),
        )
      },
    },
  ]
}
