import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { Refusal } from '../../kit/refusal.ts'
import { changesBetween, note } from '../journal/index.ts'
import { kindergarten } from './journal-subject.ts'
import type { OrganisationRules } from './rules.ts'
import { rulesAnswers } from './rules.form.ts'
import { rulesOf, saveRules } from './rules.store.ts'

/** Saves the rules; refuses when somebody else has saved them since the form was drawn. */
export async function changeRules(tools: Tools, actor: Actor, rules: OrganisationRules): Promise<void> {
  await tools.transaction(async (tx) => {
    const before = await rulesOf(tx)
    const changes = changesBetween(inWords(before), inWords(rules))
    if (!(await saveRules(tx, rules))) {
      const words = 'Пока вы писали, правила уже изменил кто-то другой. Откройте их заново и сравните с введённым'
      throw new Refusal('wrong-moment', words, { field: 'version' })
    }
    if (changes.length === 0) return
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject: kindergarten('правила детского сада'), details: { changes } })
  })
}

function inWords(rules: OrganisationRules): [string, string][] {
  return rulesAnswers(rules).map(({ label, value }) => [label, value])
}
