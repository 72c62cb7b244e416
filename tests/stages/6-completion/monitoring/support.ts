// Answers of rounds, entered from paper as the curator does it, and units with people who answer.
import { enterFromPaper } from '../../../../src/common/surveys/index.ts'
import type { Answers } from '../../../../src/kit/questionnaires/applicability.ts'
import { questionnairesOfHouse } from '../../../../src/questionnaires.ts'
import { launchedFor, methodist } from '../../../common/surveys/support.ts'
import type { House } from '../../../support/house.ts'

export const catalogue = questionnairesOfHouse()

/** Answers of a person to a questionnaire of a campaign of its own, or of the one the person was asked by. */
export async function answers(house: House, personId: string, key: string, given: Answers): Promise<string> {
  const asked = await house.database.assignment.findFirst({ where: { personId, key, state: { not: 'sent' } }, orderBy: { invitedAt: 'desc' } })
  const id = asked?.id ?? (await launchedFor(house, [personId], key, catalogue))[0]?.id ?? ''
  await enterFromPaper(house.tools, catalogue, methodist, id, { answers: given, answeredOn: house.clock.today() })
  return id
}

export const finalMentee = (wish: Answers = {}): Answers => ({ goal_reached: 'mostly', useful: 9, comfort: 9, goal_clear: 9, confidence: 8, stay_intent: 8, team_feel: 8, meet_quality: 9, become_mentor: 'maybe', continue: 'no', ...wish })
export const finalMentor = (wish: Answers = {}): Answers => ({ goal_reached: 'fully', independence: 8, useful_me: 8, mentor_skill: 9, burden: 3, org_support: 8, again: 'yes', recommend_next: 'alone', ...wish })
export const startMentee = (wish: Answers = {}): Answers => ({ exp_program: 'no', expect_usefulness: 7, expect_comfort: 7, goal_clear: 6, confidence: 5, stay_intent: 7, team_feel: 6, ...wish })
export const midMentee = (wish: Answers = {}): Answers => ({ met_freq: 'weekly', time_enough: 4, plan_follow: 4, useful: 8, comfort: 8, feedback: 4, forms_best: ['visits'], change: 'fine', ...wish })
