import { Refusal } from '../../../kit/refusal.ts'
import { monthYear } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { foundUnit } from '../units/unit.store.ts'
import { keepExplanation } from './month.store.ts'
import { monthBounds, monthOfDay, type Explanation } from './months.ts'

/** Why the pair did not meet in a month, by the mentor or by the curator; a later one takes the place of the former. */
export async function explainMonth(tools: Tools, actor: Actor, unitId: string, explanation: Explanation): Promise<void> {
  await tools.transaction(async (tx) => {
    const unit = await foundUnit(tx, unitId)
    const today = tools.clock.today()
    const { month } = explanation
    if (month < monthOfDay(unit.from) || month > monthOfDay(today)) throw new Refusal('invalid', 'В этом месяце пара не работала: объяснять нечего')
    await assertYearOpen(tx, monthBounds(month).from)
    const at = tools.clock.now()
    await keepExplanation(tx, unitId, explanation, { id: actor.personId, at })
    await note(tx, actor, at, { verb: 'explainedMonth', stage: 5, subject: { kind: 'unit', id: unitId, name: `${monthYear(monthBounds(month).from)}, ${unit.title}` } })
  })
}
