// The room for answers on a printed blank: boxes to tick, scales, lines to write on.
import type { Block, Column } from '../documents/block-schema.ts'
import { paragraph, table } from '../documents/blocks.ts'
import { blank as writeHere, nbsp, verbatim } from '../documents/inline.ts'
import { handDate } from '../documents/stamps.ts'
import type { Option, Question } from './definition.ts'
import { mayDecline, pointsOf, scaleOf } from './scales.ts'

/** The empty box of the printed face; it has no ballot box. */
const box = '□'
/** Options that fit into a line together are printed in one. */
const lineLength = 78

/** What stands under the question; every kind of question has its own. */
export function answerBlocks(question: Question): Block[] {
  switch (question.type) {
    case 'single':
      return ticks([...question.options.map(wordsOf), ...(mayDecline(question) ? ['затрудняюсь ответить'] : [])])
    case 'multi':
      return ticks(question.options.map(wordsOf))
    case 'yesno':
      return ticks(['да', 'нет', ...(mayDecline(question) ? ['затрудняюсь ответить'] : [])])
    case 'scale5':
    case 'scale10':
      return [scaleTable(question.scale, mayDecline(question))]
    case 'matrix5':
      return [matrixTable(question.rows, question.scale, mayDecline(question))]
    case 'text':
      return [writingRoom(question.max > 400 ? 4 : 2)]
    case 'number':
      return [paragraph(writeHere('medium'), { align: 'left' })]
    case 'date':
      return [paragraph(handDate(), { align: 'left' })]
  }
}

function ticks(options: readonly string[]): Block[] {
  const marked = options.map((words) => `${box}${nbsp}${words}`)
  const inLine = marked.join(`${nbsp}${nbsp}${nbsp} `)
  const lines = inLine.length <= lineLength ? [inLine] : marked
  return lines.map((words, index) => paragraph(words, { align: 'left', keepWithNext: index < lines.length - 1 }))
}

function scaleTable(key: string, canDecline: boolean): Block {
  const marks = marksOf(key, canDecline)
  return table(
    marks.map((title) => centredColumn(title, 1)),
    [marks.map(() => box)],
  )
}

function matrixTable(rows: readonly Option[], key: string, canDecline: boolean): Block {
  const marks = marksOf(key, canDecline)
  const columns: Column[] = [{ title: ' ', share: 58, align: 'left' }, ...marks.map((title) => centredColumn(title, 7))]
  return table(
    columns,
    rows.map((row) => [row.hint === undefined ? row.words : `${row.words} (${row.hint})`, ...marks.map(() => box)]),
    { size: 12 },
  )
}

function marksOf(key: string, canDecline: boolean): string[] {
  return [...pointsOf(scaleOf(key)).map(String), ...(canDecline ? ['–'] : [])]
}

function centredColumn(title: string, share: number): Column {
  return { title, share, align: 'centre' }
}

/** A frame of so many lines of handwriting, which are higher than printed ones. */
function writingRoom(lines: number): Block {
  return table([{ title: '', share: 1 }], [[verbatim(`${nbsp}${`\n${nbsp}`.repeat(lines)}`)]])
}

function wordsOf(option: Option): string {
  return option.words
}
