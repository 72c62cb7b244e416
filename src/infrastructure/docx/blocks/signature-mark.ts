import { BorderStyle, LineRuleType, Paragraph } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { smallSize } from '../../../kit/documents/layout.ts'
import { wordRuns, type Drawn, type Room } from '../room.ts'

const border = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000' }

/** Paragraphs with the same border and indent share one frame. */
export function drawSignatureMark(block: BlockOf<'signature-mark'>, room: Room): Drawn {
  return block.lines.map(
    (text, index) =>
      new Paragraph({
        children: wordRuns([{ text }], smallSize),
        border: { top: border, bottom: border, left: border, right: border },
        indent: { left: Math.round(room.width * 0.48), right: 80 },
        spacing: { before: index === 0 ? room.before : 0, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: index < block.lines.length - 1,
      }),
  )
}
