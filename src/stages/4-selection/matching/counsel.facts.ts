// What matching has to say of single people outside of a round: why nobody leads them, and who could begin today.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { bottleneckOf } from './bottleneck.ts'
import { groundOf } from './ground.ts'
import { matchOn, type Match } from './match.ts'
import { gather } from './matching.store.ts'
import type { Gathered, StandingUnit } from './participant.ts'
import { currentPreset } from './preset.store.ts'
import { remediesFor } from './remedies.ts'
import { whyUnpaired } from './unpaired.ts'

export interface CounselMentor {
  /** Place in the bank of mentors. */
  mentorId: string
  personId: string
  /** «Соколова Н. Д.» */
  told: string
  /** 0…1000. */
  score: number
  /** What forbids the pair or takes the place, in a word or two; undefined when nothing does. */
  obstacle: string | undefined
}

export interface Counsel {
  /** A sentence; confidential rules stay «ограничение». */
  cause: string
  /** What single change would help; undefined when somebody can begin or nothing helps. */
  remedy: string | undefined
  /** Whom the calm solution gives; earlier pairs stay where they are. */
  proposed: CounselMentor | undefined
  /** Every mentor at work, the best first; those with an obstacle at the end. */
  mentors: CounselMentor[]
}

/**
 * By the settings in use, with the standing pairs held where they are and σ for what was meant before.
 * @param menteeIds places in the bank of mentees; also of those who are in a pair whose mentor leaves
 */
export async function counselFor(db: Db, standing: readonly StandingUnit[], today: Day, menteeIds: readonly string[]): Promise<Map<string, Counsel>> {
  if (menteeIds.length === 0) return new Map()
  const gathered = await gather(db, standing, today, menteeIds)
  const { settings } = await currentPreset(db)
  const match = matchOn(groundOf(gathered.cohort, settings))
  return new Map(menteeIds.flatMap((id) => {
    if (match.ground.menteePlaces.has(id)) return [[id, counsel(match, gathered, id)] as const]
    const out = gathered.leftOut.find((one) => one.id === id && one.side === 'mentee')
    return out === undefined ? [] : [[id, { cause: `В подборе не участвует: ${out.why}.`, remedy: undefined, proposed: undefined, mentors: [] }] as const]
  }))
}

function counsel(match: Match, gathered: Gathered, menteeId: string): Counsel {
  const pair = match.proposal.pairs.find((one) => one.menteeId === menteeId)
  const mentors = whyUnpaired(match, menteeId).obstacles.map(({ mentorId, score, kind, short }): CounselMentor => {
    const isOwn = pair?.mentorId === mentorId
    const known = gathered.mentors.get(mentorId)
    return { mentorId, personId: known?.personId ?? '', told: known?.told ?? '', score, obstacle: isOwn || (kind !== 'rule' && hasPlace(match, mentorId)) ? undefined : short }
  })
  const proposed = mentors.find(({ mentorId }) => mentorId === pair?.mentorId)
  return {
    cause: causeOf(match, menteeId, proposed),
    remedy: proposed === undefined ? remediesFor(match, menteeId)[0]?.words : undefined,
    proposed,
    mentors: mentors.toSorted((one, other) => Number(one.obstacle !== undefined) - Number(other.obstacle !== undefined) || other.score - one.score),
  }
}

function hasPlace({ ground, proposal }: Match, mentorId: string): boolean {
  const mentor = ground.cohort.mentors[ground.mentorPlaces.get(mentorId) ?? -1]
  return mentor !== undefined && (proposal.loads.get(mentorId) ?? 0) < mentor.capacity
}

function causeOf(match: Match, menteeId: string, proposed: CounselMentor | undefined): string {
  if (proposed !== undefined) return `Подходит ${proposed.told}`
  if (match.ground.cohort.mentors.length === 0) return 'В банке нет наставников, готовых к работе.'
  return bottleneckOf(match, menteeId)?.words ?? 'Мест у подходящих наставников нет.'
}
