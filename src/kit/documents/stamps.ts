// Stamps in the upper corners: adoption, agreement, approval, and the mark of an appendix.
import type { BlockOf, Run } from './block-schema.ts'
import { blank, nbsp, runs, type Words } from './inline.ts'
import { ofDateAndNumber, ofThisOrder, type Requisites } from './order-parts.ts'

export interface Stamp {
  title: string
  lines: Run[][]
}

/** Stamps, two in a row: first left, second right; a single one stands on the right. */
export function stamps(list: (Stamp | undefined | null | false)[]): BlockOf<'stamps'> {
  return { kind: 'stamps', stamps: list.filter((stamp) => !!stamp) }
}

/** A stamp with lines of its own. */
export function stamp(title: string, lines: Words[]): Stamp {
  return { title, lines: lines.map((line) => runs(line)) }
}

/** «ПРИНЯТО педагогическим советом (протокол от 28.08.2025 № 1)»; unknown requisites are blanks. */
export function adoptedBy(bodyInstrumental: string, minutes: Requisites, title = 'ПРИНЯТО'): Stamp {
  return stamp(title, [bodyInstrumental, ['(протокол ', ofDateAndNumber(minutes), ')']])
}

/** «УТВЕРЖДЕНО приказом МКДОУ № 12 от 01.09.2025 № 42-ОД». */
export function approvedByOrder(organisationGenitive: string, order: Requisites): Stamp {
  return stamp('УТВЕРЖДЕНО', [`приказом ${organisationGenitive}`, ofThisOrder(order)])
}

/** «УТВЕРЖДАЮ / Заведующий / ____ М.В. Савельева / «__» ____ 20__ г.» and «СОГЛАСОВАНО» signed by a person. */
export function signedStamp(title: string, post: Words, nameInSignature: string, date?: string): Stamp {
  return stamp(title, [post, [blank('medium'), nbsp, nameInSignature], date ?? handDate()])
}

/** «__» ________ 20__ г., to be filled in by hand. */
export function handDate(): string {
  return `«__»${nbsp}____________${nbsp}20__${nbsp}г.`
}

export interface AppendixFacts {
  /** Absent when the order has a single appendix: «Приложение». */
  number?: number
  /** «приказу МКДОУ № 12»: in the dative. */
  to: string
  requisites: Requisites
}

/** Upper right: «Приложение № 1 / к приказу МКДОУ № 12 / от 01.09.2025 № 42-ОД»; always the order's own requisites. */
export function appendixMark(facts: AppendixFacts): BlockOf<'appendix-mark'> {
  const title = facts.number === undefined ? 'Приложение' : `Приложение №${nbsp}${facts.number}`
  return {
    kind: 'appendix-mark',
    lines: [runs(title), runs(`к ${facts.to}`), runs(ofThisOrder(facts.requisites))],
  }
}
