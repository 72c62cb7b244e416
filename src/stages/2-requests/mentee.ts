// Participation of a mentee: identified → surveyed → in the bank → without a pair | in a pair → finished | left (domain.md §6).
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Gender } from '../../kit/russian/names.ts'
import { personTag, type PersonStateWords, type Tag } from '../../kit/tone.ts'

export const menteeStates = [
  'identified', 'surveyed', 'bank', 'unpaired', 'paired', 'postponed', 'refused', 'finished', 'left',
] as const
export type MenteeState = (typeof menteeStates)[number]

/** In the bank, whatever the search for a mentor has brought so far. */
export const includedStates = ['bank', 'unpaired', 'paired'] as const satisfies readonly MenteeState[]

export const supports = ['searching', 'temporary', 'solved', 'notNeeded'] as const
export type Support = (typeof supports)[number]

/** What is done for a mentee without a pair (pitfalls N18). */
export const supportWords: Record<Support, string> = {
  searching: 'ищем наставника',
  temporary: 'временная поддержка',
  solved: 'решено иначе',
  notNeeded: 'не требуется',
}

/** Own words of the person in the questionnaire of requests, short enough for a list. */
export const categoryWords: Record<string, string> = {
  novice: 'Молодой специалист',
  newcomer: 'Недавно в саду',
  new_post: 'Новая должность',
  specific: 'Есть запрос',
  student: 'Студент',
  returned: 'После перерыва',
}

/** Beginners first, then those new to the post or back after a break, then the others (domain.md §5.2). */
export function usualPriority(category: string | undefined): 1 | 2 | 3 {
  if (category === 'novice' || category === 'student') return 1
  return category === 'new_post' || category === 'returned' || category === 'newcomer' ? 2 : 3
}

export const priorityWords: Record<number, string> = { 1: 'первая очередь', 2: 'вторая очередь', 3: 'третья очередь' }

/** Words of every state (interface.md §5.2); a state without words does not compile. */
export const menteeStateWords: Record<MenteeState, PersonStateWords> = {
  identified: { female: 'Ждём ответы', male: 'Ждём ответы', name: 'Ждём ответы', tone: 'wait', explanation: 'Человек выявлен: нужны его согласие и анкета' },
  surveyed: { female: 'Решить о включении', male: 'Решить о включении', name: 'Решить о включении', tone: 'need', explanation: 'Анкета получена, решение ещё не принято' },
  bank: { female: 'В банке', male: 'В банке', name: 'В банке, пара не подобрана', tone: 'good', explanation: 'Запись в банке, наставник ещё не подобран' },
  unpaired: { female: 'Без пары', male: 'Без пары', name: 'Без пары', tone: 'need', explanation: 'Подбор прошёл, наставник не нашёлся: ищем дальше и поддерживаем' },
  paired: { female: 'В паре', male: 'В паре', name: 'В паре', tone: 'good', explanation: 'Работает с наставником' },
  postponed: { female: 'Отложена', male: 'Отложен', name: 'Отложены', tone: 'plain', icon: 'player-pause', explanation: 'К вопросу вернёмся позже' },
  refused: { female: 'Отказалась', male: 'Отказался', name: 'Отказались', tone: 'plain', icon: 'x', explanation: 'Отказ – тоже ответ: причину не спрашиваем' },
  finished: { female: 'Завершила', male: 'Завершил', name: 'Завершили', tone: 'plain', icon: 'check', explanation: 'Программа завершена' },
  left: { female: 'Выбыла', male: 'Выбыл', name: 'Выбыли', tone: 'plain', icon: 'x', explanation: 'Участие прекращено' },
}

/** A step as the dated history tells it. */
export function stepWords(state: MenteeState, gender: Gender): string {
  if (state === 'identified') return 'внесена запись'
  return state === 'surveyed' ? 'анкета получена' : menteeStateWords[state][gender].toLowerCase()
}

export function stateTag(state: MenteeState, gender: Gender): Tag {
  return personTag(menteeStateWords[state], gender)
}

/** What may follow a state. Refused, finished and left are the end of a participation: a return is a new one (N24). */
const following: Record<MenteeState, readonly MenteeState[]> = {
  identified: ['surveyed', 'postponed', 'refused', 'left'],
  surveyed: ['bank', 'postponed', 'refused', 'left'],
  bank: ['unpaired', 'paired', 'postponed', 'refused', 'left'],
  unpaired: ['bank', 'paired', 'postponed', 'refused', 'left'],
  paired: ['unpaired', 'finished', 'left'],
  postponed: ['bank', 'surveyed', 'refused', 'left'],
  refused: [],
  finished: [],
  left: [],
}

export function mayFollow(state: MenteeState, next: MenteeState): boolean {
  return following[state].includes(next)
}

export function isClosed(state: MenteeState): boolean {
  return following[state].length === 0
}

export interface Mentee {
  id: string
  personId: string
  state: MenteeState
  stateOn: Day
  enteredOn: Day | null
  version: number
}

/** What a participation becomes by a step: the columns to be written. @throws Refusal when the step does not fit the state */
export function step(mentee: Pick<Mentee, 'id' | 'personId' | 'state' | 'enteredOn'>, next: MenteeState, on: Day, reason: string | null) {
  if (!mayFollow(mentee.state, next)) {
    throw new Refusal('wrong-moment', `Так уже нельзя: состояние – «${menteeStateWords[mentee.state].name}». Откройте карточку заново и посмотрите, что изменилось.`)
  }
  const closes = isClosed(next)
  return {
    state: next,
    stateOn: on,
    reason,
    shelf: closes ? 'closed' : 'open',
    openPersonId: closes ? null : mentee.personId,
    enteredOn: next === 'bank' ? (mentee.enteredOn ?? on) : mentee.enteredOn,
    leftOn: closes ? on : null,
  }
}
