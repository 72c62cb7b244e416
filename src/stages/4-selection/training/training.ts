// Who is trained and by what; what to do about whoever is not.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Visitor } from '../../../common/events/index.ts'

/** What is written into the bank when presence at a session makes a mentor trained; by these words it is known again. */
export function sessionNote(on: Day): string {
  return `установочная сессия ${requisiteDay(on)}`
}

interface Known {
  trainedOn: Day | null
  trainingNote: string | null
}

/**
 * Training after marks of presence were put or corrected: the first session attended counts.
 * What the curator marked by hand stays. Undefined when nothing changes, null when the person is no longer trained.
 */
export function trainingAfter({ trainedOn, trainingNote }: Known, attended: readonly Day[]): { on: Day; words: string } | null | undefined {
  const isOurs = trainedOn !== null && trainingNote === sessionNote(trainedOn)
  if (trainedOn !== null && !isOurs) return undefined
  const [first] = attended.toSorted()
  if (first === undefined) return trainedOn === null ? undefined : null
  return first === trainedOn ? undefined : { on: first, words: sessionNote(first) }
}

export interface Session {
  id: string
  kind: string
  on: Day
  title: string
  state: 'planned' | 'held' | 'cancelled'
}

/** The one thing to do about somebody without training. */
export type NextStep =
  | { step: 'accept' }
  | { step: 'mark'; session: Session }
  | { step: 'await'; session: Session }
  | { step: 'invite'; session: Session }
  | { step: 'plan' }

/** @param presence how the person stands at a session; undefined when not invited */
export function nextStep(sessions: readonly Session[], presence: (session: Session) => Visitor['presence'] | undefined, today: Day): NextStep {
  const kickoffs = sessions.filter(({ kind, state }) => kind === 'kickoff' && state !== 'cancelled')
  const unmarked = kickoffs.find((session) => session.on < today && presence(session) === 'invited')
  if (unmarked) return { step: 'mark', session: unmarked }
  const ahead = kickoffs.filter(({ on, state }) => on >= today && state === 'planned')
  const awaited = ahead.find((session) => presence(session) === 'invited')
  if (awaited) return { step: 'await', session: awaited }
  const [coming] = ahead
  if (coming) return { step: 'invite', session: coming }
  return kickoffs.some((session) => presence(session) === 'excused') ? { step: 'accept' } : { step: 'plan' }
}
