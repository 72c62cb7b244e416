// People of an order: in the cases its points need, and in its list of acquaintance.
import { fullName, paperName, signatureName } from '../../../kit/russian/names.ts'
import type { Person } from '../../../common/people/index.ts'
import type { OrderFacts, PersonFacts } from './order-facts.ts'

/** «старшему воспитателю Дубравиной И.П.» from the stored forms, which a person may have corrected (pitfalls N22). */
export function inCases({ name, post, nameCases, postCases }: Person): PersonFacts {
  return {
    nom: `${post} ${paperName(name)}`,
    dat: `${postCases.dat} ${paperName(nameCases.dat)}`,
    acc: `${postCases.acc} ${paperName(nameCases.acc)}`,
  }
}

/** Lines of «С приказом ознакомлены»; two people with one post, surname and initials stand with full names (pitfalls N26). */
export function acquaintedLines(people: readonly Person[]): OrderFacts['acquainted'] {
  const lines = people.map(({ post, name }) => ({ post, name: signatureName(name) }))
  const isTwice = (index: number) =>
    lines.filter(({ post, name }) => post === lines[index]?.post && name === lines[index]?.name).length > 1
  return people.map((person, index) => ({
    post: person.post,
    name: isTwice(index) ? fullName(person.name) : signatureName(person.name),
  }))
}

/** People by the order of ids, without repetitions and without those who sign. */
export function inOrder(
  people: readonly Person[],
  ids: readonly (string | undefined)[],
  signing: readonly string[],
): Person[] {
  const wanted = [...new Set(ids)].filter((id) => id !== undefined && !signing.includes(id))
  return wanted.flatMap((id) => people.find((person) => person.id === id) ?? [])
}
