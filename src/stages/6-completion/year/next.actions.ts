import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { copyRoadmapWithin } from '../../1-conditions/index.ts'
import { yearSubject } from './closing.actions.ts'
import { roadmapPlan } from './next.facts.ts'
import { yearPaths } from './paths.ts'
import { closedYear, markOpened } from './year.store.ts'

/**
 * Opens the year after this one: its road map is drawn up as a draft from the one in force. Everything else stays where
 * it is – regulation, banks, library, questionnaires. Once only; pressed twice, it is done once.
 * @param roadmapId made when the button was drawn
 */
export async function openNextYear(tools: Tools, actor: Actor, year: SchoolYear, roadmapId: string): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  await tools.transaction(async (tx) => {
    const closing = await closedYear(tx, year)
    if (closing === null) throw new Refusal('wrong-moment', 'Сначала закройте этот учебный год: в нём есть незаконченное.', { next: { href: yearPaths.year.to({}, { year: String(year) }), words: 'Что осталось' } })
    if (!(await markOpened(tx, year, today))) return
    const { source, period, standing } = await roadmapPlan(tx, year, today)
    if (source !== null && period !== null && standing === null) await copyRoadmapWithin(tx, tools, actor, source.id, roadmapId, period)
    await note(tx, actor, at, { verb: 'openedYear', subject: yearSubject(year + 1), stage: 6 })
  })
}
