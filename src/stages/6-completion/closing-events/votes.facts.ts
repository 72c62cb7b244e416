import { tally } from '../../../kit/questionnaires/tally.ts'
import type { Tools } from '../../../tools.ts'
import { resultsOf, type SurveyCatalogue } from '../../../common/surveys/index.ts'
import { countedVotes, type VoteCount } from './votes.ts'

/** Votes of the questionnaire of an event as the curator may see them. */
export async function voteCountOf(tools: Tools, surveys: SurveyCatalogue, surveyId: string): Promise<VoteCount | undefined> {
  const { definition, records, isAnonymous } = await resultsOf(tools, surveys, surveyId)
  return countedVotes(tally(definition, records.map(({ answers }) => answers), { audience: 'curator', isAnonymous }))
}
