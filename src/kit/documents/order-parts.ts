// The fixed parts of an order in the order ГОСТ Р 7.0.97-2025 gives them (domain.md §7.7).
import type { Block, BlockOf, Run } from './block-schema.ts'
import { centred, heading, line, paragraph } from './blocks.ts'
import { known, nbsp, runs, runsText, slot, type Words } from './inline.ts'

export interface LetterheadFacts {
  /** Line above the name, where the founder is printed. */
  founder?: string
  /** Official names to the letter, with their quotation marks as they are (pitfalls N30). */
  fullName: string
  shortName?: string
}

/** Longer names take two lines anyway: then the name in quotation marks begins the second one. */
const oneLine = 60

/** Organisation: founder, full name, short name in brackets. */
export function letterhead(organisation: LetterheadFacts): BlockOf<'letterhead'> {
  const { founder, fullName, shortName } = organisation
  const name = fullName.length > oneLine ? fullName.replace(/ (?=[«"])/, '\n') : fullName
  const short = shortName && shortName !== fullName ? `(${shortName})` : ''
  return { kind: 'letterhead', lines: [founder ?? '', name, short].filter((text) => text !== '') }
}

/** «ПРИКАЗ», «РАСПОРЯЖЕНИЕ», «ПРОТОКОЛ № 3». */
export function paperName(name: string): BlockOf<'heading'> {
  return heading(1, name)
}

export interface Requisites {
  /** As printed: 01.09.2025; a blank while unknown. */
  date?: string
  /** Free text: 42-ОД, 26/1, 621- од (pitfalls N1). */
  number?: string
}

/** «01.09.2025 … № 42-ОД», or the number first where the kindergarten prints it so (pitfalls N2). */
export function dateAndNumber(requisites: Requisites, numberFirst = false): BlockOf<'line'> {
  const date = slot(requisites.date, 'medium')
  const number = numberWords(requisites.number, slot)
  return numberFirst ? line(number, date) : line(date, number)
}

type Filled = (value: string | undefined, length: 'short' | 'medium') => Run

function numberWords(number: string | undefined, filled: Filled): Words {
  return [`№${nbsp}`, filled(number, 'short')]
}

/** «от 01.09.2025 № 42-ОД» of any paper, with blanks for what is not known yet. */
export function ofDateAndNumber(requisites: Requisites, filled: Filled = known): Words {
  return [`от${nbsp}`, filled(requisites.date, 'medium'), ' ', numberWords(requisites.number, filled)]
}

/** The same of the order itself: its values come from the registration form. */
export function ofThisOrder(requisites: Requisites): Words {
  return ofDateAndNumber(requisites, slot)
}

export function placeOfIssue(place: string): BlockOf<'paragraph'> {
  return centred(place)
}

/** «Об утверждении …» without a full stop. */
export function headingToText(words: Words): BlockOf<'heading'> {
  return heading(2, words)
}

/** «ПРИКАЗЫВАЮ:» on its own line. */
export function commandWord(text = 'ПРИКАЗЫВАЮ:'): BlockOf<'word'> {
  return { kind: 'word', text }
}

export interface OrderHead {
  organisation: LetterheadFacts
  /** «ПРИКАЗ» unless said otherwise. */
  name?: string
  requisites: Requisites
  numberFirst?: boolean
  place: string
  heading: Words
  /** Grounds of the order; they end without a full stop before «ПРИКАЗЫВАЮ:». */
  preamble?: Words
  commandWord?: string
}

/** Everything of an order above its first point. */
export function orderHead(head: OrderHead): Block[] {
  return [
    letterhead(head.organisation),
    paperName(head.name ?? 'ПРИКАЗ'),
    dateAndNumber(head.requisites, head.numberFirst),
    placeOfIssue(head.place),
    headingToText(head.heading),
    ...(head.preamble ? [paragraph(head.preamble, { keepWithNext: true })] : []),
    commandWord(head.commandWord),
  ]
}

/** Last point of an order: `how` is «оставляю за собой» or «возложить на … Дубравину И.П.», whose own full stop is enough. */
export function controlPoint(how: Words): Words {
  return ['Контроль за исполнением настоящего приказа ', how, !runsText(runs(how)).endsWith('.') && '.']
}
