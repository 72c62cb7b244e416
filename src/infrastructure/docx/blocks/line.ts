import { Paragraph, TabStopType, TextRun } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { wordRuns, type Drawn, type Room } from '../room.ts'

export function drawLine(block: BlockOf<'line'>, room: Room): Drawn {
  return [
    new Paragraph({
      spacing: { before: room.before },
      keepNext: room.keepNext,
      tabStops: [{ type: TabStopType.RIGHT, position: room.width }],
      children: [...wordRuns(block.left), new TextRun({ text: '\t' }), ...wordRuns(block.right)],
    }),
  ]
}
