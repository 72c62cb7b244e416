// The order on results as the documents room needs it, and what its registration brings about.
import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Clock } from '../../../tools.ts'
import { documentEntry, type AnyDocumentEntry, type PlannedLink } from '../../../common/documents/index.ts'
import { settleByOrder, unitsByIds } from '../../5-pairs/index.ts'
import { workingCalendarOf } from '../../../common/organisation/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { acceptVoted } from '../practices/practice.actions.ts'
import { foundPractice } from '../practices/practice.store.ts'
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
      await assertYearOpen(tx, signedOn)
      const at = tools.clock.now()
      await settleByOrder(tx, { author: actor, at }, input.finished ?? [], { id, signedOn, words: `приказ от ${requisiteDay(signedOn)} № ${number}` })
      // Voted in, but the minutes are not registered yet: the order brings them into the library.
      for (const practiceId of input.practices ?? []) {
        const practice = await foundPractice(tx, practiceId)
        if (practice.isVotedIn === true) await acceptVoted(tx, actor, [practice], { documentId: id, on: signedOn, at })
      }
    },
  })
}
