// What the end of a consent does to questionnaires: drafts go at once, answers in their time, and only what rests on it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { surveyReaction } from '../../../src/common/surveys/index.ts'
import { enterFromPaper } from '../../../src/common/surveys/assignment.actions.ts'
import { newId } from '../../../src/kit/ids.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { giveConsent, launched, methodist, withdraw, type Launched } from './support.ts'

const mentee = castId('mentee')
const catalogue = questionnairesOfHouse()
const { onWithdrawal, holdings, destroy } = surveyReaction(catalogue)

describe('when a consent ends', () => {
  let house: House
  let consent: string
  beforeEach(async () => {
    house = await openHouse()
    consent = await giveConsent(house, mentee)
  })
  afterEach(() => house.close())

  const rowOf = ({ id }: Launched) => house.database.assignment.findUniqueOrThrow({ where: { id } })
  const end = (on = house.clock.today()) => ({ consentId: consent, personId: mentee, kind: 'processing-mentee' as const, on, author: methodist, at: house.clock.now() })
  async function answered(key: string): Promise<Launched> {
    const own = await launched(house, 'mentee', key)
    const scan = { id: newId(), name: 'бланк.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') }
    await enterFromPaper(house.tools, catalogue, methodist, own.id, { answers: { main_request: 'Утро', overall: 8 }, answeredOn: house.clock.today(), scan })
    return own
  }
  async function drafted(key: string): Promise<Launched> {
    const own = await launched(house, 'mentee', key)
    const draft = '{"answers":{"overall":8},"versions":{"overall":1}}'
    await house.database.assignment.update({ where: { id: own.id }, data: { state: 'draft', draft, draftVersion: 1, savedAt: house.clock.now() } })
    return own
  }

  test('drafts are forgotten at once, answers rest', async () => {
    const [draft, sent] = [await drafted('satisfaction'), await answered('mentee_request')]
    await withdraw(house, consent, '2025-09-01')
    await house.tools.transaction((tx) => onWithdrawal?.(tx, end()) ?? Promise.resolve())
    expect(await rowOf(draft)).toMatchObject({ state: 'assigned', savedAt: null, draft: '{"answers":{},"versions":{}}' })
    expect((await rowOf(sent)).answers).toContain('Утро')
    expect(await holdings?.(house.database, mentee, 'processing-mentee')).toEqual([{ what: 'Ответы на анкеты: 1', fate: 'destroyed' }])
  })

  test('what the other role allows goes on, and is not named among what is destroyed', async () => {
    await giveConsent(house, mentee, 'processing-mentor')
    const [draft, sent, own] = [await drafted('satisfaction'), await answered('event_feedback'), await answered('mentee_request')]
    await withdraw(house, consent, '2025-09-01')
    expect(await holdings?.(house.database, mentee, 'processing-mentee')).toEqual([{ what: 'Ответы на анкеты: 1', fate: 'destroyed' }])
    await house.tools.transaction(async (tx) => {
      await onWithdrawal?.(tx, end())
      await destroy?.(tx, end())
    })
    expect((await rowOf(draft)).draft).toContain('overall')
    expect((await rowOf(sent)).answers).not.toBeNull()
    expect((await rowOf(own)).answers).toBeNull()
  })

  test('destruction takes answers, words, days and scans; that somebody was asked stays', async () => {
    const own = await answered('mentee_request')
    await withdraw(house, consent, '2025-09-01')
    await house.tools.transaction((tx) => destroy?.(tx, end()) ?? Promise.resolve())
    expect(await rowOf(own)).toMatchObject({ answers: null, words: null, answeredOn: null, sentAt: null, state: 'assigned', closed: true })
    expect([await house.database.storedFile.count(), await house.database.fileBytes.count()]).toEqual([0, 0])
    expect(await holdings?.(house.database, mentee, 'processing-mentee')).toEqual([])
  })

  test('answers given under a newer consent outlive the destruction of the older ones', async () => {
    const before = await answered('mentee_request')
    await withdraw(house, consent, '2025-09-02')
    house.clock.set('2025-09-05T09:00:00+03:00')
    await giveConsent(house, mentee, 'processing-mentee', '2025-09-05')
    const after = await answered('comfort_check')
    await house.tools.transaction((tx) => destroy?.(tx, end('2025-09-10')) ?? Promise.resolve())
    expect((await rowOf(before)).answers).toBeNull()
    expect((await rowOf(after)).answers).not.toBeNull()
  })

  test('consents about something else change nothing', async () => {
    const own = await answered('mentee_request')
    await house.tools.transaction((tx) => destroy?.(tx, { ...end(), kind: 'dissemination' }) ?? Promise.resolve())
    expect((await rowOf(own)).answers).not.toBeNull()
    expect(await holdings?.(house.database, mentee, 'dissemination')).toEqual([])
  })
})
