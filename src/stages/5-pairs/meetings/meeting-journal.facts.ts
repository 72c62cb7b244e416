import type { Day } from '../../../kit/calendar/day.ts'
import { paperName, signatureName } from '../../../kit/russian/names.ts'
import { sentences } from '../../../kit/russian/typography.ts'
import type { Db } from '../../../tools.ts'
import { holdersOfRoles } from '../../../common/accounts/index.ts'
import { documentById, numberAndDate } from '../../../common/documents/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { isGroup } from '../units/membership.ts'
import type { Unit, UnitMember } from '../units/unit.ts'
import { lastDayOf, peopleInRole } from './bounds.ts'
import { sumOf } from './hours.ts'
import { meetingForms, stateOfMeeting, type Meeting } from './meeting.ts'
import type { MeetingJournalFacts } from './meeting-journal.document.ts'

interface Given {
  unit: Unit
  meetings: readonly Meeting[]
  today: Day
  /** With signatures, at the end of the work. */
  isFinal: boolean
}

export async function gatherJournal(db: Db, { unit, meetings, today, isFinal }: Given): Promise<MeetingJournalFacts> {
  const [organisation, order, holders] = await Promise.all([organisationOn(db, today), orderWords(db, unit.orderId), isFinal ? holdersOfRoles(db, today) : []])
  const curator = holders.find(({ role }) => role === 'curator')
  const counted = meetings.filter((meeting) => stateOfMeeting(meeting) !== 'disputed').toSorted((one, other) => (one.on < other.on ? -1 : 1))
  const { minutes, withoutLength } = sumOf(counted)
  const names = new Map(unit.members.map(({ personId, person }) => [personId, paperName(person.name)]))
  const last = lastDayOf(unit) ?? unit.to
  return {
    organisation: { fullName: organisation.fullName, shortName: organisation.shortName },
    title: unit.title, order, isGroup: isGroup(unit, last), from: unit.from, to: last, day: today, minutes, withoutLength,
    mentors: peopleInRole(unit, 'mentor').map(withPost),
    mentees: peopleInRole(unit, 'mentee').map(withPost),
    rows: counted.map(({ on, minutes: length, topic, competence, form, outcome, nextStep, nextOn, mentees }) => ({
      on, minutes: length, topic, nextOn,
      competence: competence === null ? '' : competenceTitle(competence),
      form: meetingForms[form].paper,
      outcome: sentences([outcome, nextStep !== null && `Договорились: ${nextStep}`]),
      mentees: mentees.map(({ personId }) => names.get(personId) ?? '').join(', '),
    })),
    byPlan: counted.filter(({ planLineId }) => planLineId !== null).length,
    signatures: isFinal ? [...peopleInRole(unit, 'mentor').map(({ person }) => ({ post: 'Наставник', name: signatureName(person.name) })), ...(curator ? [{ post: 'Куратор', name: signatureName(curator.name) }] : [])] : [],
  }
}

function withPost({ person }: UnitMember): string {
  return `${paperName(person.name)}, ${person.post}`
}

async function orderWords(db: Db, id: string | null): Promise<string> {
  const order = id === null ? null : await documentById(db, id)
  return order === null ? 'приказ о закреплении' : `приказ ${numberAndDate(order.requisites)}`
}
