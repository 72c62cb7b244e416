import { addDays } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { fullName, type PersonName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
import { changesBetween, note, type Author } from '../journal/index.ts'
import { changedCard, newCard } from './card.ts'
import { cardOf } from './journal-subject.ts'
import { cardInWords, valuesOf, type NewPerson, type PersonValues } from './person-values.ts'
import type { ChangePersonInput, NewPersonInput } from './person.form.ts'
import { insertPeople, personById, savePerson, staleCard } from './person.store.ts'
import type { Person } from './person.ts'

/** Adds a person with a journal entry inside the caller's transaction: the first run, the demo. Returns the id. */
export async function addPerson(
  tx: Db,
  tools: Pick<Tools, 'clock'>,
  author: Author,
  draft: NewPerson,
): Promise<string> {
  const person = newCard(draft)
  const at = tools.clock.now()
  await insertPeople(tx, [person], at)
  await note(tx, author, at, { verb: 'added', subject: cardOf(person), details: { words: person.post } })
  return person.id
}

/** Adds a person by the form. The same form sent twice makes one card. Returns the id. */
export async function addPersonByForm(tools: Tools, actor: Actor, { id, ...input }: NewPersonInput): Promise<string> {
  return tools.transaction(async (tx) => {
    if ((await personById(tx, id)) !== null) return id
    return addPerson(tx, tools, actor, { id, ...valuesOf(input) })
  })
}

export interface Changed {
  person: Person
  /** The name, the gender or the post is another one, so the cases should be looked through. */
  isRedrafted: boolean
}

/**
 * Changes the card over the version the form was drawn from; a former name is kept when the name is really new.
 * @throws Refusal at «version» when the card was changed since, at «renaming» when it must be said why the name changes
 */
export async function changePerson(tools: Tools, actor: Actor, id: string, input: ChangePersonInput): Promise<Changed> {
  const { version, renaming, renamedOn, ...card } = input
  return tools.transaction(async (tx) => {
    const before = found(await personById(tx, id))
    if (String(before.version) !== version) throw await staleCard(tx, id)
    const person = changedCard(before, valuesOf(card))
    const isRenamed = fullName(before.name) !== fullName(person.name)
    if (isRenamed && renaming === undefined) throw askWhy(before.name, person.name)
    const at = tools.clock.now()
    const keepsFormer = isRenamed && renaming === 'renamed' && renamedOn !== undefined
    if (keepsFormer) {
      const data = { id: newId(), personId: id, ...before.name, until: addDays(renamedOn, -1) }
      await tx.formerName.create({ data })
    }
    await savePerson(tx, person, at)
    const changes = changesBetween(inWords(before), inWords(person))
    const words = keepsFormer ? 'новое имя, прежнее сохранено' : undefined
    if (changes.length > 0)
      await note(tx, actor, at, { verb: 'changed', subject: cardOf(person), details: { words, changes } })
    return { person, isRedrafted: isRenamed || before.gender !== person.gender || before.post !== person.post }
  })
}

function askWhy(before: PersonName, after: PersonName): Refusal {
  const words = `Имя в карточке другое: было «${fullName(before)}», стало «${fullName(after)}». Скажите, почему оно меняется`
  return new Refusal('invalid', words, { field: 'renaming' })
}

function inWords(person: PersonValues): [string, string][] {
  return cardInWords(person).map(({ label, value }) => [label, value])
}
