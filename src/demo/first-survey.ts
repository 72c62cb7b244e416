// Tuesday: the two questionnaires go out. Thursday: most have answered, on paper or by themselves, one of each still owes.
import { assignmentOfPerson, enterFromPaper, launch, openForAnswering, saveScreen, sendAnswers } from '../common/surveys/index.ts'
import { addDays } from '../kit/calendar/day.ts'
import type { Answers } from '../kit/questionnaires/applicability.ts'
import { allScreens } from '../kit/questionnaires/screens.ts'
import { newId } from '../kit/ids.ts'
import { found } from '../kit/refusal.ts'
import { questionnairesOfHouse } from '../questionnaires.ts'
import { menteeDeficits, menteeRequest, openMenteeOf, recordObservation } from '../stages/2-requests/index.ts'
import { mentorCandidate } from '../stages/3-mentors/index.ts'
import type { Tools } from '../tools.ts'
import { candidateAnswers } from './candidate-answers.ts'
import { accountOf, demoMentees, demoMentors, keptWaiting, saidNo } from './cast.ts'
import type { Users } from './crew.ts'
import { actorNamed, personNamed } from './crew.ts'
import { deficitAnswers, observation, requestAnswers } from './survey-answers.ts'

const TERM_DAYS = 7

interface Campaign {
  key: string
  title: string
  people: readonly string[]
  /** By surname and first name; who is not here still owes. */
  answers: Readonly<Record<string, Answers>>
}

export async function firstSurvey(sending: Tools, answering: Tools, users: Users): Promise<void> {
  const mentees = demoMentees.filter((name) => name !== keptWaiting && name !== saidNo)
  const requests = { key: menteeRequest.key, title: 'Профессиональный запрос: сентябрь', people: mentees, answers: requestAnswers }
  const candidates = { key: mentorCandidate.key, title: 'Кандидаты в наставники: сентябрь', people: demoMentors, answers: candidateAnswers }
  const sent = [await start(sending, users, requests), await start(sending, users, candidates)]
  await collect(answering, users, requests, found(sent[0]))
  await collect(answering, users, candidates, found(sent[1]))
  const deficits = { key: menteeDeficits.key, title: 'Карта дефицитов: начало года', people: Object.keys(deficitAnswers), answers: deficitAnswers }
  await collect(answering, users, deficits, await start(answering, users, deficits))
  await observe(answering, users)
}

async function start(tools: Tools, users: Users, { key, title, people }: Campaign): Promise<string> {
  const id = newId()
  const ids = (await Promise.all(people.map((name) => personNamed(tools.database, name)))).map((person) => person.id)
  const wish = { id, key, title, people: ids, dueOn: addDays(tools.clock.today(), TERM_DAYS), occasion: 'start' as const }
  await launch(tools, questionnairesOfHouse(), await actorNamed(tools, users, 'methodist'), wish)
  return id
}

/** Whoever has an account answers by it; the blanks of the others are entered by the curator. */
async function collect(tools: Tools, users: Users, { answers }: Campaign, surveyId: string): Promise<void> {
  const catalogue = questionnairesOfHouse()
  const curator = await actorNamed(tools, users, 'methodist')
  for (const [name, given] of Object.entries(answers)) {
    const person = await personNamed(tools.database, name)
    const { id } = found(await assignmentOfPerson(tools.database, surveyId, person.id))
    const login = accountOf(name)
    if (login === undefined) await enterFromPaper(tools, catalogue, curator, id, { answers: given, answeredOn: tools.clock.today() })
    else await answerAlone(tools, users, login, id, given)
  }
}

/** Page by page, as the browser sends them. */
async function answerAlone(tools: Tools, users: Users, login: string, id: string, given: Answers): Promise<void> {
  const catalogue = questionnairesOfHouse()
  const answerer = { way: 'account' as const, author: await actorNamed(tools, users, login) }
  const { definition } = await openForAnswering(tools, catalogue, id, answerer)
  const body = bodyOf(given)
  for (const { key } of allScreens(definition)) await saveScreen(tools, catalogue, id, answerer, { screen: key, body, seen: {} })
  await sendAnswers(tools, catalogue, id, answerer)
}

function bodyOf(answers: Answers): Record<string, string | string[]> {
  return Object.fromEntries(Object.entries(answers).flatMap(([key, value]): [string, string | string[]][] => {
    if (Array.isArray(value)) return [[key, value]]
    return typeof value === 'object' ? Object.entries(value).map(([row, point]) => [`${key}-${row}`, String(point)]) : [[key, String(value)]]
  }))
}

/** The curator has seen one of them at work the day the cards came in. */
async function observe(tools: Tools, users: Users): Promise<void> {
  const person = await personNamed(tools.database, observation.of)
  const { id, version } = found(await openMenteeOf(tools.database, person.id))
  const { lines, words } = observation
  await recordObservation(tools, await actorNamed(tools, users, 'methodist'), id, {
    version: String(version), on: tools.clock.today(), lines, counts: 'self', words,
  })
}
