// What answers bring about: a talk that is due, and its record.
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import type { SentAnswers } from '../../../common/surveys/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { alertsOf, talkBy } from './alerts.ts'
import { answeredUnit } from './answered-unit.store.ts'
import { comfortOf } from './comfort.ts'
import { comfortAnswers } from './comfort.store.ts'
import { STAGE } from './subject.ts'
import { dropOpenTalk, foundTalk, hasOpenTalk, keepTalk, saveHeld } from './talk.store.ts'
import { assertTalkDay, type TalkKind } from './talk.ts'

/** Q5 and Q6. Runs in the transaction that keeps the answers and is journalled by it: reasons are nobody else's business. */
export async function raiseTalk(tx: Db, tools: Tools, sent: SentAnswers): Promise<void> {
  const alerts = alertsOf(sent.answers)
  if (alerts.length === 0) return dropOpenTalk(tx, sent.assignmentId)
  const unitId = await answeredUnit(tx, sent, sent.key === 'mid_mentor' ? 'mentor' : 'mentee')
  if (unitId === undefined) return
  const dueOn = talkBy(await workingCalendarOf(tx), tools.clock.today())
  await keepTalk(tx, { assignmentId: sent.assignmentId, unitId, personId: sent.personId, kind: 'talk', reasons: alerts.map(({ words }) => words), dueOn }, tools.clock.now())
}

/** Q11: one open talk for a unit is enough, whoever of the two has answered so. */
export async function weighComfort(tx: Db, tools: Tools, sent: SentAnswers): Promise<void> {
  const unitId = await answeredUnit(tx, sent)
  if (unitId === undefined) return
  const sides = (await comfortAnswers(tx, [unitId], tools.clock.today())).get(unitId) ?? []
  if (comfortOf(sides) !== 'talk') return dropOpenTalk(tx, sent.assignmentId)
  if (await hasOpenTalk(tx, unitId, 'comfort')) return
  const dueOn = talkBy(await workingCalendarOf(tx), tools.clock.today())
  await keepTalk(tx, { assignmentId: sent.assignmentId, unitId, personId: sent.personId, kind: 'comfort', reasons: ['Поговорить с парой о том, как идёт общение'], dueOn }, tools.clock.now())
}

/** Writes a talk down. The journal keeps that it was held, never why; a talk about comfort is not named as one. */
export async function recordTalk(tools: Tools, actor: Actor, kind: TalkKind, id: string, { version, on, words }: { version: string; on: string; words: string }): Promise<void> {
  assertTalkDay(on, tools.clock.today())
  await tools.transaction(async (tx) => {
    const talk = await foundTalk(tx, id, kind)
    if (talk.heldOn === on && talk.words === words) return
    await assertYearOpen(tx, on, 'on')
    if (talk.heldOn !== null) await assertYearOpen(tx, talk.heldOn)
    await saveHeld(tx, { id, version: Number(version) }, { heldOn: on, heldById: actor.personId, words })
    await note(tx, actor, tools.clock.now(), { verb: 'heldTalk', subject: { kind: 'unit', id: talk.unitId, name: talk.unitTitle }, stage: STAGE })
  })
}
