import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { OrganisationFacts } from '../orders/order-facts.ts'
import { periodWords } from './period.ts'
import type { RoadmapFacts } from './roadmap.document.ts'
import { rowsOf, termWords, type Mark, type Roadmap } from './roadmap.ts'

/** The edition with its rows in words; the column of completion is printed only when asked for. */
export function roadmapFactsOf(
  roadmap: Roadmap,
  organisation: OrganisationFacts,
  { marks }: { marks: boolean },
): RoadmapFacts {
  return {
    organisation,
    edition: roadmap.edition,
    period: periodWords(roadmap.period),
    marks,
    rows: rowsOf(roadmap.items).map((row) => ({
      number: row.number,
      depth: row.depth,
      text: row.text,
      term: termWords(row),
      responsible: row.responsible ?? '',
      result: row.result ?? '',
      mark: row.mark === null ? '' : markOf(row.mark),
    })),
  }
}

/** «исполнено 12.09.2025, анкеты собраны у всех» */
function markOf({ on, note, url }: Mark): string {
  return [`исполнено ${requisiteDay(on)}`, note, url].filter((part) => part !== null).join(', ')
}
