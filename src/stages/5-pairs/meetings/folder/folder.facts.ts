import { dayOfMoment, type Day } from '../../../../kit/calendar/day.ts'
import { found } from '../../../../kit/refusal.ts'
import { period, requisiteDay } from '../../../../kit/russian/dates.ts'
import { fullName, paperName, signatureName } from '../../../../kit/russian/names.ts'
import { serviceLength } from '../../../../kit/russian/service-length.ts'
import { capitalized } from '../../../../kit/russian/typography.ts'
import type { Db } from '../../../../tools.ts'
import { validWhere } from '../../../../common/consents/index.ts'
import { numberAndDate, registeredDocuments } from '../../../../common/documents/index.ts'
import { eventsOfPerson } from '../../../../common/events/index.ts'
import { organisationOn, signatoryOn } from '../../../../common/organisation/index.ts'
import { categoryInWords, personById, serviceToday } from '../../../../common/people/index.ts'
import { competenceTitle } from '../../../2-requests/index.ts'
import { formAndTypes } from '../../units/forms-and-types.ts'
import { isMemberOn } from '../../units/membership.ts'
import { unitsOfPerson } from '../../units/unit.store.ts'
import { unitStateWords, shownState, type Unit } from '../../units/unit.ts'
import { hasWorked, peopleInRole, staysOf } from '../bounds.ts'
import { sumOf } from '../hours.ts'
import { meetingsWhere } from '../meeting.store.ts'
import { stateOfMeeting, type Meeting } from '../meeting.ts'
import { growthWords, planSum, planWords, type ProgrammeResult } from '../results.ts'
import { resultsOf } from '../results.store.ts'
import { conclusions } from '../reports/report.ts'
import { reportPeriod } from '../reports/report.facts.ts'
import { handedIn } from '../reports/report.store.ts'
import { visitsOfUnits } from '../visit.store.ts'
import type { FolderFacts, FolderUnit } from './folder.ts'

interface Given {
  mentorId: string
  today: Day
  zone: string
  /** Without names of mentees: for a commission outside the kindergarten (ТК ст. 88). */
  isNameless: boolean
}

/** Units fixed by an order in which the person was a mentor, the earliest first. */
export async function mentoringOf(db: Db, personId: string): Promise<Unit[]> {
  return (await unitsOfPerson(db, personId)).filter((unit) => hasWorked(unit) && staysOf(unit, personId, 'mentor').length > 0).reverse()
}

export async function gatherFolder(db: Db, given: Given): Promise<FolderFacts> {
  const { mentorId, today, zone, isNameless } = given
  const units = await mentoringOf(db, mentorId)
  const ids = units.map(({ id }) => id)
  const menteeIds = units.flatMap((unit) => peopleInRole(unit, 'mentee').map(({ personId }) => personId))
  const [person, organisation, signatory, orders, meetings, results, visits, reports, events, readings, practices, allowed] = await Promise.all([
    personById(db, mentorId), organisationOn(db, today), signatoryOn(db, today), registeredDocuments(db), meetingsWhere(db, { unitIds: ids, mentorId }), resultsOf(db, ids),
    visitsOfUnits(db, ids), handedIn(db, { mentorId }), eventsOfPerson(db, mentorId), db.materialReading.findMany({ where: { personId: mentorId }, select: { readAt: true, material: { select: { title: true } } }, orderBy: { readAt: 'asc' } }),
    db.practice.findMany({ where: { authorId: mentorId, state: 'accepted' }, select: { title: true, stateOn: true }, orderBy: [{ stateOn: 'asc' }, { id: 'asc' }] }),
    db.consent.findMany({ where: { personId: { in: menteeIds }, ...validWhere(['processing-mentee'], today) }, select: { personId: true } }),
  ])
  const mentor = found(person)
  const named = new Set(isNameless ? [] : allowed.map(({ personId }) => personId))
  const references = new Map(orders.map(({ id, requisites }) => [id, `приказ ${numberAndDate(requisites)}`]))
  const nameOfMentee = namer(units, named)
  const periods = units.map((unit) => reportPeriod(unit, mentorId, today))
  const service = serviceToday(mentor, today).pedagogical
  return {
    organisation: { fullName: organisation.fullName, shortName: organisation.shortName, place: organisation.place },
    day: today, isNameless,
    mentor: {
      fullName: fullName(mentor.name), dative: fullName(mentor.nameCases.dat), post: mentor.post, postDative: mentor.postCases.dat, gender: mentor.gender,
      category: categoryInWords(mentor), service: service === null ? '' : serviceLength(service),
    },
    from: periods.map(({ from }) => from).toSorted()[0] ?? today,
    to: periods.map(({ to }) => to).toSorted().at(-1) ?? today,
    isGoingOn: units.some((unit) => unit.endedOn === null && unit.members.some((member) => member.personId === mentorId && member.role === 'mentor' && isMemberOn(member, today))),
    units: units.map((unit) => unitOf(unit, {
      mentorId, today, nameOfMentee, order: references.get(unit.orderId ?? '') ?? 'приказ о закреплении', result: results.get(unit.id),
      meetings: meetings.filter(({ unitId }) => unitId === unit.id), visits: visits.filter(({ unitId }) => unitId === unit.id).length,
    })),
    reports: reports.map((report) => {
      const unit = units.find(({ id }) => id === report.unitId)
      const findings = isNameless ? '' : (report.findings ?? '')
      return { title: unit === undefined ? '' : titleOf(unit, nameOfMentee), handedInOn: report.handedInOn ?? today, acceptedOn: report.acceptedOn, findings, conclusion: report.conclusion === null ? 'не сделан' : conclusions[report.conclusion] }
    }),
    events: events
      .filter(({ state, own, leaderId }) => state !== 'cancelled' && (own?.presence === 'present' || leaderId === mentorId))
      .map(({ on, title, leaderId }) => ({ on, title, role: leaderId === mentorId ? 'ведущий' : 'участник' }))
      .toSorted((one, other) => (one.on < other.on ? -1 : 1)),
    materials: readings.map(({ readAt, material }) => ({ title: material.title, on: dayOfMoment(readAt, zone) })),
    practices: practices.map(({ title, stateOn }) => ({ title, on: stateOn })),
    head: { post: capitalized(signatory?.post ?? 'Заведующий'), name: signatory === null ? '' : signatureName(signatory.name) },
  }
}

interface UnitGiven {
  mentorId: string
  today: Day
  nameOfMentee: (personId: string) => string
  order: string
  result: ProgrammeResult | undefined
  meetings: readonly Meeting[]
  visits: number
}

const marks: Record<string, string> = { planned: 'предстоит', done: 'выполнено', moved: 'перенесено', cancelled: 'отменено' }

function unitOf(unit: Unit, { mentorId, today, nameOfMentee, order, result, meetings, visits }: UnitGiven): FolderUnit {
  const counted = meetings.filter((meeting) => stateOfMeeting(meeting) !== 'disputed')
  const own = reportPeriod(unit, mentorId, today)
  const isOver = unit.endedOn !== null || own.to < today
  return {
    title: titleOf(unit, nameOfMentee),
    period: isOver ? period(own.from, own.to) : `с ${requisiteDay(own.from)}`,
    form: formAndTypes(unit), order, visits,
    mentees: peopleInRole(unit, 'mentee').map(({ personId, person, from, to }) => ({ name: nameOfMentee(personId), post: person.post, period: to === null ? `с ${requisiteDay(from)}` : period(from, to) })),
    programme: result === undefined ? '' : `${period(result.from, result.to)}${result.edition > 1 ? `, редакция ${result.edition}` : ''}`,
    goal: result?.goal ?? '',
    outcome: unitStateWords[shownState(unit, today)].words.toLowerCase(),
    plan: (result?.lines ?? []).map(({ from, to, content, state, reason }) => ({ period: from === to ? requisiteDay(to) : `${requisiteDay(from)} – ${requisiteDay(to)}`, content, mark: [marks[state] ?? '', reason].filter(Boolean).join(': ') })),
    planWords: planWords(planSum(result?.lines ?? [])),
    targets: (result?.targets ?? []).map((target) => ({ mentee: nameOfMentee(target.menteePersonId), competence: competenceTitle(target.competence), growth: growthWords(target), aim: String(target.targetLevel) })),
    meetings: counted.length,
    minutes: sumOf(counted).minutes,
    byPlan: counted.filter(({ planLineId }) => planLineId !== null).length,
  }
}

function titleOf(unit: Unit, nameOfMentee: (personId: string) => string): string {
  return peopleInRole(unit, 'mentee').map(({ personId }) => nameOfMentee(personId)).join(', ') || unit.title
}

/** «Крылова Д.А.» where the consent holds, else «Наставляемый 2»: the same number all through the folder. */
function namer(units: readonly Unit[], named: ReadonlySet<string>): (personId: string) => string {
  const mentees = units.flatMap((unit) => peopleInRole(unit, 'mentee'))
  const order = [...new Set(mentees.map(({ personId }) => personId))]
  const names = new Map(mentees.map(({ personId, person }) => [personId, paperName(person.name)]))
  return (personId) => (named.has(personId) ? (names.get(personId) ?? '') : `Наставляемый ${order.indexOf(personId) + 1}`)
}
