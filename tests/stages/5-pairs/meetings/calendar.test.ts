import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../../src/kit/ids.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { castId } from '../../../support/cast.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import { meetingsReaction } from '../../../../src/stages/5-pairs/meetings/withdrawal.actions.ts'
import { methodist as author } from '../../../common/surveys/support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse({ at: '2025-11-20T12:00:00+03:00' })
  const mentor = await aMentor(house.tools, { personId: castId('mentor') })
  const { unitId } = await aUnit(house.tools, { mentors: [mentor], mentees: [await aMentee(house.tools, { personId: castId('mentee') })] })
  const at = house.clock.now()
  const line = (lineId: string, content: string, to: string, state = 'planned') => ({ id: newId(), lineId, content, form: 'show', from: '2025-11-01', to, state, position: 0 })
  await house.database.programme.create({
    data: { id: newId(), unitId, edition: 1, state: 'approved', from: '2025-09-15', to: '2026-05-31', goal: 'Цель', createdAt: at, updatedAt: at, items: { create: [line('one', 'Показ занятия', '2025-12-05'), line('two', 'Уже сделано', '2025-12-06', 'done')] } },
  })
  await house.database.meeting.create({ data: { id: 'meeting-1', unitId, on: '2025-11-19', form: 'case', topic: 'Тайное', nextOn: '2025-11-28', mentorId: castId('mentor'), createdAt: at, mentees: { create: [{ personId: castId('mentee') }] } } })
})
afterAll(() => house.close())

const addressOn = (html: string) => /value="http:\/\/house\.test([^"]+)"/.exec(html)?.[1] ?? ''

describe('the calendar of a pair', () => {
  it('lists the days ahead by month', async () => {
    const mentee = await house.visitor('mentee')
    await mentee.open('/my/calendar')
    for (const words of ['Ноябрь 2025 г.', '28 ноября, пятница', 'Встреча пары', '5 декабря, пятница', 'Показ занятия', 'с 1 ноября']) expect(mentee.sees(words)).toBe(true)
    expect(mentee.sees('Уже сделано')).toBe(false)
  })

  it('has a secret address that tells days and no words, and can be taken back', async () => {
    const mentee = await house.visitor('mentee')
    await mentee.open('/my/calendar')
    await mentee.pressTwice('Включить адрес')
    const address = addressOn(mentee.html)
    const phone = house.stranger()
    const { status, type, bytes } = await phone.download(address)
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = bytes.toString()
    expect(text).toContain('UID:plan-one@mentoring')
    expect(text).toContain('DTSTART;VALUE=DATE:20251128')
    expect(text).not.toContain('Тайное')
    expect((await phone.open(address.replace(/.\/pairs\.ics$/, 'x/pairs.ics'))).status).toBe(404)

    await mentee.press('Отозвать адрес')
    expect((await phone.open(address)).status).toBe(404)
    await mentee.press('Включить адрес')
    const next = addressOn(mentee.html)
    expect(next).not.toBe(address)
    expect((await phone.download(next)).status).toBe(200)
    expect(await house.database.journalEntry.count({ where: { verb: 'openedCalendar' } })).toBe(2)
  })

  it('closes with the consent and with the account', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/my/calendar')
    await mentor.press('Включить адрес')
    const address = addressOn(mentor.html)
    const phone = house.stranger()
    expect((await phone.download(address)).status).toBe(200)
    await house.database.user.update({ where: { id: 'user-mentor' }, data: { disabledAt: house.clock.now() } })
    expect((await phone.open(address)).status).toBe(404)
    await house.database.user.update({ where: { id: 'user-mentor' }, data: { disabledAt: null } })
    const end = { consentId: 'c', personId: castId('mentor'), kind: 'processing-mentor', on: '2025-11-20', author, at: house.clock.now() } as const
    await house.tools.transaction(async (tx) => meetingsReaction.onWithdrawal?.(tx, end))
    expect((await phone.open(address)).status).toBe(404)
  })
})
