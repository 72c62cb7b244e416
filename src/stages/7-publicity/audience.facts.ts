// What one page may show of people today: who may be named there, with what, and who has to stay hidden.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { disseminationOf, type DisseminationItem } from '../../common/consents/index.ts'
import { allowedOn } from './clearance.ts'
import type { Hideable } from './depersonalise.ts'
import { knownPeople, signingIds, type KnownPerson } from './people.store.ts'

export interface Audience {
  people: readonly KnownPerson[]
  /** What each of them allows on the page. */
  allowed: ReadonlyMap<string, ReadonlySet<DisseminationItem>>
  /** May not be named here. */
  hidden: readonly Hideable[]
  /** May not be named in papers: whoever signs for the kindergarten is named by law (273-ФЗ, ст. 29). */
  hiddenInPapers: readonly Hideable[]
  /** Orders about people tell the category, the length of service and the topic too. */
  hiddenInOrders: readonly Hideable[]
}

/** Three queries, whoever is asked about. */
export async function audienceOf(db: Db, resource: string, today: Day): Promise<Audience> {
  const people = await knownPeople(db)
  const given = await disseminationOf(db, people.map(({ id }) => id), today)
  const signing = await signingIds(db)
  const allowed = new Map(people.map(({ id }) => [id, allowedOn(resource, given.get(id))]))
  const may = (id: string, ...items: DisseminationItem[]) => items.every((item) => allowed.get(id)?.has(item) === true)
  return {
    people, allowed,
    hidden: people.filter(({ id }) => !may(id, 'name')),
    hiddenInPapers: people.filter(({ id }) => !signing.has(id) && !may(id, 'name', 'post', 'role')),
    hiddenInOrders: people.filter(({ id }) => !signing.has(id) && !may(id, 'name', 'post', 'role', 'category', 'results')),
  }
}

/** Whom this paper may not name. */
export function hiddenIn({ hiddenInPapers, hiddenInOrders }: Audience, { isAboutPeople }: { isAboutPeople: boolean }): readonly Hideable[] {
  return isAboutPeople ? hiddenInOrders : hiddenInPapers
}
