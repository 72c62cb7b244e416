// The last decision of the curator that may still be taken back: a pair locked or forbidden, or a kept draft.
import type { KnownRule } from './pair-rule.ts'

export interface LastDecision {
  kind: 'rule' | 'draft'
  id: string
  at: Date
}

export function lastDecision(rule: KnownRule | undefined, draft: { id: string; at: Date } | undefined): LastDecision | undefined {
  const known: LastDecision[] = []
  if (rule !== undefined) known.push({ kind: 'rule', id: rule.id, at: rule.at })
  if (draft !== undefined) known.push({ kind: 'draft', id: draft.id, at: draft.at })
  return known.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]
}
