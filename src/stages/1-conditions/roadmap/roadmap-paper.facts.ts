import type { Day } from '../../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import type { Db } from '../../../tools.ts'
import { organisationFactsOn } from '../orders/house.facts.ts'
import { approvingOrder } from '../papers.facts.ts'
import { describeRoadmap } from './roadmap.document.ts'
import { roadmapFactsOf } from './roadmap.facts.ts'
import type { Roadmap } from './roadmap.ts'

/** The road map as it is printed; the column of completion only when asked for. */
export async function roadmapPaper(db: Db, roadmap: Roadmap, today: Day, { marks }: { marks: boolean }): Promise<DocumentDescription> {
  const order = await approvingOrder(db, roadmap.documentId)
  const organisation = await organisationFactsOn(db, order.date ?? today)
  return describeRoadmap(roadmapFactsOf(roadmap, organisation, { marks }), order, roadmap.kept === 'draft')
}
