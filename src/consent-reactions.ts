// What every room does when a consent ends or a year is over, in the order in which it is done.
import type { ConsentReaction } from './common/consents/index.ts'
import { eventReaction } from './common/events/index.ts'
import { surveyReaction, type SurveyCatalogue } from './common/surveys/index.ts'
import { bankReactions } from './stages/index.ts'
import type { Db } from './tools.ts'

/** The stages first: some of what they hold is told from answers, which the questionnaires destroy. */
export function consentReactions(questionnaires: SurveyCatalogue): readonly ConsentReaction[] {
  return [...bankReactions, surveyReaction(questionnaires, answersInUse), eventReaction]
}

/** One after another: a destruction asks inside its transaction. */
async function answersInUse(db: Db): Promise<readonly string[]> {
  const ids: string[] = []
  for (const { answersInUse: used } of bankReactions) ids.push(...((await used?.(db)) ?? []))
  return ids
}
