// A pair or a group and its states: proposed → agreed → approved → active → suspended → finished | stopped (domain.md §6).
import type { Day } from '../../../kit/calendar/day.ts'
import type { NameCases, PostCases } from '../../../kit/russian/cases.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import type { Tag } from '../../../kit/tone.ts'
import type { Category, Person } from '../../../common/people/index.ts'
import type { UnitForm, UnitType } from './forms-and-types.ts'

/** What is kept. «Действует» follows from the days of an approved one. */
export type UnitState = 'proposed' | 'agreed' | 'approved' | 'suspended' | 'finished' | 'stopped'

/** Still going on: it holds its people. */
export const openUnitStates = ['proposed', 'agreed', 'approved', 'suspended'] as const satisfies readonly UnitState[]
/** Fixed by an order and not ended. */
export const fixedUnitStates = ['approved', 'suspended'] as const satisfies readonly UnitState[]

export type UnitRole = 'mentor' | 'mentee'
export type MemberAnswer = 'agreed' | 'question' | 'refused'
export type MentoringBasis = 'addendum' | 'jobFunction' | 'external'
export type UnitOutcome = 'success' | 'partial' | 'early' | 'extended'

/** What screens and papers of units need of a person. */
interface MemberPerson extends Pick<Person, 'gender' | 'post' | 'employment' | 'externalOrganisation' | 'externalAgreement' | 'dismissedOn' | 'birthDate' | 'hiredOn' | 'service'> {
  name: PersonName
  nameCases: NameCases
  postCases: PostCases
  category: Category
}

/** One person's time in a unit; who leaves and comes back has two. */
export interface UnitMember {
  id: string
  unitId: string
  personId: string
  person: MemberPerson
  role: UnitRole
  /** Place in the bank of mentors or mentees, by role; null for whoever stands in none. */
  bankId: string | null
  /** What this mentor helps with, or the mentee is helped with, when there are several. */
  direction: string | null
  from: Day
  /** Last day; null – as long as the unit. */
  to: Day | null
  enterGround: string | null
  leaveGround: string | null
  orderId: string | null
  endOrderId: string | null
  /** null – has not answered yet. */
  answer: MemberAnswer | null
  answerWords: string | null
  answeredAt: Date | null
  /** On what a mentor's work rests (ТК ст. 351.8), and the words that prove it. */
  basis: MentoringBasis | null
  basisNote: string | null
  /** Row of the appendix that names this membership. */
  orderRow: number | null
  openKey: string | null
}

export interface Unit {
  id: string
  /** «Соломатина – Лукашевич», or a name of its own. */
  title: string
  form: UnitForm
  types: UnitType[]
  direction: string | null
  state: UnitState
  stateOn: Day
  from: Day
  to: Day
  reason: string | null
  runId: string | null
  orderId: string | null
  endOrderId: string | null
  outcome: UnitOutcome | null
  outcomeNote: string | null
  endedOn: Day | null
  endGround: string | null
  version: number
  /** All memberships, also those that ended: mentors first, then by the alphabet. */
  members: UnitMember[]
}

/** How a unit is shown on a day. */
export type ShownState = 'proposed' | 'agreed' | 'approved' | 'active' | 'overdue' | 'suspended' | 'extended' | 'finished' | 'partial' | 'stopped' | 'dropped'

interface StateWords extends Tag {
  explanation: string
}

/** Words of every state (interface.md §5.2); a state without words does not compile. */
export const unitStateWords: Record<ShownState, StateWords> = {
  proposed: { words: 'Предложена', tone: 'wait', explanation: 'Ждём ответов обеих сторон' },
  agreed: { words: 'Согласована', tone: 'wait', explanation: 'Все согласны; закрепит приказ' },
  approved: { words: 'Утверждена', tone: 'good', explanation: 'Приказ зарегистрирован, работа начнётся в назначенный день' },
  active: { words: 'Действует', tone: 'good', explanation: 'Идёт работа по программе' },
  overdue: { words: 'Срок вышел', tone: 'need', explanation: 'Завершите или продлите' },
  suspended: { words: 'Приостановлена', tone: 'plain', icon: 'player-pause', explanation: 'Временно не работает' },
  extended: { words: 'Продлена', tone: 'wait', explanation: 'Решено продлить; срок изменит приказ' },
  finished: { words: 'Завершена успешно', tone: 'good', explanation: 'Программа выполнена' },
  partial: { words: 'Завершена частично', tone: 'plain', icon: 'check', explanation: 'Программа выполнена не вся' },
  stopped: { words: 'Прекращена досрочно', tone: 'plain', icon: 'x', explanation: 'Работа закончена раньше срока' },
  dropped: { words: 'Не состоялась', tone: 'plain', icon: 'x', explanation: 'Предложение снято до приказа' },
}

/** State on the day: an approved unit works within its term and asks for a decision after it. */
export function shownState(unit: Pick<Unit, 'state' | 'from' | 'to' | 'outcome' | 'orderId'>, today: Day): ShownState {
  if (unit.state === 'finished') return unit.outcome === 'partial' ? 'partial' : 'finished'
  if (unit.state === 'stopped') return unit.orderId === null ? 'dropped' : 'stopped'
  if (unit.state !== 'approved') return unit.state
  if (unit.outcome === 'extended') return 'extended'
  if (today < unit.from) return 'approved'
  return today > unit.to ? 'overdue' : 'active'
}

export function unitTag(unit: Pick<Unit, 'state' | 'from' | 'to' | 'outcome' | 'orderId'>, today: Day): Tag {
  const { tone, words, icon } = unitStateWords[shownState(unit, today)]
  return { tone, words, ...(icon !== undefined && { icon }) }
}

export function isOpenUnit(unit: Pick<Unit, 'state'>): boolean {
  return (openUnitStates as readonly UnitState[]).includes(unit.state)
}
