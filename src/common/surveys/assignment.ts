// One person's questionnaire on its way: assigned → opened → draft → sent (locked) → returned for clarification; or refused.
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Tag } from '../../kit/tone.ts'

export const assignmentStates = ['assigned', 'opened', 'draft', 'sent', 'returned', 'refused'] as const
export type AssignmentState = (typeof assignmentStates)[number]

/** How an answer came. */
export type Way = 'account' | 'link' | 'paper'

/** Whether answers are taken at all. */
export interface Openness {
  state: AssignmentState
  closed: boolean
  startsOn?: Day
  takenUntil: Day
}

/** Words of each state (interface.md §5.2); a state without words does not compile. */
export const assignmentStateWords: Record<AssignmentState, Tag & { explanation: string }> = {
  assigned: { words: 'Назначена', tone: 'plain', explanation: 'Приглашение ещё не открывали' },
  opened: { words: 'Открыта', tone: 'plain', icon: 'eye', explanation: 'Анкету открыли, ответов ещё нет' },
  draft: { words: 'Начата', tone: 'wait', explanation: 'Часть ответов сохранена' },
  sent: { words: 'Отправлена', tone: 'plain', icon: 'lock', explanation: 'Ответы получены, изменить их нельзя' },
  returned: { words: 'Возвращена на уточнение', tone: 'need', explanation: 'Куратор просит уточнить ответы' },
  refused: { words: 'Отказ', tone: 'plain', icon: 'x', explanation: 'Человек не хочет отвечать: это тоже ответ' },
}

export function assignmentTag(state: AssignmentState): Tag {
  const { words, tone, icon } = assignmentStateWords[state]
  return { words, tone, ...(icon !== undefined && { icon }) }
}

/** Whose answer is still awaited; only these are reminded. */
export function owes(state: AssignmentState): boolean {
  return state !== 'sent' && state !== 'refused'
}

export const owingStates = assignmentStates.filter(owes)

/** What to say when no answer is taken now; nothing while it is. */
export function whyNotTaken({ state, closed, takenUntil }: Openness, today: Day): string | undefined {
  if (state === 'sent') return 'Ответы уже отправлены, изменить их нельзя. Если нашли ошибку, попросите куратора вернуть анкету.'
  if (closed) return 'Опрос закрыт, ответы больше не принимаются. Если хотите ответить, попросите куратора открыть его снова.'
  if (takenUntil < today) {
    return `Ответы принимали до ${requisiteDay(takenUntil)}. Если хотите ответить, попросите куратора продлить срок.`
  }
  return undefined
}

/** @throws Refusal when the survey is closed, over, or the answers are sent */
export function assertTaken(assignment: Openness, today: Day): void {
  const words = whyNotTaken(assignment, today)
  if (words !== undefined) throw new Refusal('wrong-moment', words)
}

/** State after something was answered: a refusal is taken back by answering. */
export function afterSaving(state: AssignmentState): AssignmentState {
  return state === 'returned' ? 'returned' : 'draft'
}

/** State after the page was opened for the first time. */
export function afterOpening(state: AssignmentState): AssignmentState {
  return state === 'assigned' ? 'opened' : state
}

/** @throws Refusal: only what was sent can be returned */
export function assertReturnable(state: AssignmentState): void {
  if (state !== 'sent') throw new Refusal('wrong-moment', 'Вернуть на уточнение можно только отправленные ответы.')
}

/** @throws Refusal: what came cannot be refused any more */
export function assertRefusable(assignment: Openness, today: Day): void {
  if (assignment.state === 'refused') return
  assertTaken(assignment, today)
}

/** What is known of one person's questionnaire, without the answers. */
export interface Assignment {
  id: string
  surveyId: string
  personId: string
  key: string
  versionId: string
  state: AssignmentState
  takenUntil: Day
  closed: boolean
  nonce: string
  pin: string | null
  savedAt: Date | null
  invitedAt: Date
  openedAt: Date | null
  sentAt: Date | null
  refusedAt: Date | null
  returnedAt: Date | null
  remindedAt: Date | null
  returnWords: string | null
  answeredOn: Day | null
  way: Way | null
  enteredById: string | null
}
