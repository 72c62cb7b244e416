// Presence at a kickoff session makes a mentor trained; a corrected mark takes it back; an excuse may be accepted by the curator.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { eventPaths, type PresenceReaction } from '../../../common/events/index.ts'
import { markTrained, openMentorOf, setTraining } from '../../3-mentors/index.ts'
import { trainingAfter } from './training.ts'
import { attendedKickoffs, foundTrainee, wasExcused } from './training.store.ts'

/** Handed to the room of events at the composition root. */
export const trainingReaction: PresenceReaction = async (tx, { event, personIds, author, at }) => {
  if (event.kind !== 'kickoff') return
  const attended = await attendedKickoffs(tx, personIds)
  for (const personId of personIds) {
    const mentor = await openMentorOf(tx, personId)
    if (mentor === null) continue
    const training = trainingAfter(mentor, attended.get(personId) ?? [])
    if (training !== undefined) await setTraining(tx, mentor.id, training, { author, on: event.on, at })
  }
}

/** @throws Refusal for whoever was not excused: he is invited to the next session */
export async function acceptTraining(tools: Tools, actor: Actor, id: string, { version, on, words }: { version: string; on: Day; words: string }): Promise<void> {
  const { personId } = await foundTrainee(tools.database, id)
  if (!(await wasExcused(tools.database, personId))) {
    throw new Refusal('wrong-moment', 'Засчитать обучение можно тому, кто не был на сессии по уважительной причине. Отметьте это в явочном листе или пригласите на следующую сессию.', { next: { href: eventPaths.events.to({}, { kind: 'kickoff' }), words: 'Открыть сессии' } })
  }
  await markTrained(tools, actor, id, { version, on, words: `засчитано куратором: ${words}` })
}
