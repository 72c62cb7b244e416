import { found } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { changesBetween, note } from '../journal/index.ts'
import { casesOf, type CasesInput } from './cases.form.ts'
import { cardOf } from './journal-subject.ts'
import { casesInPapers } from './name-cases.ts'
import { personById, savePerson, staleCard } from './person.store.ts'
import type { Person } from './person.ts'

/** Stores the cases as corrected by hand. @throws Refusal at «version» when the card was changed since. */
export async function changeCases(tools: Tools, actor: Actor, id: string, input: CasesInput): Promise<void> {
  await tools.transaction(async (tx) => {
    const before = found(await personById(tx, id))
    if (String(before.version) !== input.version) throw await staleCard(tx, id)
    const after: Person = { ...before, ...casesOf(before, input) }
    const changes = changesBetween(inWords(before), inWords(after))
    if (changes.length === 0) return
    const at = tools.clock.now()
    await savePerson(tx, after, at)
    await note(tx, actor, at, { verb: 'changed', subject: cardOf(after), details: { words: 'падежи', changes } })
  })
}

function inWords(person: Person): [string, string][] {
  return casesInPapers(person).map(({ name, words }) => [`${name} падеж`, words])
}
