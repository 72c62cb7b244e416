import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { currentRoadmap } from '../../1-conditions/index.ts'
import { unitsOfYear, type Unit } from '../../5-pairs/index.ts'
import { membersOf, roundKinds, type Member, type Round, type RoundKind } from './round.ts'
import { roundDays, type MapRow, type RoundDays } from './round-days.ts'
import { roundsOf, statesOf } from './round.store.ts'

export type Answered = 'sent' | 'refused' | 'waiting' | 'notAsked'

export interface AskedMember extends Member {
  answered: Answered
  /** Nothing can be asked before the consent to processing holds. */
  hasConsent: boolean
}

export interface RoundView {
  kind: RoundKind
  days: RoundDays
  round: Round | undefined
  /** It begins by itself on its day. */
  isPlanned: boolean
  members: AskedMember[]
}

export interface YearRounds {
  year: SchoolYear
  units: Unit[]
  views: RoundView[]
}

/** All rounds of the school year of the day with everybody they ask and how far each one is. Six queries. */
export async function yearRounds(db: Db, today: Day, year: SchoolYear = schoolYearOf(today)): Promise<YearRounds> {
  const [units, kept, roadmap] = await Promise.all([unitsOfYear(db, year), roundsOf(db, year), currentRoadmap(db, today)])
  const rows: MapRow[] = (roadmap?.items ?? []).map(({ stage, text, from, to }) => ({ stage, text, from, to }))
  const [states, consents] = await Promise.all([statesOf(db, kept), consented(db, units, today)])
  const { from } = schoolYearBounds(year)
  const begins = units.map((unit) => unit.from).filter((day) => day >= from).toSorted()[0]
  const views = roundKinds.map((kind): RoundView => {
    const row = kept.find((one) => one.kind === kind)
    const round = row !== undefined && row.surveys.length > 0 ? row : undefined
    const members = membersOf(kind, units, today, from).map((member): AskedMember => ({
      ...member, answered: answeredBy(round, states, member), hasConsent: consents.has(`${member.personId} processing-${member.role}`),
    }))
    return { kind, days: roundDays(kind, year, rows, begins), round, isPlanned: row !== undefined && round === undefined, members }
  })
  return { year, units, views }
}

type States = Awaited<ReturnType<typeof statesOf>>

/** How far the questionnaires of the member are; the slowest of them tells. */
function answeredBy(round: Round | undefined, states: States, { personId, unitId }: Member): Answered {
  const own = (round?.surveys ?? [])
    .filter(({ people }) => people.some((one) => one.personId === personId && (round?.kind === 'satisfaction' || one.unitId === unitId)))
    .flatMap(({ id }) => states.get(id)?.get(personId)?.state ?? [])
  if (own.length === 0) return 'notAsked'
  if (own.every((state) => state === 'sent' || state === 'refused')) return own.includes('sent') ? 'sent' : 'refused'
  return 'waiting'
}

async function consented(db: Db, units: readonly Unit[], today: Day): Promise<Set<string>> {
  const people = [...new Set(units.flatMap(({ members }) => members.map(({ personId }) => personId)))]
  const rows = people.length === 0 ? [] : await db.consent.findMany({
    where: { personId: { in: people }, ...validWhere(['processing-mentor', 'processing-mentee'], today) },
    select: { personId: true, kind: true },
  })
  return new Set(rows.map(({ personId, kind }) => `${personId} ${kind}`))
}
