import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { attachmentLines } from '../../../kit/documents/readings.ts'
import { wordParagraph, type Drawn, type Room } from '../room.ts'
import { bodyStyle } from '../styles.ts'

export function drawAttachments(block: BlockOf<'attachments'>, room: Room): Drawn {
  return attachmentLines(block).map((runs, index) =>
    wordParagraph(runs, { style: bodyStyle, before: index === 0 ? room.before : 0, keepNext: room.keepNext }),
  )
}
