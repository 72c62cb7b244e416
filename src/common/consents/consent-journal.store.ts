// How consents are named in the journal: with the kind and whose they are, never with what was answered why.
import { screenName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { note, type Author, type NewEntry } from '../journal/index.ts'
import { peopleByIds } from '../people/index.ts'
import { consentKindData, type ConsentKind } from './consent-kinds.ts'

interface Named {
  id: string
  kind: ConsentKind
  personId: string
}

/** Writes one entry about a consent; its person is named unless he is the author. */
export async function noteConsent(
  tx: Db, author: Author, at: Date, verb: NewEntry['verb'], { id, kind, personId }: Named, words?: string,
): Promise<void> {
  const [person] = author.personId === personId ? [] : await peopleByIds(tx, [personId])
  const name = person === undefined ? consentKindData[kind].acc : `${consentKindData[kind].acc}, ${screenName(person.name)}`
  await note(tx, author, at, { verb, subject: { kind: 'consent', id, name }, ...(words !== undefined && { details: { words } }) })
}
