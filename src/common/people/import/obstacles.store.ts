import { fullName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { peopleByIds } from '../person.store.ts'
import type { RunWithChanges } from './import.store.ts'
import { snapshotText } from './snapshot.ts'

/** What other rooms already do with a person, in words; those without a use are left out. Handed in by the roof. */
export type UsesOfPeople = (db: Db, ids: readonly string[]) => Promise<{ personId: string; words: string }[]>

export interface Obstacle {
  personId: string
  name: string
  /** «карточку меняли после загрузки», «есть учётная запись». */
  words: string
}

/** Why an import cannot be taken back as a whole; nothing stands in the way when the list is empty. */
export async function obstaclesTo(db: Db, run: RunWithChanges, usesOf: UsesOfPeople): Promise<Obstacle[]> {
  const people = new Map(
    (
      await peopleByIds(
        db,
        run.changes.map(({ personId }) => personId),
      )
    ).map((person) => [person.id, person]),
  )
  const created = run.changes.filter(({ before }) => before === null).map(({ personId }) => personId)
  const uses = await usesOf(db, created)
  return run.changes.flatMap(({ personId, after }) => {
    const person = people.get(personId)
    if (person === undefined) return []
    const reasons = uses.filter((use) => use.personId === personId).map(({ words }) => words)
    if (person.version !== snapshotText.decode(after).version) reasons.unshift('карточку меняли после загрузки')
    return reasons.length === 0 ? [] : [{ personId, name: fullName(person.name), words: reasons.join(', ') }]
  })
}
