import type { Day } from '../../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import type { Db } from '../../../tools.ts'
import { organisationFactsOn } from '../orders/house.facts.ts'
import { approvingOrder } from '../papers.facts.ts'
import { describeRegulation } from './regulation.document.ts'
import { regulationFactsOf } from './regulation.facts.ts'
import type { Regulation } from './regulation.ts'

/** The regulation as it is printed; the kindergarten is named as on the day of the order. */
export async function regulationPaper(db: Db, regulation: Regulation, today: Day): Promise<DocumentDescription> {
  const order = await approvingOrder(db, regulation.documentId)
  const organisation = await organisationFactsOn(db, order.date ?? today)
  return describeRegulation(await regulationFactsOf(db, regulation, organisation), order, regulation.kept === 'project')
}
