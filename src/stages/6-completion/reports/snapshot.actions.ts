import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { reportOn } from './report.facts.ts'
import { keepSnapshot, snapshotById } from './snapshot.store.ts'
import type { SnapshotInput } from './snapshot.form.ts'

/** Keeps the figures of a day for good. Pressed twice, it keeps one. @throws Refusal at «on» for a day to come */
export async function takeSnapshot(tools: Tools, actor: Actor, { id, name, on }: SnapshotInput): Promise<void> {
  const at = tools.clock.now()
  if (on > tools.clock.today()) throw new Refusal('invalid', 'Этот день ещё не наступил. Укажите сегодняшний день или более ранний.', { field: 'on' })
  const report = await reportOn(tools.database, on, tools.clock.zone)
  await tools.transaction(async (tx) => {
    if ((await snapshotById(tx, id)) !== null) return
    await keepSnapshot(tx, { id, name, report, formId: null }, at, actor.personId)
    await note(tx, actor, at, { verb: 'tookSnapshot', subject: { kind: 'report', id, name: `«${name}» на ${requisiteDay(on)}` }, stage: 6 })
  })
}
