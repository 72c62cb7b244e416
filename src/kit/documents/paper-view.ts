// What the HTML partials draw: the description with everything worked out, so that a template only prints.
import type { Align, Block, BlockKind, Run } from './block-schema.ts'
import type { DocumentDescription, Section } from './description.ts'
import { bandsOf } from './grid.ts'
import { frameDrawing, motifs, type Drawing } from './ornament.ts'
import { runsText, runText } from './inline.ts'
import {
  acquaintanceReading,
  attachmentLines,
  pairsReading,
  pointRuns,
  stampRows,
  tableReading,
  type TableReading,
} from './readings.ts'

/** A stretch of text in lines; `slot` only while the paper is a draft. */
export interface RunView {
  lines: string[]
  bold: boolean
  italic: boolean
  slot: boolean
}

export interface TableView {
  size: number
  /** Widths of columns in whole per cent. */
  widths: number[]
  head: string[]
  rows: { runs: RunView[]; align: Align; rowSpan: number; colSpan: number }[][]
}

export interface SheetView {
  key: string
  label: string
  orientation: Section['orientation']
  /** The frame drawn around the words, in millimetres of the sheet. */
  ornament?: { name: 'frame' } & Drawing
  /** «Листы 2–4 из 9»; absent while sheets are not counted. */
  note?: string
  /** Number of the first sheet of the section, from 2 on. */
  number?: number
  blocks: { kind: BlockKind; view: unknown }[]
}

export interface PaperView {
  title: string
  draft: boolean
  retention: DocumentDescription['retention']
  sections: SheetView[]
}

/** `sheets` are the counts of sheets of each section, where they are known (`Printer.sheetsOf`). */
export function paperView(description: DocumentDescription, sheets?: readonly number[]): PaperView {
  const all = sheets?.reduce((sum, count) => sum + count, 0)
  let first = 1
  const depthOf = headingDepths()
  return {
    title: description.title,
    draft: description.draft,
    retention: description.retention,
    sections: description.sections.map((section, index) => {
      const count = sheets?.[index]
      const numbering =
        count && all ? { note: sheetNote(first, count, all), number: first > 1 ? first : undefined } : {}
      first += count ?? 0
      return {
        key: section.key,
        label: index === 0 ? description.title : labelOf(section),
        orientation: section.orientation,
        ...(section.ornament ? { ornament: { name: 'frame', ...frameDrawing(section) } } : numbering),
        blocks: section.blocks.map((block) => ({ kind: block.kind, view: blockView(block, description.draft, depthOf) })),
      }
    }),
  }
}

function sheetNote(first: number, count: number, all: number): string {
  return count === 1 ? `Лист ${first} из ${all}` : `Листы ${first}–${first + count - 1} из ${all}`
}

function labelOf(section: Section): string {
  const mark = section.blocks.find((block) => block.kind === 'appendix-mark')
  const name = section.blocks.find((block) => block.kind === 'heading')
  return runsText(mark?.lines[0] ?? name?.runs ?? []) || section.key
}

/**
 * Depth of each next heading under the h1 of the page: a paper without a name of its own («Приложение» with a chapter at
 * once) must not skip a level, or a screen reader announces a heading that is not there.
 */
function headingDepths(): (level: number) => number {
  const open: number[] = []
  return (level) => {
    while ((open.at(-1) ?? 0) >= level) open.pop()
    return open.push(level) + 1
  }
}

function blockView(block: Block, draft: boolean, depthOf: (level: number) => number): unknown {
  const shown = (runs: readonly Run[]) => runs.map((run) => runView(run, draft))
  const shownLines = (lines: readonly (readonly Run[])[]) => lines.map(shown)
  switch (block.kind) {
    case 'heading':
      return { ...block, runs: shown(block.runs), depth: depthOf(block.level) }
    case 'paragraph':
    case 'display':
      return { ...block, runs: shown(block.runs) }
    case 'motif':
      return { name: block.motif, ...motifs[block.motif] }
    case 'points':
      return shownLines(block.items.map(pointRuns))
    case 'line':
      return { left: shown(block.left), right: shown(block.right) }
    case 'letterhead':
    case 'signature-mark':
      return shownLines(block.lines.map((text) => [{ text }]))
    case 'appendix-mark':
      return shownLines(block.lines)
    case 'attachments':
      return shownLines(attachmentLines(block))
    case 'stamps':
      return stampRows(block.stamps.map((stamp) => shownLines([[{ text: stamp.title }], ...stamp.lines]))).flat()
    case 'table':
      return tableView(tableReading(block), draft)
    case 'pairs':
      return tableView(pairsReading(block), draft)
    case 'acquaintance':
      return { title: block.title, table: tableView(acquaintanceReading(block), draft) }
    case 'signatures':
      return block.rows.map((row) => ({ post: shown(row.post), name: shown(row.name) }))
    default:
      return block
  }
}

function runView(run: Run, draft: boolean): RunView {
  const face =
    'blank' in run ? { bold: false, italic: false } : { bold: run.bold === true, italic: run.italic === true }
  return { ...face, lines: runText(run).split('\n'), slot: draft && run.slot === true }
}

function tableView(table: TableReading, draft: boolean): TableView {
  const shares = table.columns.reduce((sum, column) => sum + column.share, 0)
  return {
    size: table.size,
    widths: table.columns.map((column) => Math.round((column.share / shares) * 100)),
    head: table.headed ? table.columns.map((column) => column.title) : [],
    rows: bandsOf(table.rows, table.columns.length).flatMap((band) =>
      Array.from({ length: band.rows }, (_, row) =>
        band.cells
          .filter((place) => place.row === row)
          .map(({ cell, column, rowSpan, colSpan }) => ({
            runs: cell.runs.map((run) => runView(run, draft)),
            align: cell.align ?? table.columns[column]?.align ?? 'left',
            rowSpan,
            colSpan,
          })),
      ),
    ),
  }
}
