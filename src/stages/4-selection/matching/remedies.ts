// What would give somebody a pair: each single change is tried by a fresh solution, and those that help stand by what they bring.
import { bottleneckOf } from './bottleneck.ts'
import type { Ground } from './ground.ts'
import { matchOn, type Match, type Totals } from './match.ts'
import { isBinding, relaxationKey, relaxationWords, relaxedGround, softRules, type Relaxation } from './relaxation.ts'

export interface Remedy {
  key: string
  relaxation: Relaxation
  /** «Ещё одно место у Журавлёвой Л. Г.» */
  words: string
  before: Totals
  after: Totals
  /** Load of the mentor then; undefined for a rule. */
  load: number | undefined
  /** Mentees who get a pair with it. */
  gains: readonly string[]
}

/** Best first; empty when no single change helps. */
export function remediesFor(match: Match, menteeId: string): Remedy[] {
  const before = match.proposal.totals
  return candidates(match, menteeId)
    .flatMap((relaxation): Remedy[] => {
      const after = matchOn(relaxedGround(match.ground, relaxation), { held: match.plan.held }).proposal
      if (compareServed(after.totals, before) >= 0) return []
      return [
        {
          key: relaxationKey(relaxation),
          relaxation,
          words: relaxationWords(relaxation, match.ground),
          before,
          after: after.totals,
          load: relaxation.kind === 'rule' ? undefined : after.loads.get(relaxation.mentorId),
          gains: match.proposal.unpaired.filter((id) => !after.unpaired.includes(id)),
        },
      ]
    })
    .toSorted((one, other) => compareServed(one.after, other.after) || other.after.score - one.after.score || (one.key < other.key ? -1 : 1))
}

/** Negative when the first serves more people, class by class. */
function compareServed(one: Totals, other: Totals): number {
  const first = one.byClass.findIndex((count, index) => count !== other.byClass[index])
  return first < 0 ? 0 : other.byClass[first]! - one.byClass[first]!
}

/** Places only help within the bottleneck, a half-hour only somebody of it, a rule anybody. */
function candidates(match: Match, menteeId: string): Relaxation[] {
  const circle = bottleneckOf(match, menteeId)
  if (circle === undefined) return []
  const places = circle.mentorIds.map((mentorId): Relaxation => ({ kind: 'place', mentorId }))
  const rules = softRules.filter((rule) => isBinding(rule, match.ground.settings)).map((rule): Relaxation => ({ kind: 'rule', rule }))
  return [...places, ...halfHours(match.ground, circle.menteeIds), ...rules]
}

/** Times that somebody of the circle named and a mentor whom only time forbids did not. */
function halfHours({ cohort, cells, menteePlaces }: Ground, menteeIds: readonly string[]): Relaxation[] {
  const found = new Map<string, Relaxation>()
  for (const id of menteeIds) {
    const row = menteePlaces.get(id)!
    cells[row]!.forEach(({ bars }, column) => {
      const mentor = cohort.mentors[column]!
      if (bars.length !== 1 || bars[0]!.code !== 'time') return
      for (const slot of cohort.mentees[row]!.slots.filter((one) => !mentor.slots.includes(one))) {
        const relaxation = { kind: 'time', mentorId: mentor.id, slot } as const
        found.set(relaxationKey(relaxation), relaxation)
      }
    })
  }
  return [...found.values()]
}
