// Answers of a whole campaign, ready to be counted.
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { compareAll, type Both } from '../../kit/questionnaires/compare.ts'
import type { Definition } from '../../kit/questionnaires/definition.ts'
import { isAnonymous as isAnonymousFor } from '../../kit/questionnaires/notice.ts'
import type { Db, Tools } from '../../tools.ts'
import { sentRecords, type SentRecord } from './answer.store.ts'
import { countInvited } from './assignment.store.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import type { Survey } from './survey.ts'
import { foundSurvey, surveysBefore } from './survey.store.ts'
import { versionById } from './version.store.ts'

export interface SurveyResults {
  survey: Survey
  definition: Definition
  records: SentRecord[]
  invited: number
  isAnonymous: boolean
}

/** Named answers count only while the consent holds; of anonymous ones a missing line would tell whose they were. */
export async function resultsOf({ database, clock }: Pick<Tools, 'database' | 'clock'>, catalogue: SurveyCatalogue, id: string): Promise<SurveyResults> {
  const survey = await foundSurvey(database, id)
  const [{ definition }, invited] = await Promise.all([versionById(database, survey.versionId), countInvited(database, id)])
  const isAnonymous = isAnonymousFor(definition, invited)
  const gate = isAnonymous ? undefined : { kinds: consentsFor(entryFor(catalogue, definition)), day: clock.today() }
  const records = await sentRecords(database, { surveyId: id, gate })
  return { survey, definition, records, invited, isAnonymous }
}

/** Earlier campaigns that asked something the later one asks again. */
export async function comparableSurveys(db: Db, { survey, definition }: SurveyResults): Promise<Survey[]> {
  const earlier = await surveysBefore(db, survey)
  const checked = await Promise.all(earlier.map(async (one) => {
    const { definition: start } = await versionById(db, one.versionId)
    return { one, isComparable: compareAll(start, definition, []).length > 0 }
  }))
  return checked.filter(({ isComparable }) => isComparable).map(({ one }) => one)
}

/** Both answers of everybody who has answered both times. */
export function bothAnswers(start: readonly SentRecord[], end: readonly SentRecord[]): Both[] {
  const before = new Map(start.map(({ personId, answers }): [string, Answers] => [personId, answers]))
  return end.flatMap(({ personId, answers }) => {
    const first = before.get(personId)
    return first === undefined ? [] : [{ start: first, end: answers }]
  })
}
