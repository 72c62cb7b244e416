// Every questionnaire the house can send out, in the order of the stages, and the lists they name.
import { createSurveyCatalogue, type SurveyCatalogue, type SurveyEntry } from './common/surveys/index.ts'
import { competenceOptions, seedCompetences } from './common/people/index.ts'
import { observerCard, requestsSurveys } from './stages/2-requests/index.ts'
import { mentorsSurveys } from './stages/3-mentors/index.ts'
import { kickoffFeedback } from './stages/4-selection/index.ts'
import { visitCard } from './stages/5-pairs/index.ts'
import { curatorConditions, eventFeedback, keepConditions, monitoringSurveys } from './stages/6-completion/index.ts'

const entries: SurveyEntry[] = [
  ...requestsSurveys,
  { template: observerCard, stage: 2, isObservation: true },
  ...mentorsSurveys,
  { template: kickoffFeedback, stage: 4 },
  { template: visitCard, stage: 5, isObservation: true },
  ...monitoringSurveys,
  { template: eventFeedback, stage: 6 },
  { template: curatorConditions, stage: 6, whenSent: keepConditions },
]

export function questionnairesOfHouse(): SurveyCatalogue {
  return createSurveyCatalogue(entries, async () => ({ COMP: competenceOptions(seedCompetences), eventPractices: [] }))
}
