import { createHash } from 'node:crypto'
import type { Gathered } from './participant.ts'

/** SHA-256 (hex) of people, rules and proposals: a board drawn from others is stale. Neither the day nor somebody's drafts count. */
export function boardMark({ cohort, meant }: Pick<Gathered, 'cohort' | 'meant'>): string {
  const proposed = meant.filter(({ unitId }) => unitId !== undefined)
  const text = JSON.stringify([cohort.mentees, cohort.mentors, cohort.rules, proposed])
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
