// Pairs that must be: required by the head or the curator, locked on the board. They are placed first and use up places; the rules still speak.
import { mayBeBroken, type Bar } from './hard-rules.ts'
import type { Ground } from './ground.ts'
import { NONE } from './network.ts'

/** Why a pair that must be could not be placed as wished, or stands against a rule. */
export interface MustHaveIssue {
  code: 'breaks-rule' | 'cannot' | 'no-place' | 'second-mentor'
  menteeId: string
  mentorId: string
  bars: readonly Bar[]
  /** A rule is broken and nobody has said why. */
  needsReason: boolean
}

export interface MustHaves {
  /** Place of the mentor by place of the mentee; NONE for whom the curator holds without a pair. */
  placed: ReadonlyMap<number, number>
  /** Places of every mentor that others hold: people outside of the cohort, then those placed here. */
  taken: readonly number[]
  issues: readonly MustHaveIssue[]
}

/** What the curator holds on the board: place of the mentor by place of the mentee, NONE – without a pair. */
export type Held = ReadonlyMap<number, number>

interface Wanted {
  row: number
  column: number
  reason: string | undefined
}

/** Required ones, then locked ones, then those held on the board, each by surname, while there are places. */
export function mustHavesOf(ground: Ground, held: Held): MustHaves {
  const taken = takenByOthers(ground)
  const placed = new Map<number, number>()
  const issues: MustHaveIssue[] = []
  for (const wanted of [...wantedByRules(ground), ...wantedByHand(held)]) {
    const { row, column } = wanted
    if (placed.get(row) === column) continue
    const issue = issueOf(ground, wanted, placed.has(row), taken[column] ?? 0)
    if (issue !== undefined) issues.push(issue)
    if (issue === undefined || issue.code === 'breaks-rule') {
      placed.set(row, column)
      taken[column] = (taken[column] ?? 0) + 1
    }
  }
  for (const [row, column] of held) if (column === NONE && !placed.has(row)) placed.set(row, NONE)
  return { placed, taken, issues }
}

/** Places of every mentor that people outside of the cohort hold. */
export function takenByOthers({ cohort, menteePlaces, mentorPlaces }: Ground): number[] {
  const taken = cohort.mentors.map(() => 0)
  const counted = new Set<string>()
  for (const { menteeId, mentorId } of cohort.standing) {
    const column = mentorPlaces.get(mentorId)
    const key = `${menteeId} ${mentorId}`
    if (column === undefined || menteePlaces.has(menteeId) || counted.has(key)) continue
    counted.add(key)
    taken[column] = (taken[column] ?? 0) + 1
  }
  return taken
}

function wantedByHand(held: Held): Wanted[] {
  return [...held]
    .filter(([, column]) => column !== NONE)
    .toSorted(([one], [other]) => one - other)
    .map(([row, column]) => ({ row, column, reason: undefined }))
}

function wantedByRules({ cohort, around }: Ground): Wanted[] {
  const wanted = (kind: 'required' | 'locked') =>
    cohort.mentees.flatMap((mentee, row) =>
      cohort.mentors.flatMap((mentor, column): Wanted[] => {
        const rules = around.rulesBetween(mentee, mentor).filter((rule) => rule.kind === kind)
        return rules.length === 0 ? [] : [{ row, column, reason: rules.find(({ reason }) => reason !== undefined)?.reason }]
      }),
    )
  return [...wanted('required'), ...wanted('locked')]
}

/** Places each mentor can still give, by place of the mentor; never below zero, though more may be led than there are places. */
export function freePlaces(ground: Ground): number[] {
  const taken = takenByOthers(ground)
  return ground.cohort.mentors.map(({ capacity }, column) => Math.max(0, capacity - (taken[column] ?? 0)))
}

function issueOf({ cohort, cells }: Ground, { row, column, reason }: Wanted, isPlaced: boolean, taken: number): MustHaveIssue | undefined {
  const bars = cells[row]?.[column]?.bars ?? []
  const [mentee, mentor] = [cohort.mentees[row]!, cohort.mentors[column]!]
  const issue = (code: MustHaveIssue['code'], needsReason = false): MustHaveIssue => ({ code, menteeId: mentee.id, mentorId: mentor.id, bars, needsReason })
  if (isPlaced) return issue('second-mentor')
  if (!bars.every(mayBeBroken)) return issue('cannot')
  if (taken >= mentor.capacity) return issue('no-place')
  return bars.length === 0 ? undefined : issue('breaks-rule', reason === undefined)
}
