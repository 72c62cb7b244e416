// What forms let choose: pages consents name, people who work here.
import type { Choices } from '../../../kit/forms/field.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Tools } from '../../../tools.ts'
import { disseminationPages } from '../../../common/consents/index.ts'
import { organisationVersions } from '../../../common/organisation/index.ts'
import { knownPeople } from '../people.store.ts'
import { distinctResources, isSameResource, ownResource, resourceWords } from '../resource.ts'

/** Our own section first, then what consents name, the site, and what this publication has already. */
export async function resourceChoices({ database: db, clock, publicUrl }: Tools, chosen: readonly string[] = []): Promise<Choices> {
  const today = clock.today()
  const own = ownResource(publicUrl)
  const [named, versions] = await Promise.all([disseminationPages(db, today), organisationVersions(db)])
  const site = versions.find(({ validFrom }) => validFrom <= today)?.site ?? null
  const resources = distinctResources([own, ...named, ...chosen, ...(site === null ? [] : [site])])
  return {
    resources: resources.map((value) => ({
      value,
      words: isSameResource(value, own) ? 'Открытый раздел этой системы' : resourceWords(value) + (named.some((one) => isSameResource(one, value)) ? '' : ' (в согласиях не назван)'),
    })),
  }
}

/** Those who have left too: they are still in the pictures, and nobody may publish them without asking. */
export async function peopleChoices({ database: db, clock }: Tools): Promise<Choices> {
  const [today, people] = [clock.today(), await knownPeople(db)]
  const hasLeft = (dismissedOn: string | null) => dismissedOn !== null && dismissedOn <= today
  return { people: people.map(({ id, name, post, dismissedOn }) => ({ value: id, words: `${screenName(name)}, ${post}${hasLeft(dismissedOn) ? ', больше не работает' : ''}` })) }
}
