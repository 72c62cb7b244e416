import type { Day } from '../../../../kit/calendar/day.ts'
import { paperName, signatureName } from '../../../../kit/russian/names.ts'
import type { Db } from '../../../../tools.ts'
import { holdersOfRoles } from '../../../../common/accounts/index.ts'
import { documentById, numberAndDate } from '../../../../common/documents/index.ts'
import { organisationOn } from '../../../../common/organisation/index.ts'
import { competenceTitle } from '../../../2-requests/index.ts'
import { formAndTypes } from '../../units/forms-and-types.ts'
import { isGroup } from '../../units/membership.ts'
import type { Unit } from '../../units/unit.ts'
import { lastDayOf, peopleInRole, staysOf } from '../bounds.ts'
import { sumOf } from '../hours.ts'
import { meetingsWhere } from '../meeting.store.ts'
import { planSum } from '../results.ts'
import { resultsOf } from '../results.store.ts'
import { visitsOfUnits } from '../visit.store.ts'
import type { ReportFacts } from './report.document.ts'
import type { Report, ReportTexts } from './report.ts'

/** The time a mentor reports on: from his first day in the unit to his last one, or today. */
export function reportPeriod(unit: Unit, mentorId: string, today: Day): { from: Day; to: Day } {
  const stays = staysOf(unit, mentorId, 'mentor')
  const from = stays.map((stay) => stay.from).toSorted()[0] ?? unit.from
  const ends = stays.map((stay) => stay.to ?? lastDayOf(unit) ?? today).toSorted()
  const last = ends.at(-1) ?? today
  return { from, to: last < today ? last : today }
}

type Written = Pick<Report, 'unitId' | 'mentorId' | 'from' | 'to'> & ReportTexts & { handedInOn?: Day }

/** Numbers as they are recorded now; meetings are those this mentor led, whoever leads the unit today. */
export async function gatherReport(db: Db, unit: Unit, { mentorId, from, to, findings, difficulties, proposals, conclusion, handedInOn }: Written, today: Day): Promise<ReportFacts> {
  const organisation = await organisationOn(db, today)
  const order = unit.orderId === null ? null : await documentById(db, unit.orderId)
  const curator = (await holdersOfRoles(db, today)).find(({ role }) => role === 'curator')
  const meetings = await meetingsWhere(db, { unitIds: [unit.id], mentorId, from, to })
  const result = (await resultsOf(db, [unit.id])).get(unit.id)
  const visits = (await visitsOfUnits(db, [unit.id])).filter(({ on }) => on >= from && on <= to)
  const mentor = peopleInRole(unit, 'mentor').find(({ personId }) => personId === mentorId)
  const names = new Map(unit.members.map(({ personId, person }) => [personId, paperName(person.name)]))
  return {
    organisation: { fullName: organisation.fullName, shortName: organisation.shortName },
    from, to, ...(handedInOn !== undefined && { handedInOn }),
    mentor: mentor ? `${paperName(mentor.person.name)}, ${mentor.person.post}` : '',
    mentorSigns: mentor ? signatureName(mentor.person.name) : '',
    gender: mentor?.person.gender ?? 'female',
    mentees: peopleInRole(unit, 'mentee').map(({ person }) => `${paperName(person.name)}, ${person.post}`),
    isGroup: isGroup(unit, to),
    form: formAndTypes(unit),
    order: order === null ? 'приказ о закреплении' : `приказ ${numberAndDate(order.requisites)}`,
    plan: planSum(result?.lines ?? []),
    targets: (result?.targets ?? []).map(({ menteePersonId, competence, ...levels }) => ({ mentee: names.get(menteePersonId) ?? '', competence: competenceTitle(competence), ...levels })),
    meetings: sumOf(meetings),
    visits: visits.map(({ on }) => on).toSorted(),
    findings: findings ?? '', difficulties: difficulties ?? '', proposals: proposals ?? '', conclusion,
    curator: curator ? signatureName(curator.name) : '',
  }
}
