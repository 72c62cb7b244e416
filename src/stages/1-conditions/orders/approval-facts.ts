// What the approval order says (documents.md D01), before it is put into words.
import { z } from 'zod'
import { regulationFacts } from '../regulation/regulation.document.ts'
import { roadmapFacts } from '../roadmap/roadmap.document.ts'
import { orderFacts, personFacts } from './order-facts.ts'

export const approvalFacts = orderFacts.extend({
  /** Citations after «В соответствии с», in the order they are printed. */
  bases: z.array(z.string()),
  /** After «с учётом». */
  regards: z.array(z.string()),
  ownGrounds: z.string().optional(),
  purpose: z.string().optional(),
  regulation: regulationFacts.optional(),
  roadmap: roadmapFacts.optional(),
  withSample: z.boolean(),
  /** «приказ от 01.09.2025 № 42-ОД «Об утверждении …»» or «… в части п. 1.1». */
  repeal: z.string().optional(),
  curator: personFacts.optional(),
  acquaintUntil: z.string().optional(),
  siteManager: personFacts.optional(),
  siteDays: z.number(),
  /** Absent when the head keeps the control. */
  control: personFacts.optional(),
})
export type ApprovalFacts = z.infer<typeof approvalFacts>
