import { Paragraph, TextRun, AlignmentType, LineRuleType } from 'docx'
import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { runText } from '../../../kit/documents/inline.ts'
import { displayStyles } from '../../../kit/documents/layout.ts'
import { ornamentColours } from '../../../kit/documents/ornament.ts'
import type { Drawn, Room } from '../room.ts'

const SINGLE_LINE = 240

export function drawDisplay(block: BlockOf<'display'>, room: Room): Drawn {
  const { size, multiple, face, isDeep } = displayStyles[block.style]
  const look = { size: size * 2, bold: face === 'bold', italics: face === 'italic', color: isDeep ? ornamentColours.deep.slice(1) : '000000' }
  const children = block.runs.flatMap((run) => runText(run).split('\n').map((text, index) => new TextRun({ text, ...look, ...(index > 0 && { break: 1 }) })))
  return [new Paragraph({ children, alignment: AlignmentType.CENTER, keepNext: room.keepNext, spacing: { before: room.before, line: Math.round(SINGLE_LINE * multiple), lineRule: LineRuleType.AUTO } })]
}
