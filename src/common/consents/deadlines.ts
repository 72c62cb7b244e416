// What the law asks after a consent has ended, and by which day (152-ФЗ ст. 10.1 ч. 12–14, ст. 21; ТК ст. 351.8).
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { addWorkingDays, onOrBeforeWorking, type WorkingCalendar } from '../../kit/calendar/working-days.ts'
import { consentKindData, type ConsentKind } from './consent-kinds.ts'

export const dutyKinds = ['stop', 'removal', 'reply', 'notice', 'destruction'] as const
export type DutyKind = (typeof dutyKinds)[number]

export interface Duty {
  kind: DutyKind
  due: Day
  /** Last working day that is not after the term: on a Sunday nobody can do it (pitfalls A17). */
  remindOn: Day
}

const REMOVAL_WORKING_DAYS = 3
const REPLY_WORKING_DAYS = 10
const DESTRUCTION_DAYS = 30
const NOTICE_WORKING_DAYS = 3

/** Duties counted from the day the withdrawal was received, in the order of their days. */
export function dutiesAfterWithdrawal(kind: ConsentKind, receivedOn: Day, calendar: WorkingCalendar): Duty[] {
  const duty = (duty: DutyKind, due: Day): Duty => ({ kind: duty, due, remindOn: remindOf(due, receivedOn, calendar) })
  const stop = duty('stop', receivedOn)
  const reply = duty('reply', addWorkingDays(calendar, receivedOn, REPLY_WORKING_DAYS))
  const destruction = duty('destruction', addDays(receivedOn, DESTRUCTION_DAYS))
  switch (consentKindData[kind].end) {
    case 'data':
    case 'transfer':
      return [stop, reply, destruction]
    case 'publication':
      return [stop, duty('removal', addWorkingDays(calendar, receivedOn, REMOVAL_WORKING_DAYS))]
    case 'notice':
      return [duty('notice', addWorkingDays(calendar, receivedOn, NOTICE_WORKING_DAYS))]
    case 'agreement':
      return [stop]
  }
}

/** The aim is reached when the term runs out: thirty days to destroy, or to find another ground. */
export function dutyAfterExpiry(validUntil: Day, calendar: WorkingCalendar): Duty {
  const due = addDays(validUntil, DESTRUCTION_DAYS)
  return { kind: 'destruction', due, remindOn: remindOf(due, validUntil, calendar) }
}

/** The first day without the consent: the day of the withdrawal, or the one after the notice (ТК ст. 351.8). */
export function stopsOnAfterWithdrawal(kind: ConsentKind, receivedOn: Day, calendar: WorkingCalendar): Day {
  if (consentKindData[kind].end !== 'notice') return receivedOn
  return addDays(addWorkingDays(calendar, receivedOn, NOTICE_WORKING_DAYS), 1)
}

/** A term that is the very day itself is reminded of at once, weekend or not. */
function remindOf(due: Day, from: Day, calendar: WorkingCalendar): Day {
  const day = onOrBeforeWorking(calendar, due)
  return day < from ? from : day
}

interface DutyWords {
  /** A task: «Уничтожить данные». */
  task: string
  /** A consequence on the confirm page, after the day. */
  consequence: string
}

/** What is done, in words; for a transfer the answer goes to the recipient. */
export function dutyWords(duty: DutyKind, kind: ConsentKind): DutyWords {
  const isTransfer = consentKindData[kind].end === 'transfer'
  const words: Record<DutyKind, DutyWords> = {
    stop: { task: 'Прекратить обработку', consequence: 'обработка прекращается сразу' },
    removal: { task: 'Снять публикации', consequence: 'публикации снимаются с названных страниц (3 рабочих дня)' },
    reply: isTransfer
      ? { task: 'Сообщить получателю об отзыве', consequence: 'получатель данных извещается об отзыве (10 рабочих дней)' }
      : { task: 'Подтвердить прекращение обработки', consequence: 'человек получает ответ, что обработка прекращена (10 рабочих дней)' },
    notice: { task: 'Подготовить приказ об отмене наставничества', consequence: 'работа по наставничеству заканчивается (не менее 3 рабочих дней)' },
    destruction: { task: 'Уничтожить данные', consequence: 'данные уничтожаются, кроме тех, что хранятся по закону (30 дней)' },
  }
  return words[duty]
}
