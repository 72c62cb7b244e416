// «Перед регистрацией» of the order on pairs: what forbids it and where that is put right (documents.md D05, ТК ст. 351.8).
import type { Day } from '../../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { ConsentKind } from '../../../common/consents/index.ts'
import { documentPaths, type Check } from '../../../common/documents/index.ts'
import { peoplePaths } from '../../../common/people/index.ts'
import { pairsPaths } from '../paths.ts'
import { presentMembers } from './agreement.ts'
import { isExternal } from './basis.ts'
import type { PairingOrderInput } from './pairing-order.form.ts'
import type { Unit, UnitMember } from './unit.ts'

export interface PairingSurroundings {
  units: readonly Unit[]
  signedOn: Day | undefined
  today: Day
  calendar: WorkingCalendar
  /** Whether a consent of the kind holds on the day of the order and today, and nobody has withdrawn it. */
  holds: (personId: string, kind: ConsentKind) => boolean
  /** Whether the consent of ст. 351.8 that holds names other people only. */
  namesOthers: (mentor: UnitMember, mentees: readonly string[]) => boolean
}

export function pairingChecks(input: PairingOrderInput, around: PairingSurroundings): Check[] {
  const { units } = around
  const gone = input.units.length - units.length
  return [
    ...(gone > 0 ? [{ tone: 'stop' as const, title: 'Одной из выбранных пар больше нет', fact: 'Измените условия документа и отметьте пары заново.' }] : []),
    ...units.flatMap((unit) => unitChecks(unit, around)),
    ...twiceChecks(units),
    ...consentSummary(units, around),
    ...basisCheck(input),
    ...termChecks(input, around),
  ]
}

/** Refusals to register this unit; empty when everything is in order. Asked again inside the registration. */
export function unitChecks(unit: Unit, around: Omit<PairingSurroundings, 'units' | 'calendar'>): Check[] {
  const action = { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' }
  if (unit.orderId !== null) return [{ tone: 'stop', title: `«${unit.title}» уже закреплена приказом`, fact: 'Уберите её из этого документа.', action }]
  if (unit.state === 'stopped') return [{ tone: 'stop', title: `«${unit.title}»: предложение снято`, fact: 'Уберите эту пару из документа или составьте её заново.', action }]
  const members = presentMembers(unit)
  const mentees = members.filter(({ role }) => role === 'mentee').map(({ personId }) => personId)
  return [
    ...(unit.state === 'agreed' ? [] : [{ tone: 'stop' as const, title: `«${unit.title}»: согласны не все`, fact: 'Дождитесь ответов обеих сторон или запишите ответ, данный на бумаге.', action }]),
    ...members.flatMap((member) => memberChecks(unit, member, mentees, around)),
  ]
}

/** What one person still needs before an order may name him; the amending order asks it for newcomers. */
export function memberChecks(unit: Unit, member: UnitMember, mentees: readonly string[], { holds, namesOthers, signedOn, today }: Omit<PairingSurroundings, 'units' | 'calendar'>): Check[] {
  const { personId, person, role } = member
  const name = screenName(person.name)
  const kind = role === 'mentor' ? 'processing-mentor' : 'processing-mentee'
  const day = signedOn ?? today
  const to = { id: unit.id, member: member.id }
  const isOwnMentor = role === 'mentor' && !isExternal(member)
  const checks: (Check | false)[] = [
    person.dismissedOn !== null && person.dismissedOn < day && { tone: 'stop', title: `${name}: больше не работает в детском саду`, action: { href: peoplePaths.person.to({ id: personId }), words: 'Открыть карточку' } },
    !holds(personId, kind) && { tone: 'stop', title: `${name}: нет действующего согласия на обработку данных`, fact: 'Согласие должно действовать на день приказа и сегодня.', action: { href: pairsPaths.unit.to({ id: unit.id }), words: 'Открыть пару' } },
    isOwnMentor && !holds(personId, 'mentoring') && { tone: 'stop', title: `${name}: нет письменного согласия на работу по наставничеству`, fact: 'Ст. 351.8 ТК РФ: напечатайте согласие, дайте подписать и запишите его с бумаги.', action: { href: pairsPaths.consent.to(to), words: 'Предложить согласие' } },
    isOwnMentor && holds(personId, 'mentoring') && namesOthers(member, mentees) && { tone: 'missing', title: `${name}: в согласии названы другие наставляемые`, fact: 'Лучше подписать согласие на этих людей и этот срок.', action: { href: pairsPaths.consent.to(to), words: 'Предложить согласие' } },
    isOwnMentor && member.basis === null && { tone: 'stop', title: `${name}: не оформлена работа наставника`, fact: 'Зарегистрируйте дополнительное соглашение к трудовому договору или отметьте, что наставничество входит в трудовую функцию.', action: { href: pairsPaths.basis.to(to), words: 'Оформить' } },
    role === 'mentor' && isExternal(member) && person.externalAgreement === null && { tone: 'missing', title: `${name}: не указан договор с организацией`, fact: 'В приказе будет только название организации.', action: { href: peoplePaths.person.to({ id: personId }), words: 'Открыть карточку' } },
  ]
  return checks.filter((check) => check !== false)
}

/** The same mentee twice in one direction; several directions are no repetition. */
function twiceChecks(units: readonly Unit[]): Check[] {
  const keys = units.flatMap((unit) => presentMembers(unit).flatMap((member) => (member.openKey === null ? [] : [{ key: member.openKey, name: screenName(member.person.name) }])))
  const again = keys.filter(({ key }, index) => keys.findIndex((one) => one.key === key) < index)
  return again.map(({ name }) => ({ tone: 'stop', title: `${name} назван(а) в приказе дважды`, fact: 'Оставьте одну пару или назовите разные направления.' }))
}

function consentSummary(units: readonly Unit[], around: PairingSurroundings): Check[] {
  if (units.length === 0 || units.some((unit) => unitChecks(unit, around).some(({ tone }) => tone === 'stop'))) return []
  return [{ tone: 'done', title: 'Все согласны, согласия действуют, работа наставников оформлена' }]
}

function basisCheck({ basis }: PairingOrderInput): Check[] {
  if (basis !== undefined) return [{ tone: 'done', title: 'Основание указано' }]
  return [{ tone: 'missing', title: 'Нет ссылки на приказ о Положении', fact: 'Преамбула назовёт Положение без номера приказа.', action: { href: documentPaths.draft.to({ kind: 'approval-order' }), words: 'Подготовить приказ' } }]
}

function termChecks({ programmesUntil, midTermUntil }: PairingOrderInput, { units, signedOn, calendar }: PairingSurroundings): Check[] {
  const terms = [programmesUntil, midTermUntil].filter((day) => day !== undefined)
  const early = signedOn === undefined ? [] : units.filter(({ from }) => from < signedOn)
  const past = signedOn === undefined ? [] : terms.filter((day) => day < signedOn)
  const off = terms.filter((day) => !calendar.isWorking(day))
  const checks: (Check | false)[] = [
    early.length > 0 && { tone: 'missing', title: 'Работа начинается раньше приказа', fact: `Проверьте срок: ${early.map(({ title, from }) => `«${title}» с ${requisiteDay(from)}`).join(', ')}.` },
    past.length > 0 && { tone: 'missing', title: 'Срок поручения раньше приказа', fact: `Проверьте: ${past.map(requisiteDay).join(', ')}.` },
    off.length > 0 && { tone: 'missing', title: 'Срок поручения – нерабочий день', fact: `Проверьте: ${off.map(requisiteDay).join(', ')}.` },
  ]
  return checks.filter((check) => check !== false)
}
