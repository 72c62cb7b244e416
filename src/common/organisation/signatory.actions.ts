import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import { changesBetween, note } from '../journal/index.ts'
import { personById } from '../people/index.ts'
import { kindergarten } from './journal-subject.ts'
import type { NamedSignatory } from './signatory.ts'
import { endProblem } from './signatory.form.ts'
import type { SignatoryInput } from './signatory.form.ts'
import { addSignatory, allSignatories, endSignatory, removeSignatory } from './signatory.store.ts'

/** Records who signs from a day on; the second submit of the same form changes nothing. */
export async function recordSignatory(tools: Tools, actor: Actor, input: SignatoryInput): Promise<void> {
  await tools.transaction(async (tx) => {
    if ((await allSignatories(tx)).some(({ id }) => id === input.id)) return
    const { id, personId, post, validFrom } = input
    const person = await personById(tx, personId)
    if (person === null) throw new Refusal('invalid', 'Этого сотрудника уже нет в списке: выберите другого', { field: 'personId' })
    const values = { personId, post, acting: input.acting === 'yes', basis: input.basis ?? null, validFrom, validTo: input.validTo ?? null }
    await addSignatory(tx, values, id)
    const details = { words: `${post}, ${termWords(validFrom, values.validTo)}${values.basis ? `, ${values.basis}` : ''}` }
    const subject = kindergarten(`подписанта: ${screenName(person.name)}`)
    await note(tx, actor, tools.clock.now(), { verb: 'added', subject, details })
  })
}

/** Sets or lifts the last day of a period. */
export async function endSigning(tools: Tools, actor: Actor, id: string, validTo: Day | null): Promise<void> {
  await tools.transaction(async (tx) => {
    const signatory = existing(await allSignatories(tx), id)
    const problem = endProblem(signatory.validFrom, validTo ?? undefined)
    if (problem) throw new Refusal('invalid', problem.words, { field: problem.field })
    const changes = changesBetween([['Последний день', lastDayWords(signatory.validTo)]], [['Последний день', lastDayWords(validTo)]])
    if (changes.length === 0) return
    await endSignatory(tx, id, validTo)
    const subject = kindergarten(`срок подписанта: ${screenName(signatory.name)}`)
    await note(tx, actor, tools.clock.now(), { verb: 'changed', subject, details: { changes } })
  })
}

/** Takes back a record made by mistake; papers already registered keep the name and the title they were signed with. */
export async function removeSigning(tools: Tools, actor: Actor, id: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const signatory = existing(await allSignatories(tx), id)
    await removeSignatory(tx, id)
    const subject = kindergarten(`запись о подписанте: ${screenName(signatory.name)}`)
    const words = `${signatory.post}, ${termWords(signatory.validFrom, signatory.validTo)}`
    await note(tx, actor, tools.clock.now(), { verb: 'removed', subject, details: { words } })
  })
}

function existing(signatories: readonly NamedSignatory[], id: string): NamedSignatory {
  return found(signatories.find((signatory) => signatory.id === id), 'Такой записи о подписанте уже нет')
}

function termWords(from: Day, to: Day | null): string {
  return to === null ? `с ${requisiteDay(from)}` : `с ${requisiteDay(from)} по ${requisiteDay(to)}`
}

function lastDayWords(day: Day | null): string {
  return day === null ? 'не ограничен' : requisiteDay(day)
}
