// The room for answers on a printed blank: boxes to tick, scales, lines to write on.
import type { Block, Column } from '../documents/block-schema.ts'
import { paragraph, table } from '../documents/blocks.ts'
import { blank as writeHere, nbsp, verbatim, type Words } from '../documents/inline.ts'
import { handDate } from '../documents/stamps.ts'
import type { Option, Question } from './definition.ts'
import { mayDecline, pointsOf, scaleOf } from './scales.ts'

/** The empty box of the printed face; it has no ballot box. */
const box = '□'
/** Characters of a line of the blank, and of an option that may share it. */
const lineLength = 78
const shortOption = 28

/** What is written behind the question, in the same line. */
export function inlineAnswer(question: Question): Words {
  if (question.type === 'number') return ['  ', writeHere('medium')]
  return question.type === 'date' ? `  ${handDate()}` : undefined
}

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
    case 'date':
      return []
  }
}

function ticks(options: readonly string[]): Block[] {
  const lines = linesOf(options.map((words) => `${box}${nbsp}${words}`))
  return lines.map((words, index) => paragraph(words, { align: 'left', keepWithNext: index < lines.length - 1 }))
}

/** Short options share lines; a list with a long one is printed one under another. */
function linesOf(options: readonly string[]): string[] {
  if (options.some((option) => option.length > shortOption)) return [...options]
  const lines: string[] = []
  for (const option of options) {
    const last = lines.at(-1)
    const joined = `${last}${nbsp.repeat(3)} ${option}`
    if (last !== undefined && joined.length <= lineLength) lines[lines.length - 1] = joined
    else lines.push(option)
  }
  return lines
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
