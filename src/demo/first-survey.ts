// Tuesday: the two questionnaires go out. Thursday: most have answered, on paper or by themselves, one of each still owes.
import { found } from '../kit/refusal.ts'
import { menteeDeficits, menteeRequest, recordObservation } from '../stages/2-requests/index.ts'
import { mentorCandidate } from '../stages/3-mentors/index.ts'
import type { Tools } from '../tools.ts'
import { collectAnswers, startCampaign } from './campaigns.ts'
import { candidateAnswers } from './candidate-answers.ts'
import { demoMentees, demoMentors, keptWaiting, saidNo } from './cast.ts'
import type { Users } from './crew.ts'
import { actorNamed, menteeNamed } from './crew.ts'
import { deficitAnswers, observation, requestAnswers } from './survey-answers.ts'

export async function firstSurvey(sending: Tools, answering: Tools, users: Users): Promise<void> {
  const mentees = demoMentees.filter((name) => name !== keptWaiting && name !== saidNo)
  const requests = { key: menteeRequest.key, title: 'Профессиональный запрос: сентябрь', people: mentees, answers: requestAnswers }
  const candidates = { key: mentorCandidate.key, title: 'Кандидаты в наставники: сентябрь', people: demoMentors, answers: candidateAnswers }
  const sent = [await startCampaign(sending, users, requests), await startCampaign(sending, users, candidates)]
  await collectAnswers(answering, users, requests, found(sent[0]))
  await collectAnswers(answering, users, candidates, found(sent[1]))
  const deficits = { key: menteeDeficits.key, title: 'Карта дефицитов: начало года', people: Object.keys(deficitAnswers), answers: deficitAnswers }
  await collectAnswers(answering, users, deficits, await startCampaign(answering, users, deficits))
  await observe(answering, users)
}

/** The curator has seen one of them at work the day the cards came in. */
async function observe(tools: Tools, users: Users): Promise<void> {
  const { id, version } = await menteeNamed(tools, observation.of)
  const { lines, words } = observation
  await recordObservation(tools, await actorNamed(tools, users, 'methodist'), id, {
    version: String(version), on: tools.clock.today(), lines, counts: 'self', words,
  })
}
