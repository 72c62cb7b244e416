// Facts that both orders of stage 1 share, and the blocks printed from them.
import { z } from 'zod'
import { capitalized } from '../../../kit/russian/typography.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Block } from '../../../kit/documents/block-schema.ts'
import type { DocumentDescription, Section } from '../../../kit/documents/description.ts'
import { slot, verbatim, type Words } from '../../../kit/documents/inline.ts'
import { standing } from '../../../kit/documents/kind.ts'
import { orderHead, type Requisites } from '../../../kit/documents/order-parts.ts'
import { acquaintance, signatures } from '../../../kit/documents/signatures.ts'

export const organisationFacts = z.object({
  founder: z.string().nullable(),
  fullName: z.string(),
  shortName: z.string(),
  /** After «в»: «муниципальном казённом …». */
  fullNamePre: z.string(),
  place: z.string(),
})
export type OrganisationFacts = z.infer<typeof organisationFacts>

/** Post and name together in the cases orders need: «старшему воспитателю Дубравиной И.П.». */
export const personFacts = z.object({ nom: z.string(), dat: z.string(), acc: z.string() })
export type PersonFacts = z.infer<typeof personFacts>

export const orderFacts = z.object({
  organisation: organisationFacts,
  numberFirst: z.boolean(),
  number: z.string().optional(),
  signedOn: z.string().optional(),
  /** The day it comes into force: the separate one, else the day it is signed. */
  effectiveOn: z.string().optional(),
  signatory: z.object({ post: z.string(), name: z.string() }).optional(),
  registered: z.boolean(),
  acquainted: z.array(z.object({ post: z.string(), name: z.string() })),
})
export type OrderFacts = z.infer<typeof orderFacts>

/** Requisites as papers print them; what is unknown becomes a blank. */
export function printed(facts: Pick<OrderFacts, 'number' | 'signedOn'>): Requisites {
  return { date: facts.signedOn && requisiteDay(facts.signedOn), number: facts.number }
}

/** Everything above the first point. */
export function headOf(facts: OrderFacts, heading: Words, preamble: Words): Block[] {
  const { founder, fullName, shortName, place } = facts.organisation
  return orderHead({
    organisation: { founder: founder ?? undefined, fullName, shortName },
    requisites: printed(facts),
    numberFirst: facts.numberFirst,
    place,
    heading,
    preamble,
  })
}

/** Signature and «С приказом ознакомлены»; an order without people to acquaint has no such table. */
export function endOf(facts: OrderFacts): Block[] {
  const { signatory, acquainted } = facts
  return [
    signatures([
      { post: slot(signatory && capitalized(signatory.post), 'medium'), name: slot(signatory?.name, 'medium') },
    ]),
    ...(acquainted.length > 0 ? [acquaintance(acquainted)] : []),
  ]
}

/** An order as a paper: kept long, a draft until it is registered. */
export function orderPaper(facts: OrderFacts, subject: string, sections: Section[]): DocumentDescription {
  return { title: titleOf(facts, subject), subject, retention: 'long', ...standing(facts), sections }
}

/** «Приказ от 01.09.2025 № 42-ОД», or the name of a draft. */
function titleOf({ number, signedOn }: OrderFacts, subject: string): string {
  if (number === undefined || signedOn === undefined) return `Проект приказа «${subject}»`
  return `Приказ от ${requisiteDay(signedOn)} № ${number}`
}

/** The short official name to the letter. */
export function named(organisation: OrganisationFacts): Words {
  return verbatim(organisation.shortName)
}
