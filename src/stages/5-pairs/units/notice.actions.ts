// Both notices as the documents room needs them; a registered one stands in the guided path of the replacement.
import type { Day } from '../../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { choiceFrom, day } from '../../../kit/forms/fields.ts'
import type { ValuesOf } from '../../../kit/forms/field.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import type { DocumentKind } from '../../../kit/documents/kind.ts'
import { found } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { fullName, paperName, screenName, signatureName } from '../../../kit/russian/names.ts'
import type { Clock, Db } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type Check, type Requisites } from '../../../common/documents/index.ts'
import { rulesOf, signatoryOn, workingCalendarOf } from '../../../common/organisation/index.ts'
import { organisationFactsOn } from '../../1-conditions/index.ts'
import { isExternal } from './basis.ts'
import { STAGE } from './deed.ts'
import { employerNotice } from './employer-notice.document.ts'
import { menteesOf } from './membership.ts'
import { mentorNotice } from './mentor-notice.document.ts'
import type { NoticeFacts } from './notice-facts.ts'
import { firstDayAfterNotice } from './replacement-grounds.ts'
import type { Unit, UnitMember } from './unit.ts'
import { foundUnit, openUnits } from './unit.store.ts'

const fields = {
  member: choiceFrom('Наставник', 'members', { ask: 'Выберите наставника' }),
  stopsOn: day('Первый день без наставника', { width: 'short', ask: 'Укажите день', hint: 'Между уведомлением и этим днём – не меньше трёх рабочих дней' }),
}
const noticeForm = defineForm(fields)
export type NoticeInput = ValuesOf<typeof fields>

/** The notice of the mentor: refusing early is a right and needs no reason. */
export function mentorNoticeEntry(clock: Clock): AnyDocumentEntry {
  return entryOf(clock, mentorNotice, 'Уведомление получено')
}

/** The notice of the employer. */
export function employerNoticeEntry(clock: Clock): AnyDocumentEntry {
  return entryOf(clock, employerNotice, 'Уведомление вручено')
}

function entryOf(clock: Clock, kind: DocumentKind<NoticeFacts>, deed: string): AnyDocumentEntry {
  return documentEntry<NoticeInput, NoticeFacts>({
    kind,
    series: 'notices',
    stage: STAGE,
    form: noticeForm,
    choices: async (db) => ({ members: (await openUnits(db)).flatMap((unit) => ownMentors(unit).map((member) => ({ value: member.id, words: `${screenName(member.person.name)}, «${unit.title}»` }))) }),
    suggested: async (db, today) => ({ stopsOn: firstDayAfterNotice(await workingCalendarOf(db), today) }),
    gather: (db, input, requisites) => gather(db, clock, input, requisites),
    acquaintance: async () => [],
    checks: async (db, input, { signedOn }) => noticeChecks(input.stopsOn, signedOn ?? clock.today(), await workingCalendarOf(db), deed),
    async afterRegistration(tx, _tools, _actor, { id, input }) {
      await tx.replacement.updateMany({ where: { memberId: input.member, closedOn: null }, data: { noticeId: id } })
    },
  })
}

/** ст. 351.8 ТК РФ: three working days at the least; the first possible day is said. */
function noticeChecks(stopsOn: Day, noticedOn: Day, calendar: WorkingCalendar, deed: string): Check[] {
  const first = firstDayAfterNotice(calendar, noticedOn)
  if (stopsOn >= first) return [{ tone: 'done', title: 'До последнего дня не меньше трёх рабочих дней', fact: `${deed} ${requisiteDay(noticedOn)}, без наставника – с ${requisiteDay(stopsOn)}.` }]
  return [{ tone: 'stop', title: `Меньше трёх рабочих дней: можно не раньше ${requisiteDay(first)}`, fact: 'Ст. 351.8 ТК РФ. Измените день в условиях документа или дату уведомления.' }]
}

async function gather(db: Db, clock: Clock, input: NoticeInput, requisites: Requisites): Promise<NoticeFacts> {
  const day = requisites.signedOn ?? clock.today()
  const row = found(await db.unitMember.findUnique({ where: { id: input.member }, select: { unitId: true } }), 'Этого наставника больше нет в паре. Составьте уведомление заново.')
  const unit = await foundUnit(db, row.unitId)
  const { person } = found(unit.members.find(({ id }) => id === input.member))
  const head = await signatoryOn(db, day, requisites.signatory?.personId ?? undefined)
  return {
    organisation: await organisationFactsOn(db, day),
    numberFirst: (await rulesOf(db)).numberFirst,
    ...(requisites.number !== undefined && { number: requisites.number }),
    ...(requisites.signedOn !== undefined && { signedOn: requisites.signedOn }),
    registered: requisites.registered,
    ...(head !== null && { head: { post: head.post, postDat: head.postCases.dat, shortDat: paperName(head.nameCases.dat), signature: signatureName(head.name) } }),
    mentor: {
      postGen: person.postCases.gen, postDat: person.postCases.dat, nameGen: fullName(person.nameCases.gen), nameDat: fullName(person.nameCases.dat),
      short: paperName(person.name), signature: signatureName(person.name), gender: person.gender,
    },
    menteesGen: menteesOf(unit, input.stopsOn < unit.to ? input.stopsOn : unit.to).map((member) => `${member.person.postCases.gen} ${fullName(member.person.nameCases.gen)}`),
    stopsOn: input.stopsOn,
  }
}

function ownMentors(unit: Unit): UnitMember[] {
  return unit.members.filter((member) => member.role === 'mentor' && member.orderId !== null && member.endOrderId === null && !isExternal(member))
}
