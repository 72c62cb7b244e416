// A consent on its way: offered → answered → in force → expired or withdrawn → processing stops → destroyed or kept on
// another ground (domain.md §6). What is stored are facts with days; the state on a day follows from them.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import type { Tag, Tone } from '../../kit/tone.ts'
import type { ConsentKind, Way } from './consent-kinds.ts'
import { consentKindData } from './consent-kinds.ts'

/** What validity and state are told from. */
export interface ConsentFacts {
  kind: ConsentKind
  answer: 'signed' | 'refused' | null
  signedOn: Day | null
  validUntil: Day | null
  withdrawnOn: Day | null
  /** The first day it no longer holds. */
  stopsOn: Day | null
  settlement: 'destroyed' | 'kept' | null
}

export interface Consent extends ConsentFacts {
  id: string
  personId: string
  way: Way | null
  offeredOn: Day
  answeredAt: Date | null
  version: number
}

export const consentStates = [
  'offered',
  'refused',
  'active',
  'expiring',
  'expired',
  'withdrawn',
  'stopping',
  'destroyed',
  'kept',
] as const
export type ConsentState = (typeof consentStates)[number]

/** Warned of so many days ahead. */
export const EXPIRING_DAYS = 30

/** Given, dated not later than the day, and neither run out nor withdrawn by then. */
export function isValidOn(consent: Omit<ConsentFacts, 'kind' | 'settlement' | 'withdrawnOn'>, day: Day): boolean {
  const { answer, signedOn, validUntil, stopsOn } = consent
  if (answer !== 'signed' || signedOn === null || signedOn > day) return false
  return (validUntil === null || day <= validUntil) && (stopsOn === null || day < stopsOn)
}

export function stateOn(consent: ConsentFacts, day: Day): ConsentState {
  if (consent.answer === null) return 'offered'
  if (consent.answer === 'refused') return 'refused'
  if (consent.settlement !== null) return consent.settlement
  if (consent.withdrawnOn !== null) return asksForSettlement(consent.kind) ? 'stopping' : 'withdrawn'
  if (consent.validUntil === null) return 'active'
  if (consent.validUntil < day) return 'expired'
  return consent.validUntil <= addDays(day, EXPIRING_DAYS) ? 'expiring' : 'active'
}

/** After the end of these somebody has to say what became of the data. */
export function asksForSettlement(kind: ConsentKind): boolean {
  const { end } = consentKindData[kind]
  return end === 'data' || end === 'publication' || end === 'transfer'
}

interface StateWords {
  tone: Tone
  /** Without a day, for filters. */
  name: string
  /** With its day, for a tag. */
  words: (consent: StateDays, today: Day) => string
  explanation: string
  icon?: string
}
export type StateDays = Pick<ConsentFacts, 'validUntil'> & { lastDuty: Day | null }

/** Words of every state; a state without words does not compile. */
export const stateWords: Record<ConsentState, StateWords> = {
  offered: { tone: 'wait', name: 'Ждём ответа', words: () => 'Ждём ответа', explanation: 'Предложено, человек ещё не ответил' },
  refused: {
    tone: 'plain', icon: 'x', name: 'Отказ', words: () => 'Отказ',
    explanation: 'Отказ – тоже ответ: причину не спрашиваем, данные для этой цели не обрабатываем',
  },
  active: { tone: 'good', name: 'Действует', words: () => 'Действует', explanation: 'Подписано, срок не вышел' },
  expiring: {
    tone: 'need', name: 'Истекает', explanation: 'Срок выходит в ближайшие 30 дней: предложите новое согласие',
    words: ({ validUntil }, today) => (validUntil === null ? 'Истекает' : `Истекает ${screenDay(validUntil, today)}`),
  },
  expired: {
    tone: 'need', name: 'Истекло', words: () => 'Истекло',
    explanation: 'Срок вышел: обрабатывать данные нельзя, пока нет нового согласия',
  },
  withdrawn: { tone: 'stop', name: 'Отозвано', words: () => 'Отозвано', explanation: 'Человек отозвал, уничтожать нечего' },
  stopping: {
    tone: 'stop', name: 'Обработка прекращается', explanation: 'Отозвано: данные не используются и ждут уничтожения',
    words: ({ lastDuty }, today) => (lastDuty === null ? 'Отозвано' : `Обработка прекращается до ${screenDay(lastDuty, today)}`),
  },
  destroyed: { tone: 'plain', name: 'Уничтожено', words: () => 'Уничтожено', explanation: 'Данные уничтожены, само согласие хранится три года' },
  kept: {
    tone: 'plain', icon: 'lock', name: 'Сохранено на ином основании', words: () => 'Сохранено на ином основании',
    explanation: 'Часть данных хранится по закону, а не по согласию',
  },
}

/** The tag of a consent on a day. */
export function stateTag(consent: ConsentFacts & StateDays, today: Day): Tag {
  const { tone, icon, words } = stateWords[stateOn(consent, today)]
  return { tone, words: words(consent, today), ...(icon !== undefined && { icon }) }
}
