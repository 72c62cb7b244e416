// What a mentor has done, for the category «педагог-наставник» (documents.md D23, needs.md P13).
import { z } from 'zod'
import { period, requisiteDay } from '../../../../kit/russian/dates.ts'

const target = z.object({ mentee: z.string(), competence: z.string(), growth: z.string(), aim: z.string() })

export const folderUnit = z.object({
  title: z.string(),
  /** «с 15.09.2025 по 29.05.2026». */
  period: z.string(),
  form: z.string(),
  order: z.string(),
  mentees: z.array(z.object({ name: z.string(), post: z.string(), period: z.string() })),
  programme: z.string(),
  goal: z.string(),
  outcome: z.string(),
  plan: z.array(z.object({ period: z.string(), content: z.string(), mark: z.string() })),
  planWords: z.string(),
  targets: z.array(target),
  meetings: z.number(),
  minutes: z.number(),
  byPlan: z.number(),
  visits: z.number(),
})
export type FolderUnit = z.infer<typeof folderUnit>

export const folderFacts = z.object({
  organisation: z.object({ fullName: z.string(), shortName: z.string(), place: z.string() }),
  day: z.string(),
  mentor: z.object({ fullName: z.string(), dative: z.string(), post: z.string(), postDative: z.string(), category: z.string(), service: z.string(), gender: z.enum(['female', 'male']) }),
  /** First and last day of the work as a mentor. */
  from: z.string(),
  to: z.string(),
  /** Some pair still works: the papers say «по настоящее время». */
  isGoingOn: z.boolean(),
  isNameless: z.boolean(),
  units: z.array(folderUnit),
  reports: z.array(z.object({ title: z.string(), handedInOn: z.string(), acceptedOn: z.string().nullable(), findings: z.string(), conclusion: z.string() })),
  events: z.array(z.object({ on: z.string(), title: z.string(), role: z.string() })),
  materials: z.array(z.object({ title: z.string(), on: z.string() })),
  /** Accepted into the library. */
  practices: z.array(z.object({ title: z.string(), on: z.string() })),
  head: z.object({ post: z.string(), name: z.string() }),
})
export type FolderFacts = z.infer<typeof folderFacts>

/** «с 08.09.2026 по настоящее время», or with the last day. */
export function workPeriod({ from, to, isGoingOn }: Pick<FolderFacts, 'from' | 'to' | 'isGoingOn'>): string {
  return isGoingOn ? `с\u00a0${requisiteDay(from)} по\u00a0настоящее время` : period(from, to)
}
