import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answersOf, latestAnswers } from '../../../src/common/surveys/index.ts'
import { enterFromPaper, returnAnswers } from '../../../src/common/surveys/assignment.actions.ts'
import { newId } from '../../../src/kit/ids.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { giveConsent, launched, methodist, withdraw, type Launched } from './support.ts'

const answers = { main_request: 'Как встречать детей утром?', exp_ped: 7 }

const scan = { id: newId(), name: 'бланк.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }

describe('answers whose consent was withdrawn', () => {
  let house: House
  let own: Launched
  beforeEach(async () => {
    house = await openHouse()
    const consent = await giveConsent(house, castId('mentee'))
    own = await launched(house)
    await enterFromPaper(house.tools, questionnairesOfHouse(), methodist, own.id, { answers, answeredOn: '2025-09-01', scan })
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

  test('are linked from no list, and cannot be returned for clarification', async () => {
    const curator = await house.visitor('methodist')
    for (const list of [`/surveys/people/${castId('mentee')}`, `/surveys/${own.surveyId}`]) {
      await curator.open(list)
      expect(curator.sees('ответы закрыты')).toBe(true)
      expect(curator.html).not.toContain(`href="/surveys/assignments/${own.id}"`)
      expect(curator.html).not.toContain('/clarification')
    }
    await curator.open(`/surveys/assignments/${own.id}/clarification`)
    expect(curator.status).toBe(409)
    await expect(returnAnswers(house.tools, questionnairesOfHouse(), methodist, own.id, 'Уточните')).rejects.toMatchObject({ reason: 'wrong-moment' })
  })

  test('keep the scan of the blank to themselves', async () => {
    const file = await house.database.storedFile.findFirstOrThrow({ where: { subjectKind: 'survey-paper' } })
    for (const who of ['methodist', 'head', 'mentee'] as const) {
      expect((await (await house.visitor(who)).open(`/files/${file.id}`)).status).toBe(404)
    }
    await giveConsent(house, castId('mentee'))
    expect((await (await house.visitor('methodist')).download(`/files/${file.id}`)).status).toBe(200)
    expect((await (await house.visitor('head')).open(`/files/${file.id}`)).status).toBe(404)
  })

  test('are given to no other room', async () => {
    const [key, person] = ['mentee_request', castId('mentee')]
    expect(await answersOf(house.database, person, key, '2025-08-31')).toEqual([])
    expect(await answersOf(house.database, person, key, '2025-09-01')).toEqual([])
    expect((await latestAnswers(house.database, key, [person], '2025-09-01')).size).toBe(0)
    await giveConsent(house, person)
    expect(await answersOf(house.database, person, key, '2025-09-01')).toHaveLength(1)
    expect((await latestAnswers(house.database, key, [person], '2025-09-01')).size).toBe(1)
  })

  test('are read again once a new consent is given', async () => {
    await giveConsent(house, castId('mentee'))
    const curator = await house.visitor('methodist')
    await curator.open(`/surveys/assignments/${own.id}`)
    expect(curator.status).toBe(200)
  })
})
