// What the stage of training tells the bank of mentors; runs in the transaction that marks presence.
import type { Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Db } from '../../tools.ts'
import { note, type Author } from '../../common/journal/index.ts'
import { personById } from '../../common/people/index.ts'
import { nominative } from '../2-requests/index.ts'
import { mayFollow, step, workingState } from './mentor.ts'
import { changeMentor, foundMentor, keepStep } from './mentor.store.ts'

/** The day of training with its words, or null when the mark was taken back: whoever is at work becomes ready, busy or untrained by it. */
export async function setTraining(tx: Db, mentorId: string, training: { on: Day; words: string } | null, { author, on, at }: { author: Author; on: Day; at: Date }): Promise<void> {
  const mentor = await foundMentor(tx, mentorId)
  const data = { trainedOn: training?.on ?? null, trainingNote: training?.words ?? null }
  if (mentor.trainedOn === data.trainedOn && mentor.trainingNote === data.trainingNote) return
  const next = workingState({ ...mentor, trainedOn: data.trainedOn })
  const moves = ['admitted', 'ready', 'busy'].includes(mentor.state) && next !== mentor.state && mayFollow(mentor.state, next)
  await changeMentor(tx, mentor, { ...data, ...(moves && step(mentor, next, on, null)) }, at)
  if (moves) await keepStep(tx, mentor.id, { on, state: next, reason: null, byId: author.personId, at })
  const person = found(await personById(tx, mentor.personId))
  const words = training === null ? 'отметка о присутствии исправлена' : `${requisiteDay(training.on)}, ${training.words}`
  await note(tx, author, at, { verb: training === null ? 'unmarkedTrained' : 'markedTrained', subject: nominative(person), stage: 4, details: { words } })
}
