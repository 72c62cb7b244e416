import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf, schoolYearWords } from '../../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { paperName, signatureName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db } from '../../../tools.ts'
import { kindNames, listEvents, visitorsOfEvents, type Event, type Visitor } from '../../../common/events/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import { trainees, type Trainee } from './training.store.ts'
import type { TrainingPlanFacts } from './training-plan.document.ts'

const STAGE = 4

export interface TrainingFacts {
  mentors: Trainee[]
  /** Sessions and consultations of the school year, the earliest first; cancelled ones left out. */
  sessions: Event[]
  visitors: (Visitor & { eventId: string })[]
}

export async function trainingFacts(db: Db, today: Day): Promise<TrainingFacts> {
  const [mentors, sessions] = await Promise.all([trainees(db, today), sessionsOf(db, today)])
  return { mentors, sessions, visitors: await visitorsOfEvents(db, sessions.map(({ id }) => id)) }
}

export async function trainingPlanOf(db: Db, author: Actor, today: Day): Promise<TrainingPlanFacts> {
  const sessions = await sessionsOf(db, today)
  const visitors = await visitorsOfEvents(db, sessions.map(({ id }) => id))
  const people = new Map((await peopleByIds(db, sessions.flatMap(({ leaderId }) => leaderId ?? []))).map((person) => [person.id, person]))
  const { fullName, shortName } = await organisationOn(db, today)
  return {
    organisation: { fullName, shortName },
    day: today,
    year: schoolYearWords(schoolYearOf(today)),
    rows: sessions.map(({ id, on, kind, title, topic, leaderId, leaderWords, state }) => {
      const leader = people.get(leaderId ?? '')
      const came = visitors.filter((visitor) => visitor.eventId === id && visitor.presence === 'present').length
      return { term: requisiteDay(on), kind: kindNames[kind], title: topic ?? title, leader: leader === undefined ? (leaderWords ?? '') : paperName(leader.name), result: state === 'held' ? `проведено, ${came} чел.` : '' }
    }),
    author: { post: capitalized(author.post), name: signatureName(author.name) },
  }
}

async function sessionsOf(db: Db, today: Day): Promise<Event[]> {
  const events = await listEvents(db, { ...schoolYearBounds(schoolYearOf(today)), stage: STAGE })
  return events.filter(({ state }) => state !== 'cancelled')
}
