// The wording of a paper as text areas and back: one area for each piece of text, marks of the registration in brackets.
import type { Block, Point, Run } from '../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { runs as words, runsText } from '../../kit/documents/inline.ts'
import { slotMarks, type SlotName } from './slots.ts'

const slotWords: Record<SlotName, string> = {
  number: '[номер]',
  date: '[дата]',
  dateInWords: '[дата словами]',
  effective: '[дата введения]',
  effectiveInWords: '[дата введения словами]',
  post: '[должность подписанта]',
  name: '[подписант]',
}

export interface WordingField {
  /** Name in the form: section and place of the block, «s0.b4». */
  name: string
  label: string
  text: string
  rows: number
}

export interface WordingSection {
  title: string
  fields: WordingField[]
}

/** Every piece of text a person may change, by sections. `description` carries marks where the registration writes. */
export function wordingSections(description: DocumentDescription): WordingSection[] {
  return description.sections
    .map((section, at) => ({
      title: at === 0 ? 'Основной текст' : sectionTitle(section.blocks, at),
      fields: section.blocks.flatMap((block, index) => fieldOf(block, `s${at}.b${index}`)),
    }))
    .filter((section) => section.fields.length > 0)
}

function fieldOf(block: Block, name: string): WordingField[] {
  const text = textOf(block)
  if (text === undefined) return []
  return [{ name, label: labels[block.kind] ?? 'Текст', text, rows: Math.min(20, Math.max(2, lengthInRows(text))) }]
}

const labels: Partial<Record<Block['kind'], string>> = {
  heading: 'Заголовок',
  paragraph: 'Абзац',
  points: 'Пункты, каждый с новой строки',
  word: 'Распорядительное слово',
  table: 'Таблица: строка на строку, ячейки через |',
}

function lengthInRows(text: string): number {
  return text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / 90), 0)
}

function sectionTitle(blocks: readonly Block[], at: number): string {
  const heading = blocks.find((block) => block.kind === 'heading')
  return heading?.kind === 'heading' ? `Приложение: ${runsText(heading.runs)}` : `Лист ${at + 1}`
}

/** The text of a block for its area; undefined for what is no wording: requisites, signatures, marks. */
function textOf(block: Block): string | undefined {
  if (block.kind === 'heading' || block.kind === 'paragraph') return typed(block.runs)
  if (block.kind === 'word') return block.text
  if (block.kind === 'points')
    return block.items
      .map((item) => (item.number ? `${item.number} ` : '') + typed(item.runs).replaceAll('\n', ' '))
      .join('\n')
  if (block.kind !== 'table' || !isPlain(block)) return undefined
  return block.rows.map((row) => row.map((cell) => typed(cell.runs).replaceAll('\n', ' / ')).join(' | ')).join('\n')
}

function isPlain(block: Extract<Block, { kind: 'table' }>): boolean {
  return block.rows.every(
    (row) =>
      row.length === block.columns.length &&
      row.every((cell) => !cell.rowSpan && !cell.colSpan && !runsText(cell.runs).includes('|')),
  )
}

/** Bold stands between double stars, blanks are underscores, marks are words in brackets, spaces are plain. */
function typed(list: readonly Run[]): string {
  const text = list.map((run) => ('text' in run && run.bold ? `**${run.text}**` : runsText([run]))).join('')
  const named = Object.entries(slotMarks).reduce(
    (line, [name, mark]) => line.replaceAll(mark, slotWords[name as SlotName]),
    text,
  )
  return named.replaceAll('\u00a0', ' ')
}

/** The paper with the wording a person left in the areas; an emptied paragraph disappears, untouched pieces stay to the letter. */
export function withWording(
  description: DocumentDescription,
  entered: Readonly<Record<string, string>>,
): DocumentDescription {
  const sections = description.sections.map((section, at) => ({
    ...section,
    blocks: section.blocks.flatMap((block, index) => editedBlocks(block, entered[`s${at}.b${index}`])),
  }))
  const heading = sections[0]?.blocks.find((block) => block.kind === 'heading' && block.level === 2)
  return {
    ...description,
    ...(heading?.kind === 'heading' && { subject: runsText(heading.runs).replaceAll('\u00a0', ' ') }),
    sections,
  }
}

function editedBlocks(block: Block, entered: string | undefined): Block[] {
  const before = textOf(block)
  const text = entered?.replace(/\r\n?/g, '\n').trim()
  if (text === undefined || before === undefined || text === before.trim()) return [block]
  if (text === '') return []
  if (block.kind === 'heading') return [{ ...block, runs: read(text) }]
  if (block.kind === 'word') return [{ ...block, text }]
  if (block.kind === 'points') return [{ ...block, items: pointsOf(text, block.items) }]
  if (block.kind === 'paragraph') return text.split(/\n{2,}/).map((part) => ({ ...block, runs: read(part) }))
  return block.kind === 'table' ? [tableOf(block, text)] : [block]
}

function pointsOf(text: string, before: readonly Point[]): Point[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, number = '', rest = line] = /^\s*((?:\d+\.)+)\s+(.*)$/.exec(line) ?? []
      const same = before.find((item) => item.number === number && typed(item.runs).replaceAll('\n', ' ') === rest)
      return same ?? { number, runs: read(rest.trim()) }
    })
}

function tableOf(block: Extract<Block, { kind: 'table' }>, text: string): Block {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      return block.columns.map((column, index) => ({
        runs: read((cells[index] ?? '').replaceAll(' / ', '\n')),
        ...(column.align && { align: column.align }),
      }))
    })
  return { ...block, rows }
}

function read(text: string): Run[] {
  const named = Object.entries(slotWords).reduce(
    (line, [name, word]) => line.replaceAll(word, slotMarks[name as SlotName]),
    text,
  )
  return named
    .split(/(\*\*[^*]+\*\*|_{4,})/)
    .filter((piece) => piece !== '')
    .flatMap((piece): Run[] => {
      if (/^_{4,}$/.test(piece)) return [{ blank: piece.length < 10 ? 'short' : piece.length < 20 ? 'medium' : 'long' }]
      if (/^\*\*[^*]+\*\*$/.test(piece)) return [{ text: piece.slice(2, -2), bold: true }]
      return words(piece)
    })
}
