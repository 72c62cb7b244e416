import { createHash } from 'node:crypto'
import type { Gathered } from './participant.ts'

/** SHA-256 (hex) of people, rules and proposals: a board drawn from other data is stale. The day it is looked at does not count. */
export function dataHash({ cohort, meant }: Pick<Gathered, 'cohort' | 'meant'>): string {
  const proposed = meant.filter(({ unitId }) => unitId !== undefined)
  const text = JSON.stringify([cohort.mentees, cohort.mentors, cohort.rules, proposed])
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
