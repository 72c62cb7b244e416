import type { Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { assertConsent } from '../../common/consents/index.ts'
import { note } from '../../common/journal/index.ts'
import { personById } from '../../common/people/index.ts'
import { assertYearOpen } from '../../common/years/index.ts'
import type { ObservedLine } from './deficit-lines.ts'
import { deficitsOf, replaceObservations } from './deficits.store.ts'
import { nominative } from './mentee-journal.ts'
import type { MenteeRecord } from './mentee-row.ts'
import { changeMentee, foundMentee, staleMentee } from './mentee.store.ts'

export interface Observation {
  version: string
  on: Day
  lines: readonly ObservedLine[]
  counts: 'self' | 'observer'
  words: string | undefined
}

/**
 * Keeps the methodist's card beside the person's own one; neither changes the other.
 * @throws Refusal without a consent that held on the day of the visit
 */
export async function recordObservation(tools: Tools, actor: Actor, id: string, { version, on, lines, counts, words }: Observation): Promise<void> {
  await tools.transaction(async (tx) => {
    const mentee = await foundMentee(tx, id)
    if (await isKept(tx, mentee, { on, lines, counts, words })) return
    if (String(mentee.version) !== version) throw await staleMentee(tx, id)
    if (on > tools.clock.today()) throw new Refusal('invalid', 'Этот день ещё не наступил: укажите день посещения', { field: 'on' })
    await assertYearOpen(tx, on, 'on')
    await assertConsent(tx, mentee.personId, 'processing-mentee', on, 'office')
    const person = found(await personById(tx, mentee.personId))
    const at = tools.clock.now()
    await replaceObservations(tx, id, lines)
    await changeMentee(tx, mentee, { observedOn: on, observedById: actor.personId, observerNote: words ?? null, counts }, at)
    const seen = `${plural(lines.length, ['направление', 'направления', 'направлений'])}, посещение ${requisiteDay(on)}`
    await note(tx, actor, at, { verb: 'observed', subject: nominative(person), stage: 2, details: { words: seen } })
  })
}

/** The same card sent twice is written once. */
async function isKept(db: Db, mentee: MenteeRecord, { on, lines, counts, words }: Omit<Observation, 'version'>): Promise<boolean> {
  if (mentee.observedOn !== on || mentee.counts !== counts || mentee.observerNote !== (words ?? null)) return false
  const { observed } = await deficitsOf(db, mentee.id)
  return observed.length === lines.length && lines.every(({ competence, level }) => observed.some((one) => one.competence === competence && one.level === level))
}
