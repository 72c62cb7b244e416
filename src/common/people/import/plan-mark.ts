import { createHash } from 'node:crypto'
import type { ImportPlan } from './import-plan.ts'

/** The same for two dry runs that would do the same to the same people. */
export function planMark({ rows }: ImportPlan): string {
  const told = rows.map(({ line, verdict, existingId, changes }) => [line, verdict, existingId, changes])
  return createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 32)
}
