// The turn of the year: closing refused and allowed, the next year opened once, the archive read only, a unit over two years.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { regulations, seedRoadmap } from '../../../../src/stages/1-conditions/index.ts'
import { newId } from '../../../../src/kit/ids.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, aMentor, aUnit } from '../../../support/pairs.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let methodist: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2026-06-10T10:00:00+03:00' })
  await house.tools.transaction((tx) => seedRoadmap(tx, { from: '2025-09-01', to: '2026-05-31' }, { at: house.clock.now(), today: '2025-09-01' }))
  await house.database.roadmap.updateMany({ data: { state: 'approved', effectiveOn: '2025-09-01' } })
  methodist = await house.visitor('methodist')
})
afterEach(() => house.close())

/** Fills every reason the form asks for and closes. */
async function close(who: Visitor): Promise<void> {
  await who.open('/year?year=2025')
  for (const area of who.$('form textarea').toArray()) who.enter(who.$(area).attr('name') ?? '', 'решили на педсовете')
  await who.pressTwice('Закрыть 2025–2026 учебный год')
}

const finished = async (unitId: string) => {
  await house.database.unit.update({ where: { id: unitId }, data: { state: 'finished', outcome: 'success', endedOn: '2026-05-29', stateOn: '2026-05-29' } })
}

describe('closing', () => {
  test('is refused while a unit, a proposal or an event has no decision, and says which and where', async () => {
    await aUnit(house.tools, { id: 'open', title: 'Соломатина – Лукашевич' })
    await aUnit(house.tools, { id: 'loose', title: 'Сомова – Ким', state: 'proposed', from: '2026-04-01' })
    await house.database.event.create({ data: { id: 'table', kind: 'roundTable', stage: 6, title: 'Круглый стол', on: '2026-05-20', code: 'abcdef', createdAt: house.clock.now(), updatedAt: house.clock.now() } })
    await methodist.open('/year')
    expect(methodist.heading).toContain('2025–2026')
    for (const words of ['Итога нет: «Соломатина – Лукашевич»', 'Не закреплена: «Сомова – Ким»', 'Не отмечено, состоялось ли: «Круглый стол», 20.05.2026', 'Аналитической справки нет']) expect(methodist.sees(words)).toBe(true)
    expect(methodist.sees('Закрыть 2025–2026 учебный год')).toBe(false)
    expect(methodist.$('a[href="/pairs/open/ending"]')).toHaveLength(1)
    const sent = await methodist.agent.post('/year/2025/closing').set('Sec-Fetch-Site', 'same-origin').type('form').send({ _csrf: methodist.$('input[name=_csrf]').attr('value') ?? '' })
    expect(sent.status).toBeGreaterThanOrEqual(400)
    expect(await house.database.schoolYearClosing.count()).toBe(0)
  })

  test('not before May, and not by a teacher', async () => {
    house.clock.set('2026-02-01T10:00:00+03:00')
    await methodist.open('/year')
    expect(methodist.sees('Закрыть его можно с 01.05.2026')).toBe(true)
    expect((await (await house.visitor('mentor')).open('/year')).status).toBe(403)
  })

  test('what stays undone is explained; pressed twice it is closed once, with its figures and reasons', async () => {
    const { unitId } = await aUnit(house.tools, { title: 'Соломатина – Лукашевич' })
    await finished(unitId)
    await methodist.open('/year')
    await methodist.press('Закрыть 2025–2026 учебный год')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('напишите, почему решили без этого')).toBe(true)
    const head = await house.visitor('head')
    await close(head)
    expect(head.sees('Закрыт 10.06.2026, Савельева М. В.')).toBe(true)
    expect(head.sees('решили на педсовете')).toBe(true)
    const row = await house.database.schoolYearClosing.findUniqueOrThrow({ where: { year: 2025 } })
    const facts = JSON.parse(row.facts) as { figures: { key: string; value: number }[]; units: { outcome: string }[] }
    expect(facts.figures.find(({ key }) => key === 'units')?.value).toBe(1)
    expect(facts.units).toMatchObject([{ outcome: 'Завершена успешно' }])
    expect(await house.database.journalEntry.count({ where: { verb: 'closedYear' } })).toBe(1)
  })
})

describe('a unit over two years (A8)', () => {
  test('belongs to both: it hinders no closing, works on, but days of the closed year are frozen', async () => {
    const { unitId, mentors, mentees } = await aUnit(house.tools, { title: 'Живаго – Ким', from: '2025-09-15', to: '2027-05-31' })
    await house.database.meeting.create({ data: { id: 'old', unitId, on: '2025-10-10', form: 'case', topic: 'Утро', mentorId: mentors[0]?.personId ?? '', createdAt: house.clock.now(), mentees: { create: { personId: mentees[0]?.personId ?? '' } } } })
    await methodist.open('/year')
    expect(methodist.sees('Завершены: 0, продолжаются: 1')).toBe(true)
    await close(methodist)
    await methodist.press('Открыть 2026–2027 учебный год')
    expect(methodist.sees('«Живаго – Ким» по 31.05.2027')).toBe(true)
    for (const year of [2025, 2026]) expect((await methodist.open(`/pairs?year=${year}&state=everything`)).sees('Живаго – Ким')).toBe(true)
    expect((await methodist.open('/pairs?year=2024&state=everything')).sees('Живаго – Ким')).toBe(false)
    const { removeMeeting } = await import('../../../../src/stages/5-pairs/meetings/meeting.actions.ts')
    const { methodist: curator } = await import('../../../common/surveys/support.ts')
    await expect(removeMeeting(house.tools, curator, 'old', { version: '1', reason: 'ошибка', isCurator: true })).rejects.toThrow(/учебный год закрыт/)
    expect((await house.database.meeting.findUniqueOrThrow({ where: { id: 'old' } })).removedAt).toBeNull()
  })
})

test('«Сегодня» asks to close the year in June and to open the next one in August, and only those who may', async () => {
  await methodist.open('/?tasks=all')
  expect(methodist.sees('Закрыть 2025–2026 учебный год')).toBe(true)
  await close(methodist)
  await methodist.open('/?tasks=all')
  expect(methodist.sees('Закрыть 2025–2026 учебный год')).toBe(false)
  house.clock.set('2026-08-10T10:00:00+03:00')
  const later = await house.visitor('methodist')
  await later.open('/?tasks=all')
  expect(later.sees('Открыть 2026–2027 учебный год')).toBe(true)
})

describe('the next year', () => {
  beforeEach(async () => {
    await aMentor(house.tools, { surname: 'Воронова' })
    const mentee = await aMentee(house.tools, { surname: 'Гусева' })
    await house.database.consent.updateMany({ where: { personId: mentee.personId }, data: { validUntil: '2026-08-31' } })
    await close(methodist)
  })

  test('is shown before it is done: the map, who stays, what is signed anew', async () => {
    for (const words of ['Дорожная карта перенесётся на 2026–2027', 'на рабочие дни сдвинутся', 'В банке наставников остаются: 1', 'Воронова А. И.', 'В банке наставляемых остаются: 1', 'Обработка данных: наставляемый: 1', 'Гусева А. И.']) expect(methodist.text.replaceAll('\u00a0', ' ')).toContain(words)
    expect(await house.database.roadmap.count()).toBe(1)
  })

  test('opens once: a draft of the map on working days; the regulation stays', async () => {
    const before = (await regulations(house.database)).length
    await methodist.pressTwice('Открыть 2026–2027 учебный год')
    expect(methodist.sees('2026–2027 учебный год открыт')).toBe(true)
    const maps = await house.database.roadmap.findMany({ orderBy: { periodFrom: 'asc' }, include: { items: true } })
    expect(maps.map(({ periodFrom, periodTo, state, copiedFromId }) => [periodFrom, periodTo, state, copiedFromId])).toEqual([['2025-09-01', '2026-05-31', 'approved', null], ['2026-09-01', '2027-05-31', 'draft', maps[0]?.id]])
    expect(maps[1]?.items.every(({ doneOn }) => doneOn === null)).toBe(true)
    expect((await regulations(house.database)).length).toBe(before)
    expect(await house.database.journalEntry.count({ where: { verb: 'openedYear' } })).toBe(1)
    expect(methodist.sees('Дорожная карта на 2026–2027: проект')).toBe(true)
    expect(methodist.$('.top .menu summary').first().text()).toContain('2026–2027')
  })
})

describe('looking at a closed year', () => {
  test('says so, changes nothing and shows its lists; back in the present everything is as before', async () => {
    const { unitId } = await aUnit(house.tools, { title: 'Соломатина – Лукашевич' })
    await finished(unitId)
    await aUnit(house.tools, { title: 'Новая – Пара', state: 'proposed', from: '2026-09-15', to: '2027-05-31' })
    await house.database.document.create({ data: { id: newId(), kind: 'free-order', title: 'О старом', state: 'draft', series: 'core', schoolYear: 2025, input: '{}', searchKey: 'о старом', createdAt: house.clock.now(), updatedAt: house.clock.now() } })
    await close(methodist)
    await methodist.press('Открыть 2026–2027 учебный год')
    await methodist.open('/pairs')
    expect(methodist.sees('Новая – Пара')).toBe(true)
    await methodist.follow('2025–2026, архив')
    expect(methodist.path).toBe('/pairs')
    expect(methodist.sees('Архив 2025–2026, только чтение')).toBe(true)
    expect(methodist.sees('Соломатина – Лукашевич')).toBe(true)
    expect(methodist.sees('Новая – Пара')).toBe(false)
    expect(methodist.sees('Составить вручную')).toBe(false)
    for (const page of ['/', '/documents', '/events', '/surveys', '/conditions/roadmap', '/completion', '/completion/results', '/requests', '/mentors', '/year?year=2025']) {
      await methodist.open(page)
      expect([page, methodist.status, methodist.sees('Архив 2025–2026, только чтение')]).toEqual([page, 200, true])
    }
    await methodist.open('/pairs/new')
    expect(methodist.status).toBe(403)
    expect(methodist.sees('Вы смотрите архив')).toBe(true)
    await methodist.follow('Вернуться в текущий год')
    await methodist.open('/pairs')
    expect(methodist.sees('Архив')).toBe(false)
    expect(methodist.sees('Новая – Пара')).toBe(true)
  })
})
