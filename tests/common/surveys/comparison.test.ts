// Start beside end: which campaigns belong together, who counts, and what a withdrawn consent takes out.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { launchedFor, giveConsent, methodist, withdraw, type Launched } from './support.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { aPerson } from '../../support/builders.ts'
import { openHouse, type House } from '../../support/house.ts'

const SURNAMES = ['Громова', 'Дорохова', 'Жукова', 'Назарова', 'Орехова']

describe('the start beside the end', () => {
  let house: House
  let people: string[]
  let consents: string[]
  beforeEach(async () => {
    house = await openHouse()
    people = []
    consents = []
    for (const surname of SURNAMES) people.push(await aPerson(house.tools, { surname, firstName: 'Анна' }))
    for (const id of people) consents.push(await giveConsent(house, id))
  })
  afterEach(() => house.close())

  async function answered(key: string, answers: Record<string, number>): Promise<Launched> {
    const all = await launchedFor(house, people, key)
    for (const { id } of all) await enterFromPaper(house.tools, questionnairesOfHouse(), methodist, id, { answers, answeredOn: house.clock.today() })
    const [first] = all
    if (first === undefined) throw new Error('Nobody was invited')
    return first
  }

  test('is offered for the end of a programme and its start, with the averages of those who answered both', async () => {
    const start = await answered('start_mentee', { expect_usefulness: 6, expect_comfort: 8 })
    house.clock.set('2025-09-10T09:00:00+03:00')
    const end = await answered('final_mentee', { useful: 9, comfort: 8 })
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/${end.surveyId}/results`)
    const link = curator.$('a').filter((_, one) => curator.$(one).text().startsWith('Сравнить с'))
    expect(link.attr('href')).toBe(`/surveys/${end.surveyId}/comparison?with=${start.surveyId}`)
    await curator.open(String(link.attr('href')))
    expect(curator.sees('Оба раза ответили 5 человек')).toBe(true)
    const [first] = curator.$('tbody tr').toArray().map((row) => curator.$(row).text().replace(/\s+/g, ' '))
    expect(first).toContain('+3')
  })

  test('is offered for two campaigns of one questionnaire, not for unrelated ones that share the key of a question', async () => {
    const other = await answered('satisfaction', { overall: 5, nps: 5 })
    house.clock.set('2025-09-10T09:00:00+03:00')
    const first = await answered('event_feedback', { topic: 5 })
    house.clock.set('2025-09-14T09:00:00+03:00')
    const later = await answered('satisfaction', { overall: 8, nps: 9 })
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/${later.surveyId}/results`)
    expect(curator.html).toContain(`with=${other.surveyId}`)
    expect(curator.html).not.toContain(`with=${first.surveyId}`)
    await curator.open(`/surveys/${later.surveyId}/comparison?with=${first.surveyId}`)
    expect(curator.status).toBe(409)
    expect(curator.sees('Эти два опроса не сравнивают')).toBe(true)
    await curator.open(`/surveys/${other.surveyId}/comparison?with=${later.surveyId}`)
    expect(curator.status).toBe(409)
    await curator.open(`/surveys/${later.surveyId}/comparison`)
    expect(curator.status).toBe(404)
  })

  test('a withdrawn consent takes the answers out of both, and it is said how many', async () => {
    const start = await answered('start_mentee', { expect_usefulness: 6 })
    house.clock.set('2025-09-10T09:00:00+03:00')
    const end = await answered('final_mentee', { useful: 9 })
    await withdraw(house, String(consents[0]), '2025-09-10')
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/${end.surveyId}/results`)
    expect(curator.sees('Ответили 4 из 5')).toBe(true)
    expect(curator.sees('Ещё 1 ответ закрыт и в итоги не входит')).toBe(true)
    await curator.open(`/surveys/${end.surveyId}/comparison?with=${start.surveyId}`)
    expect(curator.sees('Оба раза ответили 4 человека')).toBe(true)
    expect(curator.sees('среднее не показываем')).toBe(true)
    expect(curator.sees('Ещё 2 ответа закрыты и в итоги не входят')).toBe(true)
  })
})
