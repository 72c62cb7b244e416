// What the amending order says: sub-points that change the list, and who is released, appointed, prolonged.
import { z } from 'zod'
import { orderFacts, personFacts } from '../../1-conditions/index.ts'

const rowFacts = z.object({
  number: z.number(),
  mentors: z.array(z.object({ words: z.string(), direction: z.string() })),
  mentees: z.array(z.string()),
  form: z.string(),
  term: z.string(),
})

export const amendingFacts = orderFacts.extend({
  base: z.object({ date: z.string(), number: z.string(), title: z.string() }),
  /** Whether the base names people in an appendix or in its points. */
  hasAppendix: z.boolean(),
  /** After «В связи с» and «на основании». */
  reason: z.string(),
  ground: z.string(),
  /** Sub-points without their last mark; a row that is added stands under its sub-point as a table. */
  changes: z.array(z.object({ words: z.string(), row: rowFacts.optional() })),
  /** Points of their own: «Освободить …», «Назначить …», «Продлить …». */
  deeds: z.array(z.string()),
  /** Somebody new leads or is led: the programme gets a new edition. */
  changesProgrammes: z.boolean(),
  programmesUntil: z.string().optional(),
  control: personFacts.optional(),
})
export type AmendingFacts = z.infer<typeof amendingFacts>
