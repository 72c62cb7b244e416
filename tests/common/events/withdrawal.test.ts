import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventReaction } from '../../../src/common/events/index.ts'
import { theHouse } from '../../../src/common/journal/index.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { aConsent } from '../consents/support.ts'
import { planned } from './support.ts'

let house: House
let methodist: Visitor
const person = castId('mentor')
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-22T12:00:00+03:00' })
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

const withdraw = () =>
  house.tools.transaction((tx) => Promise.resolve(eventReaction.onWithdrawal?.(tx, { consentId: 'c', personId: person, kind: 'processing-mentor', on: '2025-09-22', author: theHouse, at: house.clock.now() })))
const invited = async () => (await house.database.eventVisitor.findMany({ where: { personId: person }, include: { event: true } })).map(({ event }) => event.title).sort()

it('whoever withdraws is no longer awaited at mentoring events; what has been stays, and so do events for all teachers', async () => {
  await planned(methodist, house, { title: 'Будущая сессия', on: '30.09.2025', people: [person] })
  await planned(methodist, house, { kind: 'seminar', title: 'Семинар для всех', on: '30.09.2025', people: [person] })
  const past = await planned(methodist, house, { title: 'Прошедшая сессия', on: '10.09.2025', people: [person] })
  await methodist.open(`/events/${past}/attendance`)
  await methodist.press('Все остальные присутствовали')

  const mentee = await aConsent(house.tools, { personId: person, kind: 'processing-mentee' })
  await withdraw()
  expect(await invited()).toEqual(['Будущая сессия', 'Прошедшая сессия', 'Семинар для всех'])

  await house.database.consent.delete({ where: { id: mentee } })
  await withdraw()
  expect(await invited()).toEqual(['Прошедшая сессия', 'Семинар для всех'])
  expect(await eventReaction.holdings?.(house.database, person, 'processing-mentor')).toEqual([{ what: 'Отметки о присутствии на событиях', fate: 'kept', why: 'учёт рабочего времени и обучения' }])
})
