import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { foundUnit } from '../../../../src/stages/5-pairs/units/unit.store.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { draftOrder, numbered, orderOn, register, stopsOf, withBasis, withdraw } from './pairing-support.ts'

let house: House
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
})
afterEach(() => house.close())

describe('the order before its registration', () => {
  it('is refused without agreement, the consent of ст. 351.8, a basis and processing consents, and says so', async () => {
    const { unitId } = await aUnit(house.tools, { mentors: [await aMentor(house.tools, { surname: 'Соломатина', mentoringConsent: false })], mentees: [await aMentee(house.tools, { surname: 'Лукашевич' })], state: 'proposed' })
    expect(await stopsOf(house, { units: [unitId] })).toEqual([
      '«Соломатина – Лукашевич»: согласны не все',
      'Соломатина А. И.: нет письменного согласия на работу по наставничеству',
      'Соломатина А. И.: не оформлена работа наставника',
    ])
    await house.database.consent.updateMany({ where: { kind: 'processing-mentee' }, data: { validUntil: '2025-09-11' } })
    expect(await stopsOf(house, { units: [unitId] })).toContain('Лукашевич А. И.: нет действующего согласия на обработку данных')
  })

  it('asks neither ст. 351.8 nor a basis of an external mentor (A7)', async () => {
    const { unitId } = await aUnit(house.tools, { mentors: [await aMentor(house.tools, { employment: 'external', mentoringConsent: false })], state: 'agreed' })
    expect(await stopsOf(house, { units: [unitId] })).toEqual([])
  })

  it('is refused when a consent is withdrawn in another window meanwhile, and the unit is not fixed', async () => {
    const mentee = await aMentee(house.tools)
    const { unitId } = await aUnit(house.tools, { mentees: [mentee], state: 'agreed' })
    await withBasis(house, unitId)
    const id = await draftOrder(house, { units: [unitId] })
    const version = await numbered(house, id)
    const [, withdrawn] = await Promise.allSettled([register(house, id, version), withdraw(house, mentee.personId, 'processing-mentee')])
    expect(withdrawn.status).toBe('fulfilled')
    // Whoever was quicker: the order never leaves a working pair without the consent.
    const { state, members } = await foundUnit(house.database, unitId)
    expect(['stopped', 'suspended']).toContain(state)
    expect(members.find(({ personId }) => personId === mentee.personId)?.leaveGround).toBe('согласие на обработку данных отозвано')
  })

  it('is refused when a consent was withdrawn after the page with the button was opened', async () => {
    const mentor = await aMentor(house.tools)
    const { unitId } = await aUnit(house.tools, { mentors: [mentor], state: 'agreed' })
    await withBasis(house, unitId)
    const id = await draftOrder(house, { units: [unitId] })
    const version = await numbered(house, id)
    await withdraw(house, mentor.personId, 'mentoring')
    await expect(register(house, id, version)).rejects.toThrow('нет письменного согласия на работу по наставничеству')
    expect(await foundUnit(house.database, unitId)).toMatchObject({ state: 'agreed', orderId: null })
  })

  it('names a unit once: the second order on it is refused', async () => {
    const { unitId } = await aUnit(house.tools, { state: 'agreed' })
    await withBasis(house, unitId)
    const second = await draftOrder(house, { units: [unitId] })
    await orderOn(house, { units: [unitId] })
    await expect(register(house, second, await numbered(house, second, '46-ОД'))).rejects.toThrow('уже закреплена приказом')
  })
})

describe('consents that end', () => {
  it('end the memberships of both when both withdraw on one day, and the curator decides what comes next', async () => {
    const { unitId, mentors, mentees } = await aUnit(house.tools, { from: '2025-09-01' })
    await withdraw(house, mentors[0]?.personId ?? '', 'processing-mentor')
    await withdraw(house, mentees[0]?.personId ?? '', 'processing-mentee')
    const unit = await foundUnit(house.database, unitId)
    expect(unit).toMatchObject({ state: 'suspended' })
    expect(unit.members.map(({ to, leaveGround }) => [to, leaveGround])).toEqual(Array(2).fill(['2025-09-11', 'согласие на обработку данных отозвано']))
    expect(await house.database.mentee.findFirstOrThrow({ where: { id: mentees[0]?.bankId ?? '' } })).toMatchObject({ state: 'left' })
    const curator = await house.visitor('methodist')
    await curator.open('/')
    expect(curator.text).toContain('Решить, что дальше с парами')
  })

  it('leave no mentee orphaned: without the mentor the mentee is without a pair', async () => {
    const { mentors, mentees } = await aUnit(house.tools, { from: '2025-09-01' })
    await withdraw(house, mentors[0]?.personId ?? '', 'processing-mentor')
    expect(await house.database.mentee.findFirstOrThrow({ where: { id: mentees[0]?.bankId ?? '' } })).toMatchObject({ state: 'unpaired' })
  })

  it('drop a proposal', async () => {
    const { unitId, mentees } = await aUnit(house.tools, { state: 'agreed' })
    await withdraw(house, mentees[0]?.personId ?? '', 'processing-mentee')
    expect(await foundUnit(house.database, unitId)).toMatchObject({ state: 'stopped' })
  })

  it('lead to the replacement when the consent to mentoring is taken back', async () => {
    const { unitId, mentors } = await aUnit(house.tools, { from: '2025-09-01' })
    await withdraw(house, mentors[0]?.personId ?? '', 'mentoring')
    expect((await foundUnit(house.database, unitId)).state).toBe('approved')
    const curator = await house.visitor('methodist')
    await curator.open('/')
    expect(curator.text).toMatch(/Заменить наставника: \S+ А. И./)
  })
})
