// What composite blocks say, worked out once for all renderers.
import type { Attachment, BlockOf, Cell, Column, Point, Run } from './block-schema.ts'
import type { DocumentDescription } from './description.ts'
import { nbsp, runs } from './inline.ts'

/** A point as it is printed: number and words in one paragraph. */
export function pointRuns(point: Point): Run[] {
  return point.number ? [{ text: `${point.number} ` }, ...point.runs] : point.runs
}

/** «Приложение: на 1 л.» or a numbered list, one entry per printed line. */
export function attachmentLines(block: BlockOf<'attachments'>): Run[][] {
  const [only] = block.items
  if (only && block.items.length === 1) return [[{ text: 'Приложение: ' }, ...attachmentRuns(only)]]
  return block.items.map((item, index) => [
    { text: `${index === 0 ? 'Приложение: ' : ''}${index + 1}.${nbsp}` },
    ...attachmentRuns(item),
  ])
}

function attachmentRuns(item: Attachment): Run[] {
  return runs(
    item.title && `${item.title} `,
    `на${nbsp}`,
    item.sheets === undefined ? { blank: 'short' } : String(item.sheets),
    `${nbsp}л.`,
    item.copies !== undefined && ` в${nbsp}${item.copies}${nbsp}экз.`,
  )
}

/** The description with the sheets of its own sections written into «Приложение: … на 9 л.». `sheets` go in order of sections. */
export function withSheets(description: DocumentDescription, sheets: readonly number[]): DocumentDescription {
  const byKey = new Map(description.sections.map((section, index) => [section.key, sheets[index]]))
  const counted = (item: Attachment): Attachment =>
    item.section === undefined ? item : { ...item, sheets: byKey.get(item.section) ?? item.sheets }
  return {
    ...description,
    sections: description.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'attachments' ? { ...block, items: block.items.map(counted) } : block,
      ),
    })),
  }
}

/** A table as renderers draw it: without a head where no column has a title. */
export interface TableReading {
  columns: Column[]
  headed: boolean
  rows: Cell[][]
  size: number
}

export function tableReading(block: BlockOf<'table'>): TableReading {
  return {
    columns: block.columns,
    headed: block.columns.some((column) => column.title !== ''),
    rows: block.rows,
    size: block.size,
  }
}

export function pairsReading(block: BlockOf<'pairs'>): TableReading {
  return {
    columns: [
      { title: '', share: 36 },
      { title: '', share: 64 },
    ],
    headed: false,
    rows: block.rows.map(({ label, value }) => [{ runs: label }, { runs: value }]),
    size: 12,
  }
}

/** «С приказом ознакомлены» as a table; an electronic mark takes the places of signature and date. */
export function acquaintanceReading(block: BlockOf<'acquaintance'>): TableReading {
  const named = block.rows.map(({ post, name, mark }): Cell[] => [
    { runs: runs(post) },
    { runs: mark ? [{ text: mark }] : [] },
    { runs: runs(name) },
    { runs: [] },
  ])
  const empty = Array.from({ length: block.emptyRows }, (): Cell[] => [
    { runs: [] },
    { runs: [] },
    { runs: [] },
    { runs: [] },
  ])
  return {
    columns: [
      { title: 'Должность', share: 34 },
      { title: 'Подпись', share: 24 },
      { title: 'И.О. Фамилия', share: 24 },
      { title: 'Дата', share: 18 },
    ],
    headed: true,
    rows: [...named, ...empty],
    size: 12,
  }
}

/** Stamps in rows of two; a single stamp of a row of its own stands on the right if it is the only one at all. */
export function stampRows<T>(stamps: readonly T[]): [left: T | undefined, right: T | undefined][] {
  if (stamps.length === 1) return [[undefined, stamps[0]]]
  return Array.from({ length: Math.ceil(stamps.length / 2) }, (_, row) => [stamps[row * 2], stamps[row * 2 + 1]])
}
