// People who may be asked, with their roles and whether their consent holds.
import type { Definition } from '../../kit/questionnaires/definition.ts'
import type { Tools } from '../../tools.ts'
import { roleSchema } from '../../rights/roles.ts'
import { allAccounts } from '../accounts/index.ts'
import { consentsOf, isValidOn } from '../consents/index.ts'
import { peopleOn } from '../people/index.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import type { Candidate } from './people-filter.ts'

export async function candidatesFor(
  { database, clock }: Pick<Tools, 'database' | 'clock'>, catalogue: SurveyCatalogue, definition: Definition,
): Promise<Candidate[]> {
  const today = clock.today()
  const [people, accounts] = await Promise.all([peopleOn(database, today), allAccounts(database)])
  const kinds = consentsFor(entryFor(catalogue, definition))
  const consents = await consentsOf(database, people.map(({ id }) => id))
  const rolesOf = new Map(accounts.map(({ personId, grants }) => [
    personId,
    grants.filter(({ from, to }) => from <= today && (to === null || to >= today)).map(({ role }) => roleSchema.parse(role)),
  ]))
  return people.map((person) => ({
    person,
    roles: rolesOf.get(person.id) ?? [],
    hasConsent: kinds.length === 0 || (consents.get(person.id) ?? []).some((one) => kinds.includes(one.kind) && isValidOn(one, today)),
  }))
}
