// A wording edited by hand keeps marks where the registration form writes: the number may still change after printing (A19).
import { addDays, type Day } from '../../kit/calendar/day.ts'
import type { Block, Run } from '../../kit/documents/block-schema.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { bound } from '../../kit/documents/inline.ts'
import { longDay, requisiteDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { Requisites } from './document.ts'

// Signs of the private use area: no keyboard types them and no font draws them, so they cannot meet a person's words.
export const slotMarks = {
  number: '\ue001',
  date: '\ue002',
  dateInWords: '\ue003',
  effective: '\ue004',
  effectiveInWords: '\ue005',
  post: '\ue006',
  name: '\ue007',
} as const
export type SlotName = keyof typeof slotMarks

const anyMark = /([\ue001-\ue007])/u
const nameOf = new Map(Object.entries(slotMarks).map(([name, mark]) => [mark as string, name as SlotName]))

/** Requisites under which a paper is described to be edited: their values are found again by `markSlots`. */
export function markedRequisites(requisites: Requisites, today: Day): Requisites & { signedOn: Day } {
  const signedOn = requisites.signedOn ?? today
  const { effectiveOn } = requisites
  return {
    number: slotMarks.number,
    signedOn,
    // Two different days must not be mistaken for each other.
    ...(effectiveOn !== undefined && { effectiveOn: effectiveOn === signedOn ? addDays(signedOn, 1) : effectiveOn }),
    ...(requisites.signatory && { signatory: { ...requisites.signatory, post: slotMarks.post, name: slotMarks.name } }),
    registered: false,
  }
}

/** Puts marks in place of the days that stand in slots; the other requisites are marks already. */
export function markSlots(
  description: DocumentDescription,
  marked: Requisites & { signedOn: Day },
): DocumentDescription {
  const days: [string, string][] = [
    [requisiteDay(marked.signedOn), slotMarks.date],
    [longDay(marked.signedOn), slotMarks.dateInWords],
    ...(marked.effectiveOn === undefined
      ? []
      : ([
          [requisiteDay(marked.effectiveOn), slotMarks.effective],
          [longDay(marked.effectiveOn), slotMarks.effectiveInWords],
        ] as [string, string][])),
  ]
  const mark = (text: string): string => days.reduce((words, [day, sign]) => words.replaceAll(day, sign), text)
  return mapRuns(description, (run) => ('text' in run && run.slot ? [{ ...run, text: mark(run.text) }] : [run]))
}

/** The paper with the requisites of now where the marks are; what is not known yet is a blank. */
export function fillSlots(description: DocumentDescription, requisites: Requisites): DocumentDescription {
  const values = slotValues(requisites)
  const filled = mapRuns(description, (run) => ('text' in run ? filledRuns(run, values) : [run]))
  const plain = (text: string): string =>
    text.replace(new RegExp(anyMark, 'gu'), (sign) => valueOf(sign, values) ?? '______')
  return {
    ...filled,
    title: plain(filled.title),
    ...(filled.subject !== undefined && { subject: plain(filled.subject) }),
  }
}

type Values = Partial<Record<SlotName, string>>

function slotValues({ number, signedOn, effectiveOn, signatory }: Requisites): Values {
  const effective = effectiveOn ?? signedOn
  return {
    ...(number !== undefined && { number }),
    ...(signedOn !== undefined && { date: requisiteDay(signedOn), dateInWords: longDay(signedOn) }),
    ...(effective !== undefined && { effective: requisiteDay(effective), effectiveInWords: longDay(effective) }),
    ...(signatory && { post: capitalized(signatory.post), name: signatory.name }),
  }
}

function filledRuns(run: Extract<Run, { text: string }>, values: Values): Run[] {
  if (!anyMark.test(run.text)) return [run]
  return run.text
    .split(anyMark)
    .filter((piece) => piece !== '')
    .map((piece): Run => {
      if (!nameOf.has(piece)) return { ...run, text: piece }
      const value = valueOf(piece, values)
      return value === undefined ? { blank: 'medium', slot: true } : { ...run, text: bound(value), slot: true }
    })
}

function valueOf(sign: string, values: Values): string | undefined {
  const name = nameOf.get(sign)
  return name && values[name]
}

type RunMap = (run: Run) => Run[]

/** The description with every run of every block changed. */
function mapRuns(description: DocumentDescription, change: RunMap): DocumentDescription {
  const all = (list: Run[]): Run[] => list.flatMap(change)
  return {
    ...description,
    sections: description.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => mapBlock(block, all)),
    })),
  }
}

function mapBlock(block: Block, all: (list: Run[]) => Run[]): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: all(block.runs) }
    case 'points':
      return { ...block, items: block.items.map((item) => ({ ...item, runs: all(item.runs) })) }
    case 'line':
      return { ...block, left: all(block.left), right: all(block.right) }
    case 'stamps':
      return { ...block, stamps: block.stamps.map((stamp) => ({ ...stamp, lines: stamp.lines.map(all) })) }
    case 'appendix-mark':
      return { ...block, lines: block.lines.map(all) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ ...cell, runs: all(cell.runs) }))) }
    case 'pairs':
      return { ...block, rows: block.rows.map(({ label, value }) => ({ label: all(label), value: all(value) })) }
    case 'signatures':
      return { ...block, rows: block.rows.map(({ post, name }) => ({ post: all(post), name: all(name) })) }
    default:
      return block
  }
}
