// A mentor in the bank: candidate → admitted → ready → busy → suspended → excluded (domain.md §6).
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Gender } from '../../kit/russian/names.ts'
import { personTag, type PersonStateWords, type Tag } from '../../kit/tone.ts'

export const mentorStates = ['candidate', 'admitted', 'ready', 'busy', 'suspended', 'excluded'] as const
export type MentorState = (typeof mentorStates)[number]

/** Words of every state (interface.md §5.2); a state without words does not compile. */
export const mentorStateWords: Record<MentorState, PersonStateWords> = {
  candidate: { female: 'Кандидат', male: 'Кандидат', name: 'Кандидаты', tone: 'plain', explanation: 'Назван кандидатом: нужны согласие, анкета и решение заведующего' },
  admitted: { female: 'Допущена', male: 'Допущен', name: 'Допущены', tone: 'wait', explanation: 'Заведующий допустил; осталось обучение' },
  ready: { female: 'Готова', male: 'Готов', name: 'Готовы', tone: 'good', explanation: 'Можно подбирать наставляемых' },
  busy: { female: 'Занята', male: 'Занят', name: 'Заняты', tone: 'plain', icon: 'users', explanation: 'Свободных мест нет' },
  suspended: { female: 'Приостановлена', male: 'Приостановлен', name: 'Приостановлены', tone: 'plain', icon: 'player-pause', explanation: 'Временно не берёт наставляемых' },
  excluded: { female: 'Исключена', male: 'Исключён', name: 'Исключены', tone: 'plain', icon: 'x', explanation: 'Больше не наставник; записи остаются' },
}

/** «Занята, 1 из 1»: places stand in the tag of whoever has taken them. */
export function stateTag({ state, load, capacity }: { state: MentorState; load: number; capacity: number }, gender: Gender): Tag {
  const own = mentorStateWords[state][gender]
  const words = state !== 'busy' ? own : capacity === 0 ? 'Мест нет' : `${own}, ${load} из ${capacity}`
  return personTag(mentorStateWords[state], gender, words)
}

const following: Record<MentorState, readonly MentorState[]> = {
  candidate: ['admitted', 'excluded'],
  admitted: ['ready', 'busy', 'suspended', 'excluded'],
  // Back to «admitted» when a mark of training turns out to be a mistake.
  ready: ['admitted', 'busy', 'suspended', 'excluded'],
  busy: ['admitted', 'ready', 'suspended', 'excluded'],
  suspended: ['admitted', 'ready', 'busy', 'excluded'],
  excluded: [],
}

export function mayFollow(state: MentorState, next: MentorState): boolean {
  return following[state].includes(next)
}

/** What somebody admitted is, given training and places: untrained, free or without a free place. */
export function workingState({ trainedOn, load, capacity }: { trainedOn: Day | null; load: number; capacity: number }): 'admitted' | 'ready' | 'busy' {
  if (trainedOn === null) return 'admitted'
  return load >= capacity ? 'busy' : 'ready'
}

/** The columns of a step. @throws Refusal when it does not fit the state */
export function step(mentor: { personId: string; state: MentorState; enteredOn: Day | null }, next: MentorState, on: Day, reason: string | null) {
  if (!mayFollow(mentor.state, next)) {
    throw new Refusal('wrong-moment', `Так уже нельзя: состояние – «${mentorStateWords[mentor.state].name}». Откройте карточку заново и посмотрите, что изменилось.`)
  }
  const closes = next === 'excluded'
  return {
    state: next,
    stateOn: on,
    reason,
    shelf: closes ? 'closed' : 'open',
    openPersonId: closes ? null : mentor.personId,
    enteredOn: mentor.enteredOn ?? (next === 'excluded' ? null : on),
    leftOn: closes ? on : null,
  }
}

export interface StrengthLine {
  competence: string
  level: number | null
  isTop: boolean
  /** 0…3 as told from the answers. */
  said: number
  /** 0…3 as the methodist confirmed or corrected it; null until then. */
  confirmed: number | null
}

/** How strong (matching.md): 3 – level 5, or named among the strongest and level 4; 2 – level 4; 1 – level 3; else 0. */
export function strengthOf(level: number | null, isTop: boolean): 0 | 1 | 2 | 3 {
  if (level === null || level < 3) return 0
  if (level === 3) return 1
  return level === 5 || isTop ? 3 : 2
}

export const strengthWords: Record<number, string> = { 0: 'не учитывать', 1: 'справляется', 2: 'уверенно', 3: 'может учить других' }

/** Places that go with the answer «сколько коллег готовы сопровождать», within what the regulation allows. */
export function placesOf(answer: string | undefined, most: number): number {
  return Math.min(most, { one: 1, two: 2, group: 3 }[answer ?? ''] ?? 1)
}
