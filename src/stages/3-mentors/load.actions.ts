// What the stage of pairs tells the bank of mentors; runs in the transaction of its own deed.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { mayFollow, step, workingState } from './mentor.ts'
import { changeMentor, foundMentor, keepStep } from './mentor.store.ts'

interface When {
  on: Day
  at: Date
  byId: string | null
}

/** How many mentees the mentor leads now; whoever is at work becomes ready or busy by it. A closed place stays as it is. */
export async function setLoad(tx: Db, mentorId: string, load: number, { on, at, byId }: When): Promise<void> {
  const mentor = await foundMentor(tx, mentorId)
  if (mentor.shelf === 'closed' || mentor.load === load) return
  const isAtWork = ['admitted', 'ready', 'busy'].includes(mentor.state)
  const next = workingState({ ...mentor, load })
  const moves = isAtWork && next !== mentor.state && mayFollow(mentor.state, next)
  await changeMentor(tx, mentor, { load, ...(moves && step(mentor, next, on, null)) }, at)
  if (moves) await keepStep(tx, mentor.id, { on, state: next, reason: null, byId, at })
}
