import { addDays, type Day } from '../../kit/calendar/day.ts'
import type { Option } from '../../kit/questionnaires/definition.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { inviteMore, launch, type SurveyCatalogue } from '../surveys/index.ts'
import { kindWords } from './event.ts'
import { changeEventRow, eventByCode, foundEvent } from './event.store.ts'
import type { EventLinks } from './reactions.ts'
import { visitorsOf } from './visitor.store.ts'

const TERM_DAYS = 7

/**
 * Asks those who came what they think of it, in one press; pressed again, those who came later are asked as well. The
 * practices of the event are the options of its own questionnaire. Returns the campaign.
 */
export async function askFeedback(tools: Tools, surveys: SurveyCatalogue, { practices }: Pick<EventLinks, 'practices'>, actor: Actor, id: string): Promise<string> {
  const event = await foundEvent(tools.database, id)
  const key = kindWords[event.kind].feedback
  if (key === null) throw new Refusal('wrong-moment', 'Для событий этого вида анкеты обратной связи нет.')
  const people = await presentAt(tools.database, id)
  if (event.surveyId !== null) {
    await inviteMore(tools, surveys, actor, event.surveyId, people)
    return event.surveyId
  }
  if (event.state !== 'held' || people.length === 0) throw new Refusal('wrong-moment', 'Сначала отметьте, кто был: обратную связь дают те, кто пришёл.')
  // The campaign has an id of the event, so a broken connection between the two steps is healed by another press.
  const surveyId = `feedback-${id}`
  const today = tools.clock.today()
  const lists = { eventPractices: await optionsOf(practices, tools.database, id, today) }
  await launch(tools, surveys, actor, { id: surveyId, key, title: `Обратная связь: ${event.title}`, people, dueOn: addDays(today, TERM_DAYS), occasion: undefined, lists })
  await tools.transaction(async (tx) => {
    const now = await foundEvent(tx, id)
    if (now.surveyId === null) await changeEventRow(tx, now, { surveyId }, tools.clock.now())
  })
  return surveyId
}

/** Whoever marks himself while the questionnaire goes round gets it too; one who may not be asked is simply present. */
export async function joinFeedback(tools: Tools, surveys: SurveyCatalogue, actor: Actor, code: string): Promise<void> {
  const { surveyId } = await eventByCode(tools.database, code)
  if (surveyId === null) return
  await inviteMore(tools, surveys, actor, surveyId, [actor.personId]).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}

async function presentAt(db: Db, id: string): Promise<string[]> {
  return (await visitorsOf(db, id)).filter(({ presence }) => presence === 'present').map(({ personId }) => personId)
}

async function optionsOf(practices: EventLinks['practices'], db: Db, id: string, today: Day): Promise<Option[]> {
  return (await practices(db, id, today)).map(({ id: key, title, author }) => ({ key, words: title, ...(author !== null && { hint: author }) }))
}
