// A mentor leaves: what has to be done, in any order, until nobody is without care and the papers agree.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { isExternal } from './basis.ts'
import { firstDayAfterNotice, groundOf } from './replacement-grounds.ts'
import { isOpenUnit, type Unit, type UnitMember } from './unit.ts'

export const stepKeys = ['notice', 'successor', 'consents', 'order', 'programme', 'handover'] as const
export type StepKey = (typeof stepKeys)[number]

/** `none` – does not apply here. */
export type StepState = 'done' | 'todo' | 'none'

export interface PathFacts {
  needsNotice: boolean
  hasNotice: boolean
  /** A newcomer who has not refused, another mentor who stays, or support written down for every mentee. */
  isCared: boolean
  hasNewcomer: boolean
  /** What the newcomer still needs before the order may name him. */
  lacks: number
  hasOrder: boolean
  hasProgramme: boolean
  isProgrammeBegun: boolean
  handedOverOn: Day | null
}

/** Steps may be done in any order; each knows by facts whether it is done. */
export function stepsOf(facts: PathFacts): Record<StepKey, StepState> {
  const { needsNotice, hasNotice, isCared, hasNewcomer, lacks, hasOrder, hasProgramme, isProgrammeBegun, handedOverOn } = facts
  const done = (is: boolean): StepState => (is ? 'done' : 'todo')
  return {
    notice: needsNotice ? done(hasNotice) : 'none',
    successor: done(isCared),
    consents: hasNewcomer ? done(lacks === 0) : 'none',
    order: done(hasOrder),
    programme: hasNewcomer && hasProgramme ? done(isProgrammeBegun) : 'none',
    handover: hasNewcomer ? done(handedOverOn !== null) : 'none',
  }
}

export function isWhole(steps: Record<StepKey, StepState>): boolean {
  return stepKeys.every((key) => steps[key] !== 'todo')
}

/** Only a mentor whom an order names is replaced; before the order the curator just changes the proposal. */
export function assertReplaceable(unit: Unit, member: UnitMember): void {
  if (!isOpenUnit(unit) || unit.orderId === null) {
    throw new Refusal('wrong-moment', unit.orderId === null ? 'Пара ещё не закреплена приказом: уберите наставника из состава и добавьте другого.' : 'Работа этой пары закончена: замена не нужна.')
  }
  if (member.role !== 'mentor' || member.orderId === null) throw new Refusal('invalid', 'Этого человека приказ ещё не назвал наставником: просто уберите его из состава', { field: 'member' })
}

/** Whether the law asks for a notice of three working days: only between us and our own employee. */
export function needsNotice(ground: string, member: Pick<UnitMember, 'person'>): boolean {
  return groundOf(ground).notice !== null && !isExternal(member)
}

/**
 * The first day without the mentor: as wished, or the first possible one.
 * @throws Refusal at «stopsOn» when less than three working days lie between
 */
export function stopDay(calendar: WorkingCalendar, { ground, member, noticedOn, wished }: { ground: string; member: UnitMember; noticedOn: Day; wished: Day | undefined }): Day {
  if (!needsNotice(ground, member)) return wished ?? (member.person.dismissedOn === null ? noticedOn : addDays(member.person.dismissedOn, 1))
  const first = firstDayAfterNotice(calendar, noticedOn)
  if (wished !== undefined && wished < first) {
    throw new Refusal('invalid', `Между уведомлением и этим днём должно быть не меньше трёх рабочих дней (ст. 351.8 ТК РФ): не раньше ${requisiteDay(first)}`, { field: 'stopsOn' })
  }
  return wished ?? first
}

/** @throws Refusal at the field when the days of the successor do not fit */
export function assertSuccessorDays({ from, until, stopsOn, unitTo }: { from: Day; until: Day | undefined; stopsOn: Day; unitTo: Day }): void {
  if (from > unitTo) throw new Refusal('invalid', `Срок пары – по ${requisiteDay(unitTo)}: начать позже нельзя`, { field: 'from' })
  if (until === undefined) return
  if (until < from) throw new Refusal('invalid', 'Последний день раньше первого: проверьте обе даты', { field: 'until' })
  if (until >= unitTo) throw new Refusal('invalid', `Срок пары – по ${requisiteDay(unitTo)}: прежний наставник уже не вернётся. Выберите «новый наставник»`, { field: 'until' })
  if (until < stopsOn) throw new Refusal('invalid', `Прежний наставник работает по ${requisiteDay(addDays(stopsOn, -1))}: замещение кончилось бы раньше`, { field: 'until' })
}
