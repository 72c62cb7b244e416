// План работы пары (documents.md D15): the table of the programme for a quarter or for the whole term, landscape.
import { z } from 'zod'
import { centred, heading, section, spacer } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { letterhead } from '../../../kit/documents/order-parts.ts'
import { signatures } from '../../../kit/documents/signatures.ts'
import { signedStamp, stamps } from '../../../kit/documents/stamps.ts'
import { planBlocks, planRow } from './plan-table.ts'

export const planFacts = z.object({
  organisation: z.object({ fullName: z.string() }),
  /** «наставнической пары», «наставнической группы». */
  kind: z.string(),
  title: z.string(),
  period: z.string(),
  draft: z.boolean(),
  approval: z.object({ post: z.string(), name: z.string(), date: z.string().optional() }),
  people: z.array(z.string()),
  plan: z.array(z.object({ whose: z.string(), rows: z.array(planRow) })),
  signers: z.array(z.object({ post: z.string(), name: z.string() })),
})
export type PlanFacts = z.infer<typeof planFacts>

export function describePlan({ organisation, kind, title, period, draft, approval, people, plan, signers }: PlanFacts): DocumentDescription {
  return {
    title: `План работы ${kind} ${title}, ${period}`,
    retention: 'short',
    draft,
    sections: [
      section(
        'plan',
        [
          letterhead({ fullName: organisation.fullName }),
          spacer(0.5),
          stamps([signedStamp('УТВЕРЖДАЮ', approval.post, approval.name, approval.date)]),
          heading(1, 'ПЛАН РАБОТЫ'),
          centred(`${kind} ${title}\n${people.join('; ')}\n${period}`),
          ...planBlocks(plan),
          signatures(signers),
        ],
        'landscape',
      ),
    ],
  }
}
