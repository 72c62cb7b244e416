// What the note is made of, as it is checked and frozen.
import { z } from 'zod'
import { orderFacts } from '../../1-conditions/index.ts'
import { quadrants } from './swot.ts'

const share = z.object({ part: z.number(), whole: z.number() })
const line = z.object({
  key: z.string(), title: z.string(), people: z.number(), start: z.number().optional(), end: z.number().optional(), up: z.number(), down: z.number(),
  each: z.array(z.object({ start: z.number(), end: z.number() })),
}).transform((one) => ({ ...one, start: one.start, end: one.end }))

export const noteFacts = z.object({
  ...orderFacts.shape,
  /** «2025–2026 учебном году». */
  yearPre: z.string(),
  period: z.object({ from: z.string(), to: z.string() }),
  asOf: z.string(),
  coverage: z.array(z.object({ title: z.string(), asked: z.number(), answered: z.number() })),
  participants: z.array(z.tuple([z.string(), z.string()])),
  roadmap: z.array(z.object({ number: z.string(), title: z.string(), term: z.string(), done: z.number(), all: z.number() })),
  process: z.object({ meetings: z.number(), perMonth: z.string().optional(), programmes: share, plan: share, trained: share }),
  outcomes: z.object({ finished: z.number(), partial: z.number(), extended: z.number(), stopped: z.number(), running: z.number() }),
  /** Where there are too few for averages: what came of each programme, without names. */
  statements: z.array(z.string()),
  levels: z.array(line),
  scales: z.array(line),
  hiddenLevels: z.number(),
  months: z.tuple([z.string(), z.string()]),
  satisfied: share,
  improved: share,
  stayed: share,
  attestation: z.string().optional(),
  swot: z.array(z.object({ quadrant: z.enum(quadrants), text: z.string() })),
  practices: z.array(z.object({ title: z.string(), competences: z.string() })),
  texts: z.object({ basis: z.array(z.string()), participants: z.array(z.string()), process: z.array(z.string()), results: z.array(z.string()), conclusions: z.array(z.string()), proposals: z.array(z.string()) }),
  compiler: z.object({ post: z.string(), name: z.string() }).optional(),
})
export type NoteFacts = z.infer<typeof noteFacts>
