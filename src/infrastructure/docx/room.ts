// What a drawer knows of its place, and how it writes paragraphs. Lengths of Word are twips: 1/20 of a point.
import { AlignmentType, LineRuleType, Paragraph, TextRun, type IParagraphOptions, type Table } from 'docx'
import type { Align, Run } from '../../kit/documents/block-schema.ts'
import { runText } from '../../kit/documents/inline.ts'

export interface Room {
  /** Width of the text, twips. */
  width: number
  /** Empty room above the block, twips. */
  before: number
  /** The block must not be the last on its sheet: a signature follows. */
  keepNext: boolean
  /** Pictures of the paper by their names. */
  pictures: ReadonlyMap<string, Buffer>
}

export type Drawn = (Paragraph | Table)[]

export function twipsOfMillimetres(value: number): number {
  return Math.round((value * 1440) / 25.4)
}

export function twipsOfPoints(value: number): number {
  return Math.round(value * 20)
}

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const

export function alignmentOf(align: Align) {
  return alignments[align]
}

/** Runs of Word; a line break of the text is a break of the line. Sizes are points. */
export function wordRuns(runs: readonly Run[], size?: number): TextRun[] {
  return runs.flatMap((run) =>
    runText(run)
      .split('\n')
      .map((text, index) => {
        const face = 'blank' in run ? {} : { bold: run.bold, italics: run.italic }
        return new TextRun({ text, ...face, ...(index > 0 ? { break: 1 } : {}), ...(size ? { size: size * 2 } : {}) })
      }),
  )
}

export interface ParagraphLook extends Pick<
  IParagraphOptions,
  'heading' | 'keepNext' | 'keepLines' | 'tabStops' | 'style'
> {
  align?: Align
  before?: number
  /** Left indent, twips. */
  left?: number
  size?: number
}

export function wordParagraph(runs: readonly Run[], look: ParagraphLook = {}): Paragraph {
  const { align, before, left, size, ...rest } = look
  return new Paragraph({
    ...rest,
    children: wordRuns(runs, size),
    ...(align ? { alignment: alignmentOf(align) } : {}),
    ...(before ? { spacing: { before } } : {}),
    ...(left ? { indent: { left } } : {}),
  })
}

/** A table stands under a thin empty paragraph: it has no room above of its own, and two tables in a row would merge. */
export function gapParagraph(before: number, keepNext = false): Paragraph {
  return new Paragraph({ keepNext, spacing: { line: Math.max(before, 20), lineRule: LineRuleType.EXACT } })
}
