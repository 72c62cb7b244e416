// What a programme is drafted from: requests in own words and counted needs of people in the bank.
import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { latestAnswers } from '../../common/surveys/index.ts'
import { countedNeeds } from './counted-deficits.ts'
import { menteeDeficits } from './deficits.questionnaire.ts'
import type { Need } from './deficits.ts'
import { menteeRequest } from './mentee-request.questionnaire.ts'

export interface KnownRequest {
  menteeId: string
  personId: string
  category: string | null
  request: string | null
  /** What should have changed by the end of the year. */
  expected: string | null
  needs: Need[]
  /** Day of the card the needs are told from, and of the observer's one where it counts. */
  cardOn: Day | null
  observedOn: Day | null
}

/** Of these places in the bank, in one query for each table; whoever asks has looked at the consents. */
export async function knownRequests(db: Db, menteeIds: readonly string[], today: Day): Promise<KnownRequest[]> {
  const rows = await db.mentee.findMany({
    where: { id: { in: [...menteeIds] } },
    select: { id: true, personId: true, category: true, request: true, counts: true, observedOn: true, deficits: true, observations: true },
  })
  const people = rows.map(({ personId }) => personId)
  const requests = await latestAnswers(db, menteeRequest.key, people, today)
  const cards = await latestAnswers(db, menteeDeficits.key, people, today)
  return rows.map(({ id, personId, category, request, counts, observedOn, deficits, observations }) => {
    const expected = requests.get(personId)?.answers['expected_result']
    const isObserved = counts === 'observer'
    return {
      menteeId: id,
      personId,
      category,
      request,
      expected: typeof expected === 'string' && expected !== '' ? expected : null,
      needs: countedNeeds(deficits, observations, isObserved ? 'observer' : 'self'),
      cardOn: cards.get(personId)?.answeredOn ?? null,
      observedOn: isObserved && observations.length > 0 ? observedOn : null,
    }
  })
}
