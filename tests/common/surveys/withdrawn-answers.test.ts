import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { giveConsent, launched, methodist, withdraw, type Launched } from './support.ts'

const answers = { main_request: 'Как встречать детей утром?', exp_ped: 7 }

describe('answers whose consent was withdrawn', () => {
  let house: House
  let own: Launched
  beforeEach(async () => {
    house = await openHouse()
    const consent = await giveConsent(house, castId('mentee'))
    own = await launched(house)
    await enterFromPaper(house.tools, questionnairesOfHouse(), methodist, own.id, { answers, answeredOn: '2025-09-01' })
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/assignments/${own.id}`)
    expect(curator.status).toBe(200)
    await withdraw(house, consent, '2025-09-01')
  })
  afterEach(() => house.close())

  test('are shown to nobody while they wait to be destroyed', async () => {
    for (const who of ['methodist', 'head'] as const) {
      const reader = await house.visitor(who)
      await reader.open(`/surveys/assignments/${own.id}`)
      expect(reader.status).toBe(409)
      expect(reader.sees('Согласие больше не действует')).toBe(true)
      expect(reader.sees('Как встречать детей утром?')).toBe(false)
    }
  })

  test('are neither counted nor exported', async () => {
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/${own.surveyId}/results`)
    expect(curator.sees('Ответили 0 из 1')).toBe(true)
    const csv = await curator.download(`/surveys/${own.surveyId}/answers.csv`)
    expect(csv.bytes.toString('utf8')).not.toContain('Крылова')
  })

  test('are read again once a new consent is given', async () => {
    await giveConsent(house, castId('mentee'))
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/assignments/${own.id}`)
    expect(curator.status).toBe(200)
  })
})
