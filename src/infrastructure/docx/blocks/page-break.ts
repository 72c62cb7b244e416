import { LineRuleType, Paragraph } from 'docx'
import type { Drawn } from '../room.ts'

/** A thin paragraph that begins a sheet: a break inside a paragraph would leave an empty line below it. */
export function drawPageBreak(): Drawn {
  return [new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: LineRuleType.EXACT } })]
}
