// The order on results as the documents room needs it, and what its registration brings about.
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Clock } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type PlannedLink } from '../../../common/documents/index.ts'
import { settleByOrder, unitsByIds } from '../../5-pairs/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { yearResults } from './results.facts.ts'
import { resultsChecks } from './results-order-checks.ts'
import { resultsOrder } from './results-order.document.ts'
import type { ResultsFacts } from './results-order-facts.ts'
import { acquaintedByResults, gatherResults, resultsChoices, suggestedResults } from './results-order.facts.ts'
import { resultsOrderForm, type ResultsOrderInput } from './results-order.form.ts'

export function resultsOrderEntry(clock: Clock): AnyDocumentEntry {
  return documentEntry<ResultsOrderInput, ResultsFacts>({
    kind: resultsOrder,
    series: 'core',
    stage: 6,
    form: resultsOrderForm,
    choices: resultsChoices,
    suggested: suggestedResults,
    gather: (db, input, requisites) => gatherResults(db, clock, input, requisites),
    acquaintance: async (db, input, today) => (await acquaintedByResults(db, today, input)).map(({ id }) => id),
    async checks(db, input, { signedOn }, today) {
      const units = await unitsByIds(db, [...(input.finished ?? []), ...(input.prolonged ?? [])])
      const { units: ofYear } = await yearResults(db, schoolYearOf(signedOn ?? today), today)
      return resultsChecks(input, { units, ofYear, signedOn, calendar: await workingCalendarOf(db) })
    },
    links: ({ note, minutes, basis }) => [note, minutes, basis].filter((id) => id !== undefined).map((toId): PlannedLink => ({ toId, kind: 'pursuant' })),
    async afterRegistration(tx, tools, actor, { id, input, number, signedOn }) {
      const at = tools.clock.now()
      await settleByOrder(tx, { author: actor, at }, input.finished ?? [], { id, signedOn, words: `приказ от ${requisiteDay(signedOn)} № ${number}` })
      await tx.practice.updateMany({ where: { id: { in: input.practices ?? [] }, state: 'proposed' }, data: { state: 'accepted', stateOn: signedOn, version: { increment: 1 }, updatedAt: at } })
    },
  })
}
