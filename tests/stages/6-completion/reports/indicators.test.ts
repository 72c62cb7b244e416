import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { reportOn } from '../../../../src/stages/6-completion/reports/report.facts.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { castId } from '../../../support/cast.ts'
import { threeUnits } from '../inspection/support.ts'

let house: House
let curator: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
  curator = await house.visitor('methodist')
})
afterEach(() => house.close())

async function numbers(day = '2025-09-12'): Promise<Record<string, [number, number | null]>> {
  const { indicators } = await reportOn(house.database, day, house.clock.zone)
  return Object.fromEntries(indicators.map(({ key, number, whole }) => [key, [number, whole]]))
}

describe('indicators', () => {
  it('count people and units with the whole they are a share of; two pairs and a group are three (A15)', async () => {
    await threeUnits(house)
    const mentor = await house.database.unitMember.findFirstOrThrow({ where: { role: 'mentor' } })
    await house.database.person.update({ where: { id: mentor.personId }, data: { category: 'highest', categoryExtra: 'mentor' } })
    const mentee = await house.database.unitMember.findFirstOrThrow({ where: { role: 'mentee' } })
    await house.database.person.update({ where: { id: mentee.personId }, data: { teachingSince: '2024-09-01' } })
    await house.database.person.update({ where: { id: castId('mentee') }, data: { teachingSince: '2023-09-01' } })
    expect(await numbers()).toMatchObject({
      teachers: [11, null], young: [2, 11], youngLed: [1, 2], mentors: [3, null], mentorsHighest: [1, 3], mentorsNamed: [1, 3], mentorsTrained: [3, 3], mentorsPaid: [0, 3],
      mentees: [4, null], units: [3, null], pairs: [2, 3], groups: [1, 3], programmesBegun: [0, 3], satisfied: [0, 0],
    })
  })

  it('count a replaced mentor once for each day: the one before and the one after', async () => {
    const [unit = ''] = await threeUnits(house)
    house.clock.set('2025-12-01T09:00:00+03:00')
    const old = await house.database.unitMember.findFirstOrThrow({ where: { unitId: unit, role: 'mentor' } })
    await house.database.document.create({ data: { id: 'amending', kind: 'amending-order', title: 'О замене', state: 'registered', series: 'core', schoolYear: 2025, input: '{}', searchKey: '', number: '70-ОД', signedOn: '2025-12-01', registeredAt: house.clock.now(), createdAt: house.clock.now(), updatedAt: house.clock.now() } })
    await house.database.unitMember.update({ where: { id: old.id }, data: { to: '2025-11-30', endOrderId: 'amending' } })
    await house.database.unitMember.create({ data: { ...old, id: 'new', personId: castId('mentor'), bankId: null, from: '2025-12-01', to: null, orderId: 'amending', endOrderId: null, openKey: null } })
    const idsOn = async (day: string) => (await reportOn(house.database, day, house.clock.zone)).indicators.find(({ key }) => key === 'mentors')?.ids ?? []
    expect(await idsOn('2025-09-12')).toContain(old.personId)
    expect(await idsOn('2025-12-01')).not.toContain(old.personId)
    expect(await idsOn('2025-12-01')).toContain(castId('mentor'))
    expect((await numbers('2025-12-01'))['mentors']).toEqual([3, null])
  })

  it('put a unit of two school years into the reports of both (A8)', async () => {
    const [unit = ''] = await threeUnits(house)
    await house.database.unit.update({ where: { id: unit }, data: { to: '2027-05-31' } })
    await house.database.unit.updateMany({ where: { id: { not: unit } }, data: { state: 'finished', endedOn: '2026-05-31', outcome: 'success' } })
    house.clock.set('2026-10-01T09:00:00+03:00')
    expect((await numbers('2026-06-15'))['programmesCompleted']).toEqual([2, 3])
    expect((await numbers('2026-10-01'))['programmesBegun']).toEqual([0, 1])
    const { personId } = await house.database.unitMember.findFirstOrThrow({ where: { unitId: { not: unit }, role: 'mentee' } })
    await house.database.person.update({ where: { id: personId }, data: { dismissedOn: '2026-08-15' } })
    expect((await numbers('2026-10-01'))['retained']).toEqual([3, 4])
  })

  it('open their lists by names, but never the answers of people', async () => {
    await threeUnits(house)
    await curator.open('/reports')
    const mentors = curator.$('tr').filter((_, row) => curator.$(row).find('th').text() === 'Наставников').find('a').attr('href') ?? ''
    await curator.open(mentors)
    expect(curator.text).toContain('Соломатина А. И.')
    await curator.open('/reports/indicators/satisfied')
    expect(curator.text).toContain('Список пуст')
    expect((await curator.open('/reports/indicators/nothing')).status).toBe(404)
    expect((await (await house.visitor('mentee')).open('/reports')).status).toBe(403)
  })
})

describe('a snapshot', () => {
  it('never changes, whatever becomes of people and pairs', async () => {
    await threeUnits(house)
    await curator.open('/reports/snapshots/new')
    await curator.fill('Название', 'Мониторинг в сентябре').pressTwice('Сохранить снимок')
    expect(await house.database.snapshot.count()).toBe(1)
    const address = curator.path
    const { id = '' } = (await house.database.snapshot.findFirst()) ?? {}
    const formBefore = (await curator.download(`/reports/forms/readiness/filled.csv?snapshot=${id}`)).bytes.toString('utf8')
    const textBefore = (await curator.open(address)).$('main table').text()

    house.clock.set('2026-01-20T09:00:00+03:00')
    await house.database.unit.updateMany({ data: { state: 'stopped', endedOn: '2025-09-12' } })
    await house.database.person.updateMany({ data: { category: 'highest', dismissedOn: '2025-09-11' } })
    await house.database.person.updateMany({ where: { id: { startsWith: 'person-' } }, data: { dismissedOn: null } })
    curator = await house.visitor('methodist')
    expect((await curator.open(address)).$('main table').text()).toBe(textBefore)
    expect((await curator.download(`/reports/forms/readiness/filled.csv?snapshot=${id}`)).bytes.toString('utf8')).toBe(formBefore)
    await curator.open(`/reports/indicators/units?snapshot=${id}`)
    expect(curator.text).toContain('Соломатина – Лукашевич')
  })

  it('is not taken for a day to come', async () => {
    await curator.open('/reports/snapshots/new')
    await curator.fill('Название', 'Завтра').fill('На дату', '13.09.2025').press('Сохранить снимок')
    expect([curator.status, curator.sees('Этот день ещё не наступил')]).toEqual([422, true])
  })
})
