// A campaign of a questionnaire in the invented kindergarten: it goes out, and answers come by the account or on paper.
import { assignmentOfPerson, enterFromPaper, launch, openForAnswering, saveScreen, sendAnswers } from '../common/surveys/index.ts'
import { addDays } from '../kit/calendar/day.ts'
import type { Answers } from '../kit/questionnaires/applicability.ts'
import { allScreens } from '../kit/questionnaires/screens.ts'
import { newId } from '../kit/ids.ts'
import { found } from '../kit/refusal.ts'
import { questionnairesOfHouse } from '../questionnaires.ts'
import type { Tools } from '../tools.ts'
import { accountOf } from './cast.ts'
import type { Users } from './crew.ts'
import { actorNamed, personNamed } from './crew.ts'

const TERM_DAYS = 7

export interface Campaign {
  key: string
  title: string
  people: readonly string[]
  /** By surname and first name; who is not here still owes. */
  answers: Readonly<Record<string, Answers>>
}

/** Answers the id of the campaign. */
export async function startCampaign(tools: Tools, users: Users, { key, title, people }: Campaign): Promise<string> {
  const id = newId()
  const ids = (await Promise.all(people.map((name) => personNamed(tools.database, name)))).map((person) => person.id)
  const wish = { id, key, title, people: ids, dueOn: addDays(tools.clock.today(), TERM_DAYS), occasion: 'start' as const }
  await launch(tools, questionnairesOfHouse(), await actorNamed(tools, users, 'methodist'), wish)
  return id
}

/** A campaign that is going round, by its title. */
export async function campaignTitled({ database }: Tools, title: string): Promise<string> {
  return found(await database.survey.findFirst({ where: { title }, select: { id: true } })).id
}

/** Whoever has an account answers by it; the blanks of the others are entered by the curator. */
export async function collectAnswers(tools: Tools, users: Users, { answers }: Pick<Campaign, 'answers'>, surveyId: string): Promise<void> {
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
