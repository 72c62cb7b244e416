// A practice of the library (методическая копилка): its states, who may see it, how its author is named.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { paperName, screenName, type PersonName } from '../../../kit/russian/names.ts'
import type { Tag } from '../../../kit/tone.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Subject } from '../../../common/journal/index.ts'

export const practiceStates = ['proposed', 'accepted', 'declined', 'archived'] as const
export type PracticeState = (typeof practiceStates)[number]

export const stateWords: Record<PracticeState, Tag> = {
  proposed: { words: 'Предложена', tone: 'wait' },
  accepted: { words: 'В копилке', tone: 'good' },
  declined: { words: 'Не принята', tone: 'plain', icon: 'x' },
  archived: { words: 'В архиве', tone: 'plain' },
}

export interface Practice {
  id: string
  title: string
  authorId: string | null
  authorWords: string | null
  description: string
  steps: string | null
  result: string | null
  /** Keys of ages of children. */
  ages: string[]
  /** Keys of competences. */
  tags: string[]
  state: PracticeState
  stateOn: Day
  reason: string | null
  eventId: string | null
  documentId: string | null
  unitId: string | null
  votes: number | null
  isVotedIn: boolean | null
  isPublic: boolean
  version: number
  createdAt: Date
  createdById: string | null
}

type Authored = Pick<Practice, 'authorId' | 'authorWords'>
/** Authors whose consent to processing holds today; nobody else is named. */
export type Named = ReadonlyMap<string, PersonName>

export const NO_AUTHOR = 'автор не указан'

/** Own words first; the name only while the consent holds; null when neither is there. */
export function authorOnScreen({ authorId, authorWords }: Authored, named: Named): string | null {
  const name = named.get(authorId ?? '')
  return authorWords ?? (name === undefined ? null : screenName(name))
}

export function authorOnPaper({ authorId, authorWords }: Authored, named: Named): string | null {
  const name = named.get(authorId ?? '')
  return authorWords ?? (name === undefined ? null : paperName(name))
}

type Owned = Pick<Practice, 'authorId' | 'createdById'>

export function isOwn({ authorId, createdById }: Owned, { personId }: Pick<Actor, 'personId'>): boolean {
  return authorId === personId || createdById === personId
}

/** Whoever runs the programme sees everything; a teacher what is in the library and what is his own. */
export function seesAll(actor: Actor): boolean {
  return can(actor, 'practices.manage') || can(actor, 'units.read')
}

export function maySee(practice: Owned & Pick<Practice, 'state'>, actor: Actor): boolean {
  return practice.state === 'accepted' || seesAll(actor) || isOwn(practice, actor)
}

/** The author until it is decided upon, the curator ever after. */
export function mayChange(practice: Owned & Pick<Practice, 'state'>, actor: Actor): boolean {
  if (practice.state === 'archived') return false
  return can(actor, 'practices.manage') || (practice.state === 'proposed' && isOwn(practice, actor))
}

/** @throws Refusal that says what was decided already */
export function assertMayChange(practice: Practice, actor: Actor): void {
  if (mayChange(practice, actor)) return
  const words = practice.state === 'archived' ? 'Практика в архиве. Верните её в копилку, тогда можно будет менять.' : 'По этой практике уже решено, её меняет куратор. Скажите ему, что исправить.'
  throw new Refusal('wrong-moment', words)
}

export const decisions = ['accepted', 'declined', 'archived'] as const
export type Decision = (typeof decisions)[number]

const allowed: Record<PracticeState, readonly Decision[]> = {
  proposed: ['accepted', 'declined'],
  declined: ['accepted'],
  accepted: ['archived'],
  archived: ['accepted'],
}

export function decisionsFor({ state }: Pick<Practice, 'state'>): readonly Decision[] {
  return allowed[state]
}

/** @throws Refusal when the practice stands otherwise by now, or when it is turned down without a word */
export function assertDecision(practice: Pick<Practice, 'state'>, decision: Decision, reason: string | null): void {
  if (!allowed[practice.state].includes(decision)) throw new Refusal('wrong-moment', `Практика уже в состоянии «${stateWords[practice.state].words.toLowerCase()}». Обновите страницу.`)
  if (decision === 'declined' && reason === null) throw new Refusal('invalid', 'Напишите, почему: автор прочитает это', { field: 'reason' })
}

/** The object of a journal sentence. */
export function practiceSubject({ id, title }: Pick<Practice, 'id' | 'title'>): Subject {
  return { kind: 'practice', id, name: `практику «${title}»` }
}
