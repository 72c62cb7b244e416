import { schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note, type Subject } from '../../../common/journal/index.ts'
import { assertMayClose, type Explanations } from './closing.ts'
import { yearView } from './closing.facts.ts'
import { keptExplanations } from './closing.form.ts'
import { closedYear, keepClosing } from './year.store.ts'

/** The year in the journal, after «закрыла», «открыла». */
export function yearSubject(year: SchoolYear): Subject {
  return { kind: 'year', id: String(year), name: schoolYearWords(year) }
}

/**
 * Freezes the year with its figures as they stand. Looked at anew: what has appeared since the page was drawn forbids
 * as well. Pressed twice, it is closed once. @throws Refusal with what is left to decide
 */
export async function closeYear(tools: Tools, actor: Actor, year: SchoolYear, explanations: Explanations): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  const { items, record } = await yearView(tools.database, year, today)
  await tools.transaction(async (tx) => {
    if ((await closedYear(tx, year)) !== null) return
    assertMayClose(year, items, explanations)
    const kept = keptExplanations(items, explanations)
    await keepClosing(tx, { year, closedOn: today, closedById: actor.personId }, { ...record, explanations: kept }, at)
    const words = kept.map(({ what, why }) => `${what}: ${why}`).join('; ')
    await note(tx, actor, at, { verb: 'closedYear', subject: yearSubject(year), stage: 6, ...(words !== '' && { details: { words } }) })
  })
}
