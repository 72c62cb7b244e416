import type { Db } from '../../tools.ts'
import { namedPeople, tellApart } from '../people/index.ts'
import type { Acquaintance } from './acquaintance.ts'

/** By id, in the order of the alphabet: names for the screen by which nobody among these people is taken for another (pitfalls N26). */
export async function screenNamesApart(db: Db, personIds: readonly string[]): Promise<Map<string, string>> {
  const people = await namedPeople(db, personIds)
  const told = tellApart(people)
  return new Map(people.map(({ id, name }) => [id, told.get(id) ?? name.surname]))
}

/** The list with names as screens write them; the frozen ones, «И.П. Дубравина», stay on the sheet of paper. */
export async function withScreenNames(db: Db, list: readonly Acquaintance[]): Promise<Acquaintance[]> {
  const names = await screenNamesApart(db, list.map(({ personId }) => personId))
  return list.map((one) => ({ ...one, personName: names.get(one.personId) ?? one.personName }))
}
