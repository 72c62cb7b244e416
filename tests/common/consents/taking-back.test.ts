// An offer made by mistake is taken back while nobody has answered it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signOnline } from '../../../src/common/consents/signing.actions.ts'
import { takeBackOffer } from '../../../src/common/consents/offer.actions.ts'
import { keepFile } from '../../../src/common/files/index.ts'
import { castId } from '../../support/cast.ts'
import { hired } from '../../support/hire.ts'
import { openHouse, type House } from '../../support/house.ts'
import { methodist } from '../surveys/support.ts'
import { aConsent, aPicture } from './support.ts'

describe('an offer made by mistake', () => {
  let house: House
  beforeEach(async () => {
    house = await openHouse()
    await aConsent(house.tools, { id: 'offer', personId: castId('mentee'), kind: 'processing-mentee', answer: null, validUntil: '2026-05-31' })
  })
  afterEach(() => house.close())

  test('is taken back after a question, and pressed twice it goes once', async () => {
    const curator = await house.visitor('methodist')
    await curator.open('/consents/offer')
    await curator.follow('Снять предложение')
    expect(curator.sees('Снять предложение: Крылова Д. А.?')).toBe(true)
    await curator.pressTwice('Снять предложение')
    expect(curator.sees('Предложение снято')).toBe(true)
    expect(await house.database.consent.count()).toBe(0)
    expect(await house.database.journalEntry.count({ where: { verb: 'tookBackOffer' } })).toBe(1)
    const krylova = await house.visitor('mentee')
    await krylova.open('/my/consents')
    expect(krylova.sees('Вам пока ничего не предлагали')).toBe(true)
    expect((await krylova.open('/my/consents/offer')).status).toBe(404)
  })

  test('stays once it was answered, or once the photograph of the paper has come', async () => {
    await house.tools.transaction((tx) => keepFile(tx, { name: 'снимок.png', mediaType: 'image/png', bytes: aPicture(), subject: { kind: 'consent', id: 'offer' }, purpose: 'scan', uploadedById: null }, house.clock.now()))
    await expect(takeBackOffer(house.tools, methodist, 'offer')).rejects.toMatchObject({ reason: 'wrong-moment' })
    await aConsent(house.tools, { id: 'given', personId: castId('mentor'), kind: 'processing-mentor' })
    await expect(takeBackOffer(house.tools, methodist, 'given')).rejects.toMatchObject({ reason: 'wrong-moment' })
    const curator = await house.visitor('methodist')
    await curator.open('/consents/given')
    expect(curator.sees('Снять предложение')).toBe(false)
    expect((await curator.open('/consents/given/taking-back')).status).toBe(409)
  })

  test('is no business of those who only register, and nobody signs what is gone', async () => {
    const officer = await hired(house, 'dataOfficer')
    await officer.open('/consents/offer')
    expect(officer.sees('Снять предложение')).toBe(false)
    expect((await officer.open('/consents/offer/taking-back')).status).toBe(403)
    await takeBackOffer(house.tools, methodist, 'offer')
    const actor = { ...methodist, personId: castId('mentee') }
    await expect(signOnline(house.tools, actor, 'offer', { fingerprint: '', password: '', address: '' })).rejects.toMatchObject({ reason: 'not-found' })
  })
})
