// A paper as it may go to the site: sheets of signatures left out, names of those who did not agree hidden (domain.md §7.6).
import type { Block, Run } from '../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { plainText } from '../../kit/documents/plain-text.ts'
import { CASE_IDS } from '../../kit/russian/cases.ts'
import { depersonalised, type Hideable } from './depersonalise.ts'
import { mentionReader } from './mentions.ts'

export type PaperKind = 'regulation' | 'roadmap' | 'order'

export interface CleanPaper {
  description: DocumentDescription
  /** Whose names were hidden. */
  hiddenIds: string[]
  /** Names that could not be hidden: then the paper stays at home. */
  leftIds: string[]
}

/**
 * May everybody read it: nobody's name is left in it. An order about pairs stays at home as long as one name in it is
 * hidden: a former post, a length of service or the reason of a change gives away in a kindergarten whom it is about, and
 * where all others are named, who is left (pitfalls A22).
 */
export function isOpenPaper({ hiddenIds, leftIds }: Pick<CleanPaper, 'hiddenIds' | 'leftIds'>, isAboutPeople: boolean): boolean {
  return leftIds.length === 0 && (hiddenIds.length === 0 || !isAboutPeople)
}

/** @param hidden people who may not be named; everybody else stands as he stood */
export function cleanPaper(paper: DocumentDescription, hidden: readonly Hideable[]): CleanPaper {
  const body = withoutSheets(paper)
  const read = mentionReader(hidden)
  const named = new Set(read(plainText(body)).flatMap(({ personIds }) => personIds))
  if (named.size === 0) return { description: body, hiddenIds: [], leftIds: [] }
  // Who is whose mentor is told by the paper itself; a mentee who signs for the trade union is not told to be one.
  const people = hidden.filter(({ id }) => named.has(id)).map((person): Hideable => ({ ...person, part: 'colleague' }))
  const description = hideIn(body, people)
  const left = new Set(mentionReader(people)(plainText(description)).flatMap(({ personIds }) => personIds))
  return { description, hiddenIds: [...named], leftIds: [...left] }
}

/** Without the sheet of those acquainted, marks of signatures and the code that leads into the register. */
function withoutSheets({ qr: _, sections, ...paper }: DocumentDescription): DocumentDescription {
  const kept = sections
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'acquaintance' && kind !== 'signature-mark') }))
    .filter(({ blocks }) => blocks.some(({ kind }) => kind !== 'spacer' && kind !== 'page-break'))
  return { ...paper, sections: kept }
}

/** Every text of the paper is read in its order, so that the same person has the same letter everywhere. */
function hideIn(paper: DocumentDescription, people: readonly Hideable[]): DocumentDescription {
  const texts: string[] = []
  walk(paper.sections, (text) => {
    texts.push(text)
    return text
  })
  const hidden = new Map(depersonalised(texts, people).map((text, index) => [texts[index] ?? '', text]))
  const sections = walk(paper.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => withoutPosts(block, people)) })), (text) => hidden.get(text) ?? text)
  return { ...paper, sections }
}

/** A row that names somebody tells no post or category either: a post only one person holds would give him away. */
function withoutPosts(block: Block, people: readonly Hideable[]): Block {
  if (block.kind !== 'table') return block
  const read = mentionReader(people)
  const rows = block.rows.map((row) => {
    const ids = new Set(row.flatMap(({ runs }) => read(textOf(runs)).flatMap(({ personIds }) => personIds)))
    const named = people.filter(({ id }) => ids.has(id))
    return named.length === 0 ? row : row.map((cell) => (tellsOf(textOf(cell.runs), named, read) ? { ...cell, runs: [{ text: 'педагог' }] } : cell))
  })
  return { ...block, rows }
}

/** A cell of its own with the post, category or service of one of these people. */
function tellsOf(text: string, people: readonly Hideable[], read: (text: string) => readonly unknown[]): boolean {
  if (text === '' || read(text).length > 0) return false
  const plain = text.toLowerCase()
  const isPost = people.some(({ postCases }) => CASE_IDS.some((id) => postCases[id] !== '' && plain.includes(postCases[id].toLowerCase())))
  return isPost || /категори|стаж|высшая|первая|соответствие занимаемой/.test(plain)
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => ('text' in run ? run.text : '')).join('')
}

/** Changes what stands under `text` and in lists of lines, wherever it is; everything else stays. */
function walk<T>(value: T, change: (text: string) => string): T {
  if (Array.isArray(value)) return value.map((one: unknown) => (typeof one === 'string' ? change(one) : walk(one, change))) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (typeof inner !== 'string') return [key, walk(inner, change)]
    return [key, TEXTS.has(key) ? change(inner) : inner]
  })
  return Object.fromEntries(entries) as T
}

const TEXTS = new Set(['text', 'title', 'number', 'post', 'name', 'mark'])
