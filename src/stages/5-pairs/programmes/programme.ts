// The personalised programme and its editions: draft → agreement → agreed → submitted → approved → replaced | done (domain.md §6).
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Tag } from '../../../kit/tone.ts'

/** What is kept. «Выполняется» follows from the days of an approved one. */
export const programmeStates = ['draft', 'agreement', 'agreed', 'submitted', 'approved', 'replaced', 'done'] as const
export type ProgrammeState = (typeof programmeStates)[number]
type ShownState = ProgrammeState | 'running' | 'overdue'

export interface Agreement {
  personId: string
  /** Of the member; 'curator' closes the sheet. */
  role: 'mentor' | 'mentee' | 'curator'
  on: Day
  at: Date
  how: 'online' | 'paper'
  enteredById: string | null
}

export interface ProgrammePart {
  menteePersonId: string
  /** Own words; null when nothing is known or the person withdrew consent. */
  request: string | null
  background: string | null
}

export interface ProgrammeTask {
  id: string
  /** The same task in every edition. */
  lineId: string
  /** Null: of everybody in the unit. */
  menteePersonId: string | null
  competence: string | null
  text: string
  position: number
}

/** Planned level of a mentee who has taken the consent back: levels are 1…5, and this one is none. */
export const EMPTIED = 0

/** Levels are 1…5. */
export interface ProgrammeTarget {
  id: string
  menteePersonId: string
  competence: string
  startLevel: number | null
  targetLevel: number
  evidence: string
  due: Day | null
  reachedLevel: number | null
  reachedOn: Day | null
  position: number
}

export interface PlanItem {
  id: string
  /** The same line in every edition. */
  lineId: string
  menteePersonId: string | null
  competence: string | null
  from: Day
  to: Day
  content: string
  form: string
  responsible: string | null
  result: string | null
  state: PlanState
  stateOn: Day | null
  reason: string | null
  position: number
  libraryId: string | null
  version: number
}
export type PlanState = 'planned' | 'done' | 'moved' | 'cancelled'

export interface ProgrammeHead {
  id: string
  unitId: string
  edition: number
  state: ProgrammeState
  from: Day
  to: Day
  change: string | null
  changeGround: string | null
  returnWords: string | null
  returnedById: string | null
  approvedOn: Day | null
  approvedById: string | null
  approvalHow: 'stamp' | 'order' | null
  documentId: string | null
  fingerprint: string | null
  version: number
}

export interface Programme extends ProgrammeHead {
  goal: string
  strengths: string | null
  communication: string | null
  assessment: string | null
  parts: ProgrammePart[]
  agreements: Agreement[]
  tasks: ProgrammeTask[]
  targets: ProgrammeTarget[]
  items: PlanItem[]
}

interface StateWords extends Tag {
  explanation: string
}

/** Words of every state (interface.md §5.2); a state without words does not compile. */
export const programmeStateWords: Record<ShownState, StateWords> = {
  draft: { words: 'Пишется', tone: 'wait', explanation: 'Наставник и наставляемый готовят программу' },
  agreement: { words: 'На согласовании', tone: 'wait', explanation: 'Участники читают и согласуют' },
  agreed: { words: 'Согласовать', tone: 'wait', explanation: 'Участники согласны, слово за куратором' },
  submitted: { words: 'На утверждении', tone: 'wait', explanation: 'Программу утверждает заведующий' },
  approved: { words: 'Утверждена', tone: 'good', explanation: 'Начнётся в назначенный день' },
  running: { words: 'Выполняется', tone: 'good', explanation: 'Идёт работа по плану' },
  overdue: { words: 'Срок вышел', tone: 'need', explanation: 'Подведите итог или продлите' },
  replaced: { words: 'Изменена', tone: 'plain', icon: 'pencil', explanation: 'Действует следующая редакция' },
  done: { words: 'Выполнена', tone: 'plain', icon: 'check', explanation: 'Работа по программе завершена' },
}

/** State on the day: an approved programme runs within its days. */
export function shownState({ state, from, to }: Pick<ProgrammeHead, 'state' | 'from' | 'to'>, today: Day): ShownState {
  if (state !== 'approved') return state
  if (today < from) return 'approved'
  return today > to ? 'overdue' : 'running'
}

/** @param isAsked whether whoever looks is the one waited for: then the tag turns amber */
export function programmeTag(programme: Pick<ProgrammeHead, 'state' | 'from' | 'to'>, today: Day, isAsked = false): Tag {
  const { words, tone, icon } = programmeStateWords[shownState(programme, today)]
  return { words, tone: isAsked ? 'need' : tone, ...(icon !== undefined && { icon }) }
}

/** Still written or agreed on: not in force yet. */
export function isComing({ state }: Pick<ProgrammeHead, 'state'>): boolean {
  return ['draft', 'agreement', 'agreed', 'submitted'].includes(state)
}

export function isInForce({ state }: Pick<ProgrammeHead, 'state'>): boolean {
  return state === 'approved' || state === 'done'
}

/** The edition people work by, and the one being prepared beside it; `heads` are of one unit. */
export function editionsOf<T extends Pick<ProgrammeHead, 'state' | 'edition'>>(heads: readonly T[]): { inForce: T | undefined; coming: T | undefined } {
  const newestFirst = heads.toSorted((one, other) => other.edition - one.edition)
  return { inForce: newestFirst.find(isInForce), coming: newestFirst.find(isComing) }
}

/** Only a draft is written on: what was sent for agreement is agreed as it stands. */
export function assertDraft({ state }: Pick<ProgrammeHead, 'state'>): void {
  if (state === 'draft') return
  throw new Refusal('wrong-moment', isComing({ state })
    ? 'Программа уже на согласовании и не меняется. Верните её на доработку и поправьте.'
    : 'Утверждённая программа не меняется. Подготовьте корректировку: это новая редакция.')
}

/** What a programme still lacks before it can be agreed on, in words. */
export function gapsOf({ goal, tasks, targets, items }: Pick<Programme, 'goal' | 'tasks' | 'targets' | 'items'>): string[] {
  return [
    goal.trim() === '' && 'нет цели',
    tasks.length === 0 && 'нет ни одной задачи',
    targets.length === 0 && 'не указан ожидаемый результат',
    items.length === 0 && 'пуст план мероприятий',
  ].filter((words) => words !== false)
}
