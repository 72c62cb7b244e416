// What the order on pairs says of its people and units.
import { z } from 'zod'
import { orderFacts, personFacts } from '../../1-conditions/index.ts'

const memberFacts = z.object({
  /** Post and name together in the cases of the order: «воспитателя Соломатину В.Ю.». */
  nom: z.string(),
  gen: z.string(),
  acc: z.string(),
  /** «Соломатина Вера Юрьевна», and what stands under the name in the list. */
  fullName: z.string(),
  post: z.string(),
  /** «высшая категория» of a mentor, «стаж 1 год» of a mentee; empty while unknown. */
  remark: z.string(),
  /** «МБОУ ДПО «Центр развития», договор … № 7» of an external mentor (pitfalls A7). */
  organisation: z.string().optional(),
  direction: z.string().optional(),
})
export type MemberFacts = z.infer<typeof memberFacts>

const unitFacts = z.object({
  mentors: z.array(memberFacts),
  mentees: z.array(memberFacts),
  form: z.string(),
  types: z.string(),
  direction: z.string().optional(),
  from: z.string(),
  to: z.string(),
})
export type UnitFacts = z.infer<typeof unitFacts>

export const pairingFacts = orderFacts.extend({
  /** «от 01.09.2025 № 42-ОД»: the order that approved the regulation. */
  basis: z.string().optional(),
  /** Names in an appendix, or in the points themselves. */
  withAppendix: z.boolean(),
  units: z.array(unitFacts),
  /** Somebody is our own employee: then ст. 351.8 and the consents are grounds. */
  hasOwnMentors: z.boolean(),
  programmesUntil: z.string().optional(),
  midTermUntil: z.string().optional(),
  /** Who helps and controls; absent when the one who signs keeps it. */
  curator: personFacts.optional(),
  /** Who prepares the addenda, where the work is paid. */
  hr: personFacts.optional(),
  control: personFacts.optional(),
})
export type PairingFacts = z.infer<typeof pairingFacts>
