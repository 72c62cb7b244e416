// What the stage of pairs tells the bank of mentees; runs in the transaction of its own deed.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { step } from './mentee.ts'
import { changeMentee, foundMentee, keepStep } from './mentee.store.ts'

interface When {
  on: Day
  at: Date
  byId: string | null
}

/** Puts a participation into a pair or out of it. What is so already, and what has ended, stays as it is. */
export async function followPair(tx: Db, menteeId: string, isPaired: boolean, { on, at, byId }: When, reason: string | null = null): Promise<void> {
  const mentee = await foundMentee(tx, menteeId)
  const next = isPaired ? 'paired' : 'unpaired'
  if (mentee.shelf === 'closed' || mentee.state === next || (!isPaired && mentee.state !== 'paired')) return
  await changeMentee(tx, mentee, step(mentee, next, on, reason), at)
  await keepStep(tx, mentee.id, { on, state: next, reason, byId, at })
}

/** The search is over for now and brought this person nobody. Whoever is looked after already, or in a pair, stays as it is. */
export async function leaveUnpaired(tx: Db, menteeId: string, { on, at, byId }: When, reason: string): Promise<void> {
  const mentee = await foundMentee(tx, menteeId)
  if (mentee.state !== 'bank') return
  await changeMentee(tx, mentee, step(mentee, 'unpaired', on, reason), at)
  await keepStep(tx, mentee.id, { on, state: 'unpaired', reason, byId, at })
}

/** The programme is done and the participation with it; whoever is in another pair, or has left, stays as it is. */
export async function finishPair(tx: Db, menteeId: string, { on, at, byId }: When, reason: string): Promise<void> {
  const mentee = await foundMentee(tx, menteeId)
  if (mentee.state !== 'unpaired' && mentee.state !== 'bank') return
  await changeMentee(tx, mentee, step({ ...mentee, state: 'paired' }, 'finished', on, reason), at)
  await keepStep(tx, mentee.id, { on, state: 'finished', reason, byId, at })
}
