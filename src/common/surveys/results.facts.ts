// Answers of a whole campaign, ready to be counted.
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { compareAll, type Both } from '../../kit/questionnaires/compare.ts'
import type { Definition } from '../../kit/questionnaires/definition.ts'
import type { Audience } from '../../kit/questionnaires/tally.ts'
import { isAnonymous as isAnonymousFor } from '../../kit/questionnaires/notice.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Db, Tools } from '../../tools.ts'
import { countSent, sentRecords, type SentRecord } from './answer.store.ts'
import { countInvited } from './assignment.store.ts'
import { consentsFor, entryFor, type SurveyCatalogue } from './catalogue.ts'
import { surveyPaths } from './paths.ts'
import type { Survey } from './survey.ts'
import { foundSurvey, surveysBefore } from './survey.store.ts'
import { versionById } from './version.store.ts'

export interface SurveyResults {
  survey: Survey
  definition: Definition
  records: SentRecord[]
  invited: number
  /** Answers that came, but that no consent allows to be read or counted any more. */
  leftOut: number
  isAnonymous: boolean
}

/** Named answers count only while the consent holds; of anonymous ones a missing line would tell whose they were. */
export async function resultsOf({ database, clock }: Pick<Tools, 'database' | 'clock'>, catalogue: SurveyCatalogue, id: string): Promise<SurveyResults> {
  const survey = await foundSurvey(database, id)
  const [{ definition }, invited] = await Promise.all([versionById(database, survey.versionId), countInvited(database, id)])
  const isAnonymous = isAnonymousFor(definition, invited)
  const gate = isAnonymous ? undefined : { kinds: consentsFor(entryFor(catalogue, definition)), day: clock.today() }
  const [records, came] = await Promise.all([sentRecords(database, { surveyId: id, gate }), countSent(database, id)])
  return { survey, definition, records, invited, leftOut: came - records.length, isAnonymous }
}

/** Earlier campaigns that this one is compared with: of the same questionnaire, or of one it follows in the year. */
export async function comparableSurveys(db: Db, catalogue: SurveyCatalogue, { survey, definition }: Pick<SurveyResults, 'survey' | 'definition'>): Promise<Survey[]> {
  const earlier = await surveysBefore(db, survey, comparedKeys(catalogue, definition))
  const checked = await Promise.all(earlier.map(async (one) => {
    const { definition: start } = await versionById(db, one.versionId)
    return { one, isComparable: compareAll(start, definition, []).length > 0 }
  }))
  return checked.filter(({ isComparable }) => isComparable).map(({ one }) => one)
}

/** @throws Refusal when the two campaigns have nothing to do with each other, or the first one is not the earlier */
export function assertComparable(catalogue: SurveyCatalogue, start: SurveyResults, end: SurveyResults): void {
  const isRelated = comparedKeys(catalogue, end.definition).includes(start.definition.key)
  if (isRelated && start.survey.id !== end.survey.id && start.survey.startsOn <= end.survey.startsOn) return
  throw new Refusal('wrong-moment', 'Эти два опроса не сравнивают: нужны две кампании одной анкеты или начало и итог программы.', {
    next: { href: surveyPaths.results.to({ id: end.survey.id }), words: 'К итогам' },
  })
}

function comparedKeys(catalogue: SurveyCatalogue, definition: Definition): readonly string[] {
  return [definition.key, ...(entryFor(catalogue, definition).follows ?? [])]
}

/** What the reader may compare: questions for the curator alone stay with the curator. */
export function readableBy(audience: Audience, definition: Definition): Definition {
  if (audience === 'curator') return definition
  return { ...definition, sections: definition.sections.map((section) => ({ ...section, questions: section.questions.filter(({ confidential }) => confidential === undefined) })) }
}

/** Both answers of everybody who has answered both times. */
export function bothAnswers(start: readonly SentRecord[], end: readonly SentRecord[]): Both[] {
  const before = new Map(start.map(({ personId, answers }): [string, Answers] => [personId, answers]))
  return end.flatMap(({ personId, answers }) => {
    const first = before.get(personId)
    return first === undefined ? [] : [{ start: first, end: answers }]
  })
}
