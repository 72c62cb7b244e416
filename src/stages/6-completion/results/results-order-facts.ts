// What the order on results and incentives says of its people, programmes and practices.
import { z } from 'zod'
import { orderFacts, personFacts } from '../../1-conditions/index.ts'

const unitLine = z.object({
  /** «воспитатель Сомова Е.В.»; whoever led or came for a part of the term with that part. */
  mentors: z.array(z.string()),
  mentees: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  /** «выполнена полностью: 9 из 9 мероприятий». */
  result: z.string(),
})
export type UnitLine = z.infer<typeof unitLine>

export const resultsFacts = orderFacts.extend({
  /** «2025–2026 учебном году» and the year the next road map is for. */
  year: z.string(),
  nextYear: z.string(),
  /** «от 25.05.2026 № 3»; a note need not have a number. */
  note: z.string().optional(),
  decision: z.object({ body: z.string(), minutes: z.string() }).optional(),
  basis: z.string().optional(),
  finished: z.array(unitLine),
  prolonged: z.array(unitLine),
  /** «Сомовой Е.В., воспитателю». */
  thanked: z.array(z.string()),
  payment: z.string().optional(),
  practices: z.array(z.object({ title: z.string(), author: z.string() })),
  curator: personFacts.optional(),
  proposalsUntil: z.string().optional(),
  control: personFacts.optional(),
})
export type ResultsFacts = z.infer<typeof resultsFacts>

/** A single programme or practice stands in its point; from two on they are an appendix. */
const IN_POINT = 1

export type AppendixKey = 'finished' | 'prolonged' | 'practices'

/** Appendices in their order; the only one has no number. */
export function appendicesOf(facts: Pick<ResultsFacts, AppendixKey>): { key: AppendixKey; number: number | undefined }[] {
  const keys = (['finished', 'prolonged', 'practices'] as const).filter((key) => facts[key].length > IN_POINT)
  return keys.map((key, index) => ({ key, number: keys.length === 1 ? undefined : index + 1 }))
}
