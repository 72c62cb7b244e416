// Outcomes of several units at once: each in its own transaction, so that one that has changed does not hold the others.
import { Refusal } from '../../../kit/refusal.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Tools } from '../../../tools.ts'
import { endUnit, foundUnit, type afterChoices } from '../../5-pairs/index.ts'
import { forgetComfort } from '../monitoring/comfort.actions.ts'
import type { FinishValues } from './finish.form.ts'
import { pairsCount } from './finish.ts'

/** @returns how many were ended. @throws Refusal at «units» that names those which could not be */
export async function finishUnits(tools: Tools, actor: Actor, { drawn, units, outcome, on, after, note }: FinishValues): Promise<number> {
  const today = tools.clock.today()
  const versions = new Map(drawn.split(' ').map((one) => one.split('.') as [string, string]))
  const refused: string[] = []
  for (const id of units) {
    const unit = await foundUnit(tools.database, id)
    const last = on ?? (unit.to < today ? unit.to : today)
    try {
      await endUnit(tools, actor, id, { version: versions.get(id) ?? '', outcome, on: last, after: after as keyof typeof afterChoices, ...(note !== undefined && { note }) }, forgetComfort)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refused.push(`«${unit.title}» – ${error.words}`)
    }
  }
  const done = units.length - refused.length
  if (refused.length > 0) throw new Refusal('invalid', `${done > 0 ? `Итог записан: ${pairsCount(done)}. ` : ''}Не получилось: ${refused.join('; ')}`, { field: 'units' })
  return done
}
