// Положение о системе наставничества (documents.md D02): a paper of its own and appendix № 1 of the order that approves it.
import { z } from 'zod'
import type { Block } from '../../../kit/documents/block-schema.ts'
import { centred, heading, section } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { blank, nbsp, verbatim } from '../../../kit/documents/inline.ts'
import { numbered, point, unnumbered } from '../../../kit/documents/points.ts'
import { adoptedBy, approvedByOrder, handDate, stamp, stamps, type Stamp } from '../../../kit/documents/stamps.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { organisationFacts } from '../orders/order-facts.ts'

const adoptionFacts = z.object({
  act: z.enum(['adopts', 'agrees']),
  /** «педагогическим советом» */
  instrumental: z.string(),
  /** «педагогического совета», after «решение». */
  genitive: z.string(),
  chairPost: z.string().nullable(),
  chairName: z.string().nullable(),
  number: z.string().nullable(),
  date: z.string().nullable(),
})
export type AdoptionFacts = z.infer<typeof adoptionFacts>

export const regulationFacts = z.object({
  organisation: organisationFacts,
  edition: z.number(),
  chapters: z.array(z.object({ title: z.string(), points: z.array(z.string()) })),
  adoptions: z.array(adoptionFacts),
})
export type RegulationFacts = z.infer<typeof regulationFacts>

/** The order that approved the edition; its requisites are blanks while it is a project. */
export interface ApprovingOrder {
  number?: string
  date?: string
}

/** The regulation as a paper of its own, with all its stamps. */
export function describeRegulation(facts: RegulationFacts, order: ApprovingOrder, draft: boolean): DocumentDescription {
  const approval = approvedByOrder(facts.organisation.shortName, {
    number: order.number,
    date: order.date && requisiteDay(order.date),
  })
  // Two stamps stand in a row: who adopted on the left, who approved on the right, the others below.
  const [first, ...others] = facts.adoptions.map(adoptionStamp)
  return {
    title: `Положение о системе наставничества, редакция ${facts.edition}`,
    retention: 'long',
    draft,
    ...(order.date !== undefined && { day: order.date }),
    sections: [section('regulation', [stamps([first, approval, ...others]), ...regulationBlocks(facts)])],
  }
}

/** Stamps of the bodies, as many as there are (pitfalls N6). */
export function adoptionStamps(facts: RegulationFacts): Block | undefined {
  return facts.adoptions.length > 0 ? stamps(facts.adoptions.map(adoptionStamp)) : undefined
}

/** Title and chapters, numbered anew each time. */
export function regulationBlocks(facts: RegulationFacts): Block[] {
  return [
    heading(1, 'ПОЛОЖЕНИЕ'),
    centred(['о системе наставничества педагогических работников\nв ', verbatim(facts.organisation.fullNamePre)]),
    ...facts.chapters.flatMap((chapter, index): Block[] => [
      heading(3, `${index + 1}. ${chapter.title}`, 'centre'),
      numbered(chapter.points.flatMap(pointTrees), { under: String(index + 1) }),
    ]),
  ]
}

function pointTrees(text: string) {
  const [first = '', ...rest] = text.split('\n')
  return [point(first), ...rest.map((line) => unnumbered(line))]
}

/** A body that agrees by the signature of its chair has a line for it; every other stamp cites the minutes. */
function adoptionStamp(adoption: AdoptionFacts): Stamp {
  const minutes = {
    number: adoption.number ?? undefined,
    date: adoption.date === null ? undefined : requisiteDay(adoption.date),
  }
  if (adoption.act === 'adopts') return adoptedBy(adoption.instrumental, minutes)
  if (adoption.chairPost === null) return adoptedBy(adoption.instrumental, minutes, 'СОГЛАСОВАНО')
  // Underscores and not a blank: this line is signed by hand and asks for no completion.
  const signature = [`______________${nbsp}`, adoption.chairName ?? blank('medium')]
  return stamp('СОГЛАСОВАНО', [adoption.chairPost, signature, minutesLine(minutes)])
}

function minutesLine({ number, date }: ApprovingOrder): string {
  if (number === undefined) return date ?? handDate()
  return `(протокол от${nbsp}${date ?? '______________'} №${nbsp}${number})`
}
