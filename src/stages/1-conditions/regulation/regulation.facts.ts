import type { Db } from '../../../tools.ts'
import { bodiesOf } from '../../../common/organisation/index.ts'
import type { OrganisationFacts } from '../orders/order-facts.ts'
import type { RegulationFacts } from './regulation.document.ts'
import type { Regulation } from './regulation.ts'

/** The edition with the names of its bodies, ready to be printed. */
export async function regulationFactsOf(
  db: Db,
  { edition, chapters, adoptions }: Regulation,
  organisation: OrganisationFacts,
): Promise<RegulationFacts> {
  const bodies = new Map((await bodiesOf(db)).map((body) => [body.id, body]))
  return {
    organisation,
    edition,
    chapters,
    adoptions: adoptions.flatMap(({ bodyId, minutesNumber, minutesDate }) => {
      const body = bodies.get(bodyId)
      if (body === undefined) return []
      const { act, nameInstrumental, nameGenitive, chairPost, chairName } = body
      return [
        {
          act,
          instrumental: nameInstrumental,
          genitive: nameGenitive,
          chairPost,
          chairName,
          number: minutesNumber,
          date: minutesDate,
        },
      ]
    }),
  }
}
