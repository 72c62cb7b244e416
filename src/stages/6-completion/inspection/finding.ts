import type { ReadinessAnswer } from './checklist-rows.ts'

export interface FindingLink {
  words: string
  href: string
}

/** What the programme finds about a row on the day. */
export interface Finding {
  answer: ReadinessAnswer
  /** On what the answer rests, as a sentence or requisites. */
  basis: string
  /** «№ 42-ОД от 01.09.2025», for the column of requisites. */
  details: string
  links: FindingLink[]
  /** Instead of yes and no, where the row asks for a number. */
  count?: number
  /** What to do about it; nothing while all is well. */
  advice?: { words: string; action?: FindingLink }
}
