// Facts of the programme and of the plan as papers.
import type { Day } from '../../../kit/calendar/day.ts'
import { longDay, period, requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, signatureName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import type { Db } from '../../../tools.ts'
import { holdersOfRoles } from '../../../common/accounts/index.ts'
import { documentById, numberAndDate } from '../../../common/documents/index.ts'
import { organisationOn, signatoryOn } from '../../../common/organisation/index.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import { isGroup } from '../units/membership.ts'
import { formAndTypes } from '../units/forms-and-types.ts'
import type { Unit } from '../units/unit.ts'
import { signers } from './access.ts'
import { nameInUnit, passportRows } from './paper-people.ts'
import type { PlanFacts } from './plan.document.ts'
import { apart, planTables, withinDays } from './plan-rows.ts'
import type { ProgrammeFacts } from './programme.document.ts'
import { EMPTIED, isInForce, type Programme } from './programme.ts'
import { headsOf } from './programme.store.ts'

/** Everything the programme prints, as it stands on the day. */
export async function programmeFactsOf(db: Db, unit: Unit, programme: Programme, today: Day): Promise<ProgrammeFacts> {
  const day = programme.approvedOn ?? today
  const group = isGroup(unit, day)
  const [organisation, head, curator] = [await organisationOn(db, day), await signatoryOn(db, day), await curatorOf(db, programme, day)]
  const order = programme.documentId === null ? null : await documentById(db, programme.documentId)
  const people = signers(unit, day)
  const isApproved = isInForce(programme) || programme.state === 'replaced'
  return {
    organisation: { fullName: organisation.fullName, shortName: organisation.shortName, place: organisation.place },
    kind: group ? 'наставническая группа' : 'наставническая пара',
    title: unit.title,
    edition: programme.edition,
    draft: !isApproved,
    ...(programme.approvedOn !== null && { day: programme.approvedOn }),
    year: day.slice(0, 4),
    approval: {
      post: capitalized(head?.post ?? 'Заведующий'),
      name: head === null ? '' : signatureName(head.name),
      ...(programme.approvedOn !== null && { date: longDay(programme.approvedOn) }),
      ...(programme.approvalHow === 'order' && order !== null && {
        order: { number: order.requisites.number, date: order.requisites.signedOn && requisiteDay(order.requisites.signedOn) },
      }),
    },
    curator: { name: curator?.signature ?? '', ...(curator?.on !== undefined && { date: longDay(curator.on) }) },
    people: passportRows(people, day),
    formAndTypes: formAndTypes(unit),
    term: period(programme.from, programme.to),
    ground: await groundOf(db, unit),
    direction: unit.direction ?? '',
    isGroup: group,
    parts: programme.parts.map(({ menteePersonId, request, background }) => ({ name: nameInUnit(unit, menteePersonId), request: request ?? '', background: background ?? '' })),
    strengths: programme.strengths ?? '',
    goal: programme.goal,
    tasks: programme.tasks.map(({ text, menteePersonId }) => ({ text, whose: group ? nameInUnit(unit, menteePersonId) : '' })),
    targets: apart(unit, programme.targets, '').map(({ whose, rows }) => ({
      whose: group ? whose : '',
      rows: rows.map(({ competence, startLevel, targetLevel, evidence, due }) => ({
        competence: competenceTitle(competence),
        start: startLevel === null ? '–' : String(startLevel),
        target: targetLevel === EMPTIED ? '–' : String(targetLevel),
        evidence,
        due: due === null ? '' : requisiteDay(due),
      })),
    })),
    plan: planTables(unit, programme, false),
    communication: programme.communication ?? '',
    assessment: programme.assessment ?? '',
    agreements: agreementRows(programme, people, curator),
    changes: (await headsOf(db, unit.id))
      .filter(({ edition }) => edition > 1 && edition <= programme.edition)
      .toReversed()
      .map(({ approvedOn, change, changeGround }) => ({ date: approvedOn === null ? '' : requisiteDay(approvedOn), words: change ?? '', ground: changeGround ?? '' })),
  }
}

interface Curator {
  /** «О.Н. Лебедева» */
  signature: string
  on?: Day
  mark?: string
}

/** Who passed it on; before that, whoever is curator on the day. */
async function curatorOf(db: Db, { agreements }: Programme, day: Day): Promise<Curator | undefined> {
  const agreement = agreements.find(({ role }) => role === 'curator')
  if (agreement !== undefined) {
    const [person] = await peopleByIds(db, [agreement.personId])
    return person && { signature: signatureName(person.name), on: agreement.on, mark: markOf(agreement.how) }
  }
  const holder = (await holdersOfRoles(db, day)).find(({ role }) => role === 'curator')
  return holder && { signature: signatureName(holder.name) }
}

function markOf(how: 'online' | 'paper'): string {
  return how === 'online' ? 'согласовано в электронном виде' : ''
}

function agreementRows({ agreements }: Programme, people: ReturnType<typeof signers>, curator: Curator | undefined): ProgrammeFacts['agreements'] {
  const rows = people.map(({ personId, role, person }) => {
    const agreement = agreements.find((one) => one.personId === personId)
    return { role: role === 'mentor' ? 'Наставник' : 'Наставляемый', name: signatureName(person.name), mark: agreement === undefined ? '' : markOf(agreement.how), date: agreement === undefined ? '' : requisiteDay(agreement.on) }
  })
  return [...rows, { role: 'Куратор', name: curator?.signature ?? '', mark: curator?.mark ?? '', date: curator?.on === undefined ? '' : requisiteDay(curator.on) }]
}

/** «приказ от 20.09.2025 № 51-ОД»; a blank while there is none. */
async function groundOf(db: Db, { orderId }: Unit): Promise<string> {
  const order = orderId === null ? null : await documentById(db, orderId)
  return order === null ? '' : `приказ ${numberAndDate(order.requisites)}`
}

/** The plan for these days; an approved programme prints its marks. */
export async function planFactsOf(db: Db, unit: Unit, programme: Programme, days: { from: Day; to: Day; words: string }, today: Day): Promise<PlanFacts> {
  const [organisation, head] = [await organisationOn(db, today), await signatoryOn(db, today)]
  const group = isGroup(unit, today)
  const people = signers(unit, today)
  return {
    organisation: { fullName: organisation.fullName },
    kind: group ? 'наставнической группы' : 'наставнической пары',
    title: unit.title,
    period: days.words,
    draft: !isInForce(programme),
    approval: { post: capitalized(head?.post ?? 'Заведующий'), name: head === null ? '' : signatureName(head.name), ...(programme.approvedOn !== null && { date: longDay(programme.approvedOn) }) },
    people: people.map(({ role, person }) => `${role === 'mentor' ? 'наставник' : 'наставляемый'} – ${fullName(person.name)}, ${person.post}`),
    plan: planTables(unit, withinDays(programme, days.from, days.to), true),
    signers: people.map(({ role, person }) => ({ post: role === 'mentor' ? 'Наставник' : 'Наставляемый', name: signatureName(person.name) })),
  }
}
