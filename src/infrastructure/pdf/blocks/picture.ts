import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { pictureSize } from '../../../kit/documents/picture.ts'
import type { Tag } from '../pen.ts'
import type { Piece } from '../pieces.ts'
import type { Room } from '../room.ts'

/** In the middle of the sheet; a picture that is gone leaves its frame. */
export function drawPicture(block: BlockOf<'picture'>, room: Room): Piece[] {
  const { width, height } = pictureSize(block, room.width)
  const tag: Tag = { type: 'Figure', parent: room.section, alt: block.alt }
  return [{
    height,
    picture: block.source,
    draw: (pen, x, y) => pen.figure(tag, (file) => {
      const left = x + (room.width - width) / 2
      const bytes = pen.pictures.get(block.source)
      if (bytes === undefined) file.lineWidth(0.6).strokeColor('#c9cdc4').rect(left, y, width, height).stroke()
      else file.image(bytes, left, y, { width, height })
    }),
  }]
}
