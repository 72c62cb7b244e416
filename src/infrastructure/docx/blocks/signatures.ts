import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { gapParagraph, wordParagraph, type Drawn, type Room } from '../room.ts'
import { sideBySide, type SideCell } from '../table.ts'

export function drawSignatures(block: BlockOf<'signatures'>, room: Room): Drawn {
  const rows = block.rows.map((row, index): SideCell[] => {
    const look = { before: index === 0 ? 0 : 280, keepNext: index < block.rows.length - 1 }
    return [
      { drawn: [wordParagraph(row.post, look)], width: room.width * 0.43, atBottom: true },
      { drawn: [wordParagraph([], look)], width: room.width * 0.21, ruled: true },
      { drawn: [wordParagraph(row.name, { ...look, align: 'right' })], width: room.width * 0.36, atBottom: true },
    ]
  })
  return [gapParagraph(room.before, true), sideBySide(rows)]
}
