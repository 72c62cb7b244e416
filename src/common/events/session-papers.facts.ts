import type { Day } from '../../kit/calendar/day.ts'
import { longDay, requisiteMoment } from '../../kit/russian/dates.ts'
import { paperName, signatureName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleByIds, type Person } from '../people/index.ts'
import type { Visitor } from './attendance.ts'
import { genitiveTitle, timeAfter, type Event } from './event.ts'
import { itemsOf } from './event.store.ts'
import type { AttendanceSheetFacts, ProgrammeFacts } from './session-papers.document.ts'
import { visitorsOf } from './visitor.store.ts'

const EMPTY_ROWS = 3

/** The agenda with the time of each line, where the lengths are known. */
export async function programmeOf(db: Db, event: Event, today: Day): Promise<ProgrammeFacts> {
  const items = await itemsOf(db, event.id)
  const people = await peopleMap(db, [event.leaderId, ...items.map(({ speakerId }) => speakerId)])
  let time = event.startsAt
  const rows = items.map((item) => {
    const from = time
    time = from === null || item.minutes === null ? null : timeAfter(from, item.minutes)
    const term = from === null ? (item.minutes === null ? '' : `${item.minutes} мин`) : time === null ? from : `${from}–${time}`
    const speaker = people.get(item.speakerId ?? '')
    return { time: term, title: item.title, by: speaker === undefined ? (item.speakerWords ?? '') : `${paperName(speaker.name)}, ${speaker.post}` }
  })
  return { ...(await common(db, event, today)), leader: leaderOf(event, people, ({ post, name }) => `${post} ${paperName(name)}`), rows }
}

/** Everybody invited, with what is known of their presence; who came by the wall code has a mark already. */
export async function attendanceSheetOf(db: Db, event: Event, today: Day, zone: string): Promise<AttendanceSheetFacts> {
  const visitors = await visitorsOf(db, event.id)
  const people = await peopleMap(db, [event.leaderId, ...visitors.map(({ personId }) => personId)])
  const by = new Map(visitors.map((visitor) => [visitor.personId, visitor]))
  const rows = [...people.values()].flatMap((person) => {
    const visitor = by.get(person.id)
    return visitor === undefined ? [] : [{ name: paperName(person.name), post: person.post, mark: markInWords(visitor, person, zone) }]
  })
  return { ...(await common(db, event, today)), leader: leaderOf(event, people, ({ name }) => signatureName(name)), rows, emptyRows: EMPTY_ROWS }
}

async function common(db: Db, event: Event, today: Day) {
  const { fullName, shortName } = await organisationOn(db, event.on > today ? today : event.on)
  const { topic, on, startsAt, endsAt, place } = event
  const time = startsAt === null ? '' : `, ${[startsAt, endsAt].filter((part) => part !== null).join('–')}`
  return { organisation: { fullName, shortName }, day: on, ofWhat: genitiveTitle(event), topic, when: longDay(on) + time, place }
}

function leaderOf({ leaderId, leaderWords }: Event, people: ReadonlyMap<string, Person>, wordsOf: (person: Person) => string): string | null {
  const person = people.get(leaderId ?? '')
  return person === undefined ? leaderWords : wordsOf(person)
}

function markInWords({ presence, reason, how, markedAt }: Visitor, { gender }: Person, zone: string): string {
  if (presence === 'excused') return reason ?? 'уважительная причина'
  if (presence !== 'present' || how !== 'self' || markedAt === null) return ''
  return `${gender === 'male' ? 'отметился' : 'отметилась'} в системе ${requisiteMoment(markedAt, zone)}`
}

/** People by id, in the order of the alphabet. */
async function peopleMap(db: Db, ids: readonly (string | null)[]): Promise<Map<string, Person>> {
  const people = await peopleByIds(db, ids.filter((id) => id !== null))
  return new Map(people.map((person) => [person.id, person]))
}
