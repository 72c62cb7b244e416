// What is kept of a closed year: its figures, its units and why something was not done, as they stood on the day.
import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import { jsonText } from '../../../kit/json-text.ts'

const recordSchema = z.object({
  figures: z.array(z.object({ key: z.string(), label: z.string(), value: z.number() })),
  units: z.array(z.object({ id: z.string(), title: z.string(), outcome: z.string() })),
  explanations: z.array(z.object({ what: z.string(), why: z.string() })),
})
export type YearRecord = z.infer<typeof recordSchema>
export const recordText = jsonText<YearRecord>(recordSchema)

export interface ClosedYear extends YearRecord {
  year: SchoolYear
  closedOn: Day
  closedById: string
  openedNextOn: Day | null
}
