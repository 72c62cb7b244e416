import type { SurveyCatalogue } from '../surveys/index.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { launch } from '../surveys/index.ts'
import { kindWords } from './event.ts'
import { changeEventRow, foundEvent } from './event.store.ts'
import { visitorsOf } from './visitor.store.ts'

const TERM_DAYS = 7

/** Asks those who came what they think of it, in one press. Pressed twice, they are asked once. Returns the campaign. */
export async function askFeedback(tools: Tools, surveys: SurveyCatalogue, actor: Actor, id: string): Promise<string> {
  const event = await foundEvent(tools.database, id)
  if (event.surveyId !== null) return event.surveyId
  const key = kindWords[event.kind].feedback
  if (key === null) throw new Refusal('wrong-moment', 'Для событий этого вида анкеты обратной связи нет.')
  const people = (await visitorsOf(tools.database, id)).filter(({ presence }) => presence === 'present').map(({ personId }) => personId)
  if (event.state !== 'held' || people.length === 0) throw new Refusal('wrong-moment', 'Сначала отметьте, кто был: обратную связь дают те, кто пришёл.')
  // The campaign has an id of the event, so a broken connection between the two steps is healed by another press.
  const surveyId = `feedback-${id}`
  await launch(tools, surveys, actor, { id: surveyId, key, title: `Обратная связь: ${event.title}`, people, dueOn: addDays(tools.clock.today(), TERM_DAYS), occasion: undefined })
  await tools.transaction(async (tx) => {
    const now = await foundEvent(tx, id)
    if (now.surveyId === null) await changeEventRow(tx, now, { surveyId }, tools.clock.now())
  })
  return surveyId
}
