import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { registerWithdrawal } from './withdrawing.ts'
import { questionnairesOfHouse } from '../../../src/questionnaires.ts'
import { include, leave, postpone, recordSupport, refuse } from '../../../src/stages/2-requests/mentee.actions.ts'
import { menteeBankReaction } from '../../../src/stages/2-requests/withdrawal.actions.ts'
import { giveConsent, methodist } from '../../common/surveys/support.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { accepted, answered, deficits, inBank, request } from './bank-support.ts'

const person = castId('mentee')

describe('a participation', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse({ at: '2025-09-08T10:00:00+03:00' })
  })
  afterEach(() => house.close())

  const record = () => house.database.mentee.findFirstOrThrow({ where: { personId: person }, orderBy: { createdAt: 'desc' } })
  const versioned = async () => ({ version: String((await record()).version) })

  test('answers put the person on the way to the bank, in his own words', async () => {
    await giveConsent(house, person)
    await answered(house, person, 'mentee_request', request)
    await answered(house, person, 'mentee_deficits', deficits)
    const row = await record()
    expect(row).toMatchObject({ state: 'surveyed', category: 'novice', priority: 1, couldTeach: true, request: request['main_request'], priorities: '["behaviour"]', slots: '["quiet_hour"]', ages: '["junior"]' })
    expect(row.deficitIndex).toBeGreaterThan(0)
    const lines = await house.database.menteeDeficit.findMany({ where: { menteeId: row.id, severity: { gte: 2 } } })
    expect(lines.map(({ competence, severity }) => [competence, severity]).sort()).toEqual([['behaviour', 3], ['parents', 2]])
  })

  test('«пока нет» is a refusal, without a question why', async () => {
    await giveConsent(house, person)
    await answered(house, person, 'mentee_request', { ...request, want: 'not_now' })
    expect(await record()).toMatchObject({ state: 'refused', shelf: 'closed', openPersonId: null })
  })

  test('inclusion needs a consent and answers', async () => {
    const id = await accepted(house, person)
    await expect(include(house.tools, methodist, id, { ...(await versioned()), on: '2025-09-08', priority: 1 })).rejects.toThrow('Включить в банк пока нельзя. Нет действующего согласия')
    await giveConsent(house, person, 'processing-mentee', '2025-09-08')
    await expect(include(house.tools, methodist, id, { ...(await versioned()), on: '2025-09-08', priority: 1 })).rejects.toThrow('Нет анкеты профессионального запроса')
  })

  test('a consent dated later than the first answer keeps the gate shut', async () => {
    const consent = await giveConsent(house, person, 'processing-mentee', '2025-09-01')
    await answered(house, person, 'mentee_request', request)
    await house.database.consent.update({ where: { id: consent }, data: { signedOn: '2025-09-10' } })
    house.clock.set('2025-09-12T10:00:00+03:00')
    const { id } = await record()
    await expect(include(house.tools, methodist, id, { ...(await versioned()), on: '2025-09-12', priority: 1 })).rejects.toThrow('Согласие подписано позже первого ответа')
  })

  test('the same form pressed twice includes once; an older form is told so', async () => {
    await giveConsent(house, person)
    await answered(house, person, 'mentee_request', request)
    const { id, version } = await record()
    const form = { version: String(version), on: '2025-09-08', priority: 2 }
    await include(house.tools, methodist, id, form)
    await include(house.tools, methodist, id, form)
    expect(await house.database.menteeStep.count({ where: { menteeId: id, state: 'bank' } })).toBe(1)
    await expect(postpone(house.tools, methodist, id, { version: String(version), reason: 'позже' })).rejects.toThrow('Пока вы писали')
  })

  test('without a pair there is support and a day of the next search (N18)', async () => {
    const id = await inBank(house, person)
    await recordSupport(house.tools, methodist, id, { ...(await versioned()), support: 'temporary', note: 'Помогает старший воспитатель', searchOn: '2025-10-08' })
    expect(await record()).toMatchObject({ state: 'unpaired', support: 'temporary', searchOn: '2025-10-08' })
  })

  test('leaves on the tenth day and returns next year: two participations, each with its days (N24)', async () => {
    const first = await inBank(house, person)
    house.clock.set('2025-09-18T10:00:00+03:00')
    await leave(house.tools, methodist, first, { ...(await versioned()), on: '2025-09-18', finished: false, reason: 'по желанию участника' })
    house.clock.set('2026-09-03T10:00:00+03:00')
    const second = await inBank(house, person)
    expect(second).not.toBe(first)
    const all = await house.database.mentee.findMany({ where: { personId: person }, orderBy: { createdAt: 'asc' } })
    expect(all.map(({ enteredOn, leftOn, shelf }) => [enteredOn, leftOn, shelf])).toEqual([['2025-09-08', '2025-09-18', 'closed'], ['2026-09-03', null, 'open']])
  })

  test('whoever takes part already is not accepted twice', async () => {
    const id = await accepted(house, person)
    expect(await accepted(house, person)).toBe(id)
  })

  test('a refusal ends it and the person may be accepted again', async () => {
    const id = await accepted(house, person)
    await refuse(house.tools, methodist, id, { ...(await versioned()), on: '2025-09-08' })
    expect(await accepted(house, person)).not.toBe(id)
  })

  test('a surname changed after the wedding moves the record in the list at once (N25)', async () => {
    const id = await inBank(house, person)
    await house.database.person.update({ where: { id: person }, data: { surname: 'Яблокова', sortKey: 'яблокова дарья', searchKey: 'яблокова дарья крылова' } })
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id } })).toMatchObject({ sortKey: 'яблокова дарья', searchKey: 'яблокова дарья крылова' })
  })

  test('a withdrawn consent closes it in the same deed, and destruction leaves only the days (A17)', async () => {
    const id = await inBank(house, person)
    house.clock.set('2026-03-20T10:00:00+03:00')
    await registerWithdrawal(house, person)
    expect(await record()).toMatchObject({ state: 'left', leftOn: '2026-03-20', openPersonId: null })
    expect(await menteeBankReaction.holdings?.(house.database, person, 'processing-mentee')).toMatchObject([{ fate: 'destroyed' }, { fate: 'kept' }])
    const end = { consentId: 'c', personId: person, kind: 'processing-mentee' as const, on: '2026-03-20', author: methodist, at: house.clock.now() }
    await house.tools.transaction(async (tx) => menteeBankReaction.destroy?.(tx, end))
    expect(await house.database.mentee.findUniqueOrThrow({ where: { id } })).toMatchObject({ request: null, deficitIndex: -1, slots: '[]', ages: '[]', enteredOn: '2025-09-08' })
    expect(await house.database.menteeDeficit.count({ where: { menteeId: id } })).toBe(0)
  })

  test('the card of deficits is for those who want a mentor', async () => {
    const entry = questionnairesOfHouse().entry('mentee_deficits')
    expect(await entry.mayStart?.(house.database, person, '2025-09-08')).toContain('Сначала нужна анкета')
    await giveConsent(house, person)
    await answered(house, person, 'mentee_request', { ...request, want: 'once' })
    expect(await entry.mayStart?.(house.database, person, '2025-09-08')).toContain('кто хочет работать с наставником')
  })
})
