// Builders of blocks: how papers are written down in *.document.ts.
import type { Align, Attachment, Block, BlockOf, Cell, Column } from './block-schema.ts'
import type { Section } from './description.ts'
import { runs, type Words } from './inline.ts'

type Absent = undefined | null | false

/** A section of a paper; absent blocks are skipped. Every section begins on a new sheet. */
export function section(
  key: string,
  blocks: (Block | Block[] | Absent)[],
  orientation: Section['orientation'] = 'portrait',
): Section {
  return { key, orientation, blocks: blocks.flat().filter((block) => !!block) }
}

/** Level 1 is the name of the paper («ПРИКАЗ»), level 2 the heading to its text, level 3 a chapter. */
export function heading(level: 1 | 2 | 3, words: Words, align?: 'left' | 'centre'): BlockOf<'heading'> {
  return { kind: 'heading', level, align: align ?? (level === 1 ? 'centre' : 'left'), runs: runs(words) }
}

export function paragraph(
  words: Words,
  options: { align?: Align; indent?: boolean; keepWithNext?: boolean } = {},
): BlockOf<'paragraph'> {
  const align = options.align ?? 'justify'
  return {
    kind: 'paragraph',
    runs: runs(words),
    align,
    indent: options.indent ?? align === 'justify',
    keepWithNext: options.keepWithNext,
  }
}

export function centred(words: Words): BlockOf<'paragraph'> {
  return paragraph(words, { align: 'centre' })
}

/** One line with two ends: date … number. */
export function line(left: Words, right: Words): BlockOf<'line'> {
  return { kind: 'line', left: runs(left), right: runs(right) }
}

export type CellWords = Words | (Omit<Cell, 'runs'> & { words: Words })
type NumberedOption = {
  /** Puts a column «№» in front and numbers the rows 1, 2, 3; not for tables with row spans. */
  numbered?: boolean
}

/** Table; a cell is words or words with spans. A row lists only the cells that begin in it. */
export function table(
  columns: Column[],
  rows: CellWords[][],
  options: { size?: 10 | 11 | 12 } & NumberedOption = {},
): BlockOf<'table'> {
  const numbering: Column = {
    title: '№',
    share: columns.reduce((sum, column) => sum + column.share, 0) * 0.06,
    align: 'centre',
  }
  return {
    kind: 'table',
    columns: options.numbered ? [numbering, ...columns] : columns,
    rows: rows.map((row, index) => (options.numbered ? [String(index + 1), ...row] : row).map(cell)),
    size: options.size ?? 12,
  }
}

function cell(words: CellWords): Cell {
  if (words && typeof words === 'object' && 'words' in words) {
    const { words: inner, ...rest } = words
    return { ...rest, runs: runs(inner) }
  }
  return { runs: runs(words) }
}

export function pairs(rows: [label: Words, value: Words][]): BlockOf<'pairs'> {
  return { kind: 'pairs', rows: rows.map(([label, value]) => ({ label: runs(label), value: runs(value) })) }
}

/** «Приложение: 1. Положение … на 9 л. в 1 экз.»; sheets of a named section are filled in by `withSheets`. */
export function attachments(items: Attachment[]): BlockOf<'attachments'> {
  return { kind: 'attachments', items }
}

export function pageBreak(): BlockOf<'page-break'> {
  return { kind: 'page-break' }
}

/** Empty room, in lines of text. */
export function spacer(lines = 1): BlockOf<'spacer'> {
  return { kind: 'spacer', lines }
}

/** Room that grows until the sheet is full; several share what there is. `least` in lines of text. */
export function stretch(least = 0.5): BlockOf<'spacer'> {
  return { kind: 'spacer', lines: least, stretch: true }
}

/** Large centred words of a sheet with a frame. */
export function display(style: BlockOf<'display'>['style'], words: Words): BlockOf<'display'> {
  return { kind: 'display', style, runs: runs(words) }
}

export function motif(name: BlockOf<'motif'>['motif']): BlockOf<'motif'> {
  return { kind: 'motif', motif: name }
}

/** A section with the frame around its sheets. */
export function ornamented(framed: Section): Section {
  return { ...framed, ornament: 'willow' }
}
