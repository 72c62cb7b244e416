// A unit ends with an outcome, goes on longer, or rests for a while: what may follow what, and on which days.
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import type { WorkingCalendar } from '../../../kit/calendar/working-days.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { isExternal } from './basis.ts'
import { firstDayAfterNotice, groundOf } from './replacement-grounds.ts'
import type { Unit } from './unit.ts'

/** @throws Refusal before the order and after the end */
export function assertFixed(unit: Pick<Unit, 'state'>): void {
  if (unit.state === 'approved' || unit.state === 'suspended') return
  const words = unit.state === 'finished' || unit.state === 'stopped' ? 'Работа этой пары уже закончена.' : 'Пара ещё не закреплена приказом: снимите предложение или измените условия.'
  throw new Refusal('wrong-moment', words)
}

/** @throws Refusal at «on» for a day that does not fit the term or the notice */
export function assertLastDay(unit: Unit, calendar: WorkingCalendar, today: Day, { outcome, on, ground, noticedOn }: { outcome: string; on: Day; ground: string | undefined; noticedOn: Day | undefined }): void {
  if (on < unit.from) throw new Refusal('invalid', `Пара работает с ${requisiteDay(unit.from)}: последний день не может быть раньше`, { field: 'on' })
  if (on > unit.to) throw new Refusal('invalid', `Срок пары – по ${requisiteDay(unit.to)}: чтобы работать дольше, её продлевают`, { field: 'on' })
  if (outcome !== 'early') {
    if (on > today) throw new Refusal('invalid', 'Этот день ещё не наступил: подведите итог, когда работа закончится', { field: 'on' })
    return
  }
  if (noticedOn !== undefined && noticedOn > today) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите, когда уведомили', { field: 'noticedOn' })
  const isOwn = unit.members.some((member) => member.role === 'mentor' && member.leaveGround === null && !isExternal(member))
  if (ground === undefined || noticedOn === undefined || !isOwn || groundOf(ground).notice === null) return
  const first = firstDayAfterNotice(calendar, noticedOn)
  if (addDays(on, 1) < first) throw new Refusal('invalid', `Между уведомлением и прекращением должно быть не меньше трёх рабочих дней (ст. 351.8 ТК РФ): последний день не раньше ${requisiteDay(addDays(first, -1))}`, { field: 'on' })
}

/** @throws Refusal at «to» for a day that is no prolongation */
export function assertLonger(unit: Pick<Unit, 'to'>, to: Day): void {
  if (to <= unit.to) throw new Refusal('invalid', `Сейчас срок – по ${requisiteDay(unit.to)}: укажите день позже`, { field: 'to' })
}
