import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { pictureSize } from '../../../kit/documents/picture.ts'
import type { Drawn, Room } from '../room.ts'

/** Pixels of a screen in a point of a sheet, as the library counts sizes. */
const PIXELS = 4 / 3
const TWIPS = 20
const PNG_SIGN = 0x89

/** In the middle of the sheet; of a picture that is gone its words are left. */
export function drawPicture(block: BlockOf<'picture'>, room: Room): Drawn {
  const bytes = room.pictures.get(block.source)
  const size = pictureSize(block, room.width / TWIPS)
  const child = bytes === undefined
    ? new TextRun({ text: block.alt, italics: true })
    : new ImageRun({
        type: bytes[0] === PNG_SIGN ? 'png' : 'jpg',
        data: bytes,
        transformation: { width: size.width * PIXELS, height: size.height * PIXELS },
        altText: { title: '', description: block.alt, name: block.alt },
      })
  return [new Paragraph({ children: [child], alignment: AlignmentType.CENTER, keepNext: room.keepNext, ...(room.before > 0 && { spacing: { before: room.before } }) })]
}
