// The paper as plain text: for the search, for the fingerprint and for comparing editions. The same description gives the same text.
import type { Block, BlockKind, BlockOf, Run } from './block-schema.ts'
import type { DocumentDescription } from './description.ts'
import { runsText } from './inline.ts'
import {
  acquaintanceReading,
  attachmentLines,
  pairsReading,
  pointRuns,
  tableReading,
  type TableReading,
} from './readings.ts'

/** Lines of text, an empty line between blocks, cells parted by « | ». */
export function plainText(description: DocumentDescription): string {
  return description.sections
    .map((section) =>
      section.blocks
        .map(blockText)
        .filter((text) => text !== '')
        .join('\n\n'),
    )
    .join('\n\n\n')
}

type Readers = { [Kind in BlockKind]: (block: BlockOf<Kind>) => string[] }

const readers: Readers = {
  heading: (block) => [runsText(block.runs)],
  paragraph: (block) => [runsText(block.runs)],
  points: (block) => block.items.map((item) => runsText(pointRuns(item))),
  word: (block) => [block.text],
  line: (block) => [beside([block.left, block.right])],
  letterhead: (block) => block.lines,
  stamps: (block) => block.stamps.flatMap((stamp) => [stamp.title, ...stamp.lines.map(runsText)]),
  'appendix-mark': (block) => block.lines.map(runsText),
  table: (block) => tableLines(tableReading(block)),
  pairs: (block) => tableLines(pairsReading(block)),
  signatures: (block) => block.rows.map((row) => `${runsText(row.post)} ____________ ${runsText(row.name)}`),
  acquaintance: (block) => [block.title, ...tableLines(acquaintanceReading(block))],
  'signature-mark': (block) => block.lines,
  attachments: (block) => attachmentLines(block).map(runsText),
  'page-break': () => [],
  spacer: () => [],
  figure: (block) => [block.alt],
  picture: (block) => [block.alt],
  display: (block) => [runsText(block.runs)],
  motif: () => [],
}

function blockText(block: Block): string {
  const reader = readers[block.kind] as (block: Block) => string[]
  return reader(block).join('\n')
}

function beside(parts: Run[][]): string {
  return parts.map(runsText).join(' | ')
}

function tableLines(table: TableReading): string[] {
  const head = table.headed ? [table.columns.map((column) => column.title).join(' | ')] : []
  return [...head, ...table.rows.map((row) => beside(row.map((cell) => cell.runs)))]
}
