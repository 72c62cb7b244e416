// Changes of the list in words of an order, and back: the paper is what holds, so the current edition is read from papers alone.
import type { Block, BlockOf } from '../../../kit/documents/block-schema.ts'
import { table, type CellWords } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { runsText } from '../../../kit/documents/inline.ts'
import { plainWords, type ListChange, type ListColumn, type ListRow } from './amended-list.ts'
import { listColumns } from './pairing-table.ts'

const columnWords: Record<ListColumn, string> = { mentor: 'Наставник', mentee: 'Наставляемый(е)' }

/** The sub-point of an order that says it, without its last mark; an order without an appendix is changed in its points. */
export function changeInWords(change: ListChange, place: 'row' | 'point' = 'row'): string {
  const where = place === 'row' ? 'в строке' : 'в пункте'
  if (change.kind === 'replace') return `${where} ${change.row} слова «${change.from}» заменить словами «${change.to}»`
  if (change.kind === 'remove') return `${where} ${change.row} слова «${change.words}» исключить`
  if (change.kind === 'excludeRow') return place === 'row' ? `строку ${change.row} исключить` : `пункт ${change.row} признать утратившим силу`
  if (change.kind === 'addRow') return `дополнить строкой ${change.row.number} следующего содержания:`
  const direction = change.direction === undefined ? '' : `, графу «Направление» – словами «${change.direction}»`
  return `в строке ${change.row} графу «${columnWords[change.column]}» дополнить словами «${change.words}»${direction}`
}

const patterns: { pattern: RegExp; change: (found: string[]) => ListChange }[] = [
  { pattern: /^в (?:строке|пункте) (\d+) слова «(.+)» заменить словами «(.+)»$/, change: ([row = '', from = '', to = '']) => ({ kind: 'replace', row: Number(row), from, to }) },
  { pattern: /^в (?:строке|пункте) (\d+) слова «(.+)» исключить$/, change: ([row = '', words = '']) => ({ kind: 'remove', row: Number(row), words }) },
  {
    pattern: /^в строке (\d+) графу «(Наставник|Наставляемый\(е\))» дополнить словами «(.+?)»(?:, графу «Направление» – словами «(.+)»)?$/,
    change: ([row = '', column = '', words = '', direction]) => ({
      kind: 'add', row: Number(row), column: column === 'Наставник' ? 'mentor' : 'mentee', words, ...(direction !== undefined && { direction }),
    }),
  },
  { pattern: /^(?:строку (?=\d+ исключить)|пункт (?=\d+ признать))(\d+) (?:исключить|признать утратившим силу)$/, change: ([row = '']) => ({ kind: 'excludeRow', row: Number(row) }) },
]

/** A sub-point read back; undefined for a sentence that this order's form never writes. */
function changeOf(words: string): ListChange | undefined {
  const bare = plainWords(words).replace(/[;.]$/, '')
  for (const { pattern, change } of patterns) {
    const found = pattern.exec(bare)
    if (found !== null) return change(found.slice(1))
  }
  return undefined
}

const ADDED_ROW = /^дополнить строкой (\d+) следующего содержания:$/
const OPENING = /^Внести в (?:приложение к приказу|приказ) /

/** Changes that a registered amending order makes, in its order; `unread` are sub-points that somebody worded anew. */
export function changesIn(description: DocumentDescription): { changes: ListChange[]; unread: string[] } {
  const changes: ListChange[] = []
  const unread: string[] = []
  const blocks = description.sections[0]?.blocks ?? []
  let opened: string | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'points') continue
    for (const { number, runs } of block.items) {
      const words = plainWords(runsText(runs))
      if (OPENING.test(words)) opened = number
      if (opened === undefined || number === opened || !number.startsWith(opened)) continue
      const change = ADDED_ROW.test(words) ? addedRow(blocks[at + 1]) : changeOf(words)
      if (change === undefined) unread.push(words)
      else changes.push(change)
    }
  }
  return { changes, unread }
}

function addedRow(block: Block | undefined): ListChange | undefined {
  const [row] = block?.kind === 'table' ? rowsIn(block) : []
  return row && { kind: 'addRow', row }
}

/** Rows of the list in a paper; undefined when the paper has no such list. */
export function listIn(description: DocumentDescription): ListRow[] | undefined {
  const blocks = description.sections.flatMap((section) => section.blocks)
  const found = blocks.find((block): block is BlockOf<'table'> => block.kind === 'table' && block.columns[0]?.title === '№' && block.columns.length === listColumns.length)
  return found && rowsIn(found)
}

/** Reads rows with their spans: a group is several lines under one number. */
function rowsIn({ columns, rows }: BlockOf<'table'>): ListRow[] {
  const left = columns.map(() => 0)
  const found: { cells: string[][] }[] = []
  for (const row of rows) {
    const cells = [...row]
    for (const [column, span] of left.entries()) {
      if (span > 0) {
        left[column] = span - 1
        continue
      }
      const cell = cells.shift()
      if (column === 0) found.push({ cells: columns.map(() => []) })
      if (cell === undefined) continue
      left[column] = (cell.rowSpan ?? 1) - 1
      found.at(-1)?.cells[column]?.push(runsText(cell.runs))
    }
  }
  return found.map(({ cells }) => rowOf(cells))
}

function rowOf([numbers = [], mentors = [], mentees = [], forms = [], directions = [], terms = []]: string[][]): ListRow {
  const direction = (at: number) => plainWords(directions[at] ?? directions[0] ?? '')
  return {
    number: Number(plainWords(numbers[0] ?? '0')),
    mentors: mentors.map((words, at) => ({ words: plainWords(words), direction: direction(at) })),
    mentees: mentees.flatMap((words) => words.split(/;\s*\n/)).map(plainWords),
    form: plainWords(forms[0] ?? ''),
    term: plainWords(terms[0] ?? ''),
  }
}

/** The list as a table again: what is read from it gives the same rows. */
export function listTable(rows: readonly ListRow[]): BlockOf<'table'> {
  return table(listColumns, rows.flatMap(linesOf), { size: 11 })
}

function linesOf({ number, mentors, mentees, form, term }: ListRow): CellWords[][] {
  const isManyMentors = mentors.length > 1
  const height = Math.max(1, isManyMentors ? mentors.length : mentees.length)
  const whole = (words: string): CellWords => (height === 1 ? words : { words, rowSpan: height })
  return Array.from({ length: height }, (_, line): CellWords[] => {
    const first = (words: string) => (line === 0 ? [whole(words)] : [])
    return [
      ...first(String(number)),
      ...(isManyMentors ? [mentors[line]?.words ?? ''] : first(mentors[0]?.words ?? '')),
      ...(isManyMentors ? first(mentees.join(';\n')) : [mentees[line] ?? '']),
      ...first(form),
      ...(isManyMentors ? [mentors[line]?.direction ?? ''] : first(mentors[0]?.direction ?? '')),
      ...first(term),
    ]
  })
}
