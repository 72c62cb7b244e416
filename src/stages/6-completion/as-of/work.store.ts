import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { answersText } from '../../../kit/questionnaires/answers.ts'
import type { Db } from '../../../tools.ts'
import { menteeSatisfaction, mentorSatisfaction, satisfactionBand } from '../monitoring/growth.ts'
import { rounds } from '../monitoring/round.ts'
import { roundDays, type MapRow } from '../monitoring/round-days.ts'
import { knownBy, type AsOf } from './as-of.ts'
import type { AnswersOn, HouseOn, RoundOn } from './house-on.ts'

const kinds: readonly RoundOn[] = ['start', 'mid', 'end']
const FINAL_MENTEE = 'final_mentee'
const keysOf = (kind: RoundOn) => [...rounds[kind].keys.mentor, ...rounds[kind].keys.mentee].filter((key) => key !== 'mentee_deficits')

type Answers = Pick<HouseOn, 'answers' | 'satisfied'>

/** Questionnaires of the three rounds of the school year that were asked and answered by the day; two queries. */
export async function answersOn(db: Db, moment: AsOf, year: SchoolYear, roadmapId: string | undefined, beginsOn: string | undefined): Promise<Answers> {
  const { from } = schoolYearBounds(year)
  const rows = await db.assignment.findMany({
    where: { key: { in: kinds.flatMap(keysOf) }, invitedAt: { lt: moment.until }, survey: { startsOn: { gte: from, lte: moment.day } } },
    select: { key: true, personId: true, sentAt: true, state: true, answers: true },
  })
  const map: MapRow[] = roadmapId === undefined ? [] : await db.roadmapItem.findMany({ where: { roadmapId }, select: { stage: true, text: true, from: true, to: true } })
  const sent = rows.filter(({ sentAt }) => knownBy(sentAt, moment))
  const ofRound = <T extends { key: string }>(all: readonly T[], round: RoundOn) => all.filter(({ key }) => keysOf(round).includes(key)).length
  const answers = kinds.map((round): AnswersOn => ({ round, asked: ofRound(rows, round), answered: ofRound(sent, round), dueOn: roundDays(round, year, map, beginsOn).dueOn }))
  const finals = sent.filter(({ key, answers: given }) => keysOf('end').includes(key) && given !== null)
  const isHigh = ({ key, answers: given }: (typeof finals)[number]) => {
    const read = answersText.decode(given ?? '{}')
    const value = key === FINAL_MENTEE ? menteeSatisfaction(read) : mentorSatisfaction(read)
    return value !== undefined && satisfactionBand(value) === 'high'
  }
  return { answers, satisfied: { high: peopleIn(finals.filter(isHigh)), all: peopleIn(finals) } }
}

function peopleIn(rows: readonly { personId: string }[]): string[] {
  return [...new Set(rows.map(({ personId }) => personId))]
}

/** What the year brought up to the day; four queries. */
export async function deedsOn(db: Db, moment: AsOf, year: SchoolYear): Promise<Pick<HouseOn, 'events' | 'publications' | 'practices'>> {
  const { day, until } = moment
  const { from } = schoolYearBounds(year)
  const events = await db.event.findMany({ where: { state: 'held', on: { gte: from, lte: day }, createdAt: { lt: until } }, select: { id: true }, orderBy: [{ on: 'asc' }, { id: 'asc' }] })
  const publications = await db.publication.findMany({ where: { isExcuse: false, publishedOn: { gte: from, lte: day }, createdAt: { lt: until }, OR: [{ removedOn: null }, { removedOn: { gt: day } }] }, select: { id: true, practiceId: true }, orderBy: [{ publishedOn: 'asc' }, { id: 'asc' }] })
  return { events: events.map(({ id }) => id), publications, practices: await practicesOn(db, moment) }
}

const ACCEPTED = 'acceptedPractice'
const OPENED = 'openedPractice'
/** What ends a practice's place in the library, and being shown to everybody. */
const CLOSED = ['declinedPractice', 'archived']

/**
 * Practices of the library on the day. What was decided and when it was written down stands in the journal: a practice
 * archived later was there, one voted in counts from the registration of the minutes.
 */
async function practicesOn(db: Db, moment: AsOf): Promise<HouseOn['practices']> {
  const rows = await db.practice.findMany({ where: { createdAt: { lt: moment.until } }, select: { id: true, isPublic: true, state: true, stateOn: true }, orderBy: [{ stateOn: 'asc' }, { id: 'asc' }] })
  const entries = await db.journalEntry.findMany({ where: { subjectKind: 'practice', verb: { in: [ACCEPTED, OPENED, 'hidPractice', ...CLOSED] } }, select: { subjectId: true, verb: true, at: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
  return rows.flatMap(({ id, isPublic, state, stateOn }) => {
    const own = entries.filter(({ subjectId }) => subjectId === id)
    if (own.length === 0) return state === 'accepted' && stateOn <= moment.day ? [{ id, isPublic }] : []
    const known = own.filter(({ at }) => knownBy(at, moment)).map(({ verb }) => verb)
    if (known.findLast((verb) => verb === ACCEPTED || CLOSED.includes(verb)) !== ACCEPTED) return []
    return [{ id, isPublic: known.findLast((verb) => verb !== ACCEPTED) === OPENED }]
  })
}
