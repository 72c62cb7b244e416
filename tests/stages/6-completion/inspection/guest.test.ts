import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { aProgramme, threeUnits } from './support.ts'

let house: House
let curator: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
  const [first = ''] = await threeUnits(house)
  await aProgramme(house, first, '2025-09-12')
  curator = await house.visitor('methodist')
})
afterEach(() => house.close())

/** The curator gives a link; answers its address. */
async function given(wish: { until?: string; personal?: boolean } = {}): Promise<string> {
  await curator.open('/inspection/links/new')
  curator.fill('Для кого и зачем', 'Муниципальный мониторинг').fill('На какую дату показать папку', '12.09.2025').fill('Действует по', wish.until ?? '20.09.2025')
  if (wish.personal) curator.choose('Что откроется', 'Ещё и документы об отдельных людях: программы, соглашения, уведомления')
  await curator.press('Создать ссылку')
  return /\/guest\/\S+/.exec(curator.$('textarea').text())?.[0] ?? ''
}

describe('a link for an inspector', () => {
  it('shows the check-list, the index and papers of the day without an account, and writes down who came', async () => {
    const guest = await house.stranger().open(await given())
    expect(guest.status).toBe(200)
    expect(guest.heading).toBe('Папка для проверки')
    expect(guest.text).toContain('Количество пар и групп по приказу 3')
    expect(guest.text).toContain('№ 45-ОД от 12.09.2025')
    const order = guest.$('a[href*="/papers/document/"]').attr('href') ?? ''
    const paper = await guest.download(order)
    expect(paper).toMatchObject({ status: 200, type: 'application/pdf', name: 'Приказ № 45-ОД от 12.09.2025.pdf' })
    expect((await guest.download(`${guest.path}/index.pdf`)).bytes.subarray(0, 5).toString()).toBe('%PDF-')

    await curator.open(curator.path)
    expect(curator.text).toContain('3 открытия')
    expect(curator.text).toContain('Приказ № 45-ОД от 12.09.2025')
  })

  it('names nobody outside the papers: programmes are listed without a pair and do not open', async () => {
    const guest = await house.stranger().open(await given())
    expect(guest.text).toContain('Персонализированная программа пары или группы')
    expect(guest.text).not.toContain('Соломатина')
    expect(guest.$('a[href*="/papers/programme/"]')).toHaveLength(0)
    const { id } = await house.database.programme.findFirstOrThrow()
    expect((await guest.open(`${guest.path}/papers/programme/${id}`)).status).toBe(404)
    const wide = await house.stranger().open(await given({ personal: true }))
    expect((await wide.download(`${wide.path}/papers/programme/${id}`)).type).toBe('application/pdf')
  })

  it('shows the day it was made for, not what came later', async () => {
    const address = await given()
    house.clock.set('2025-09-15T09:00:00+03:00')
    await house.database.unit.updateMany({ data: { state: 'stopped', endedOn: '2025-09-14' } })
    const units = await house.database.unit.findMany()
    await house.database.unitStep.createMany({ data: units.map(({ id }) => ({ id: `end-${id}`, unitId: id, on: '2025-09-14', step: 'stopped', at: house.clock.now() })) })
    expect((await house.stranger().open(address)).text).toContain('Количество пар и групп по приказу 3')
  })

  it('closes with its last day', async () => {
    const address = await given({ until: '13.09.2025' })
    house.clock.set('2025-09-13T23:59:00+03:00')
    expect((await house.stranger().open(address)).status).toBe(200)
    house.clock.set('2025-09-14T00:00:00+03:00')
    const late = await house.stranger().open(address)
    expect(late.status).toBe(404)
    expect(late.text).toContain('Срок этой ссылки вышел')
    expect((await late.open(`${address}/index.pdf`)).status).toBe(404)
  })

  it('closes at once when it is revoked', async () => {
    const address = await given()
    await curator.follow('Отозвать ссылку')
    await curator.press('Отозвать')
    expect(curator.text).toContain('Ссылка отозвана')
    const guest = await house.stranger().open(address)
    expect([guest.status, guest.text.includes('Эту ссылку отозвали')]).toEqual([404, true])
  })

  it('opens to nobody who guesses, and opens nothing but the folder', async () => {
    const address = await given()
    const [, , id = '', seal = ''] = address.split('/')
    const stranger = house.stranger()
    for (const guess of [`/guest/${id}/${'a'.repeat(seal.length)}`, `/guest/other/${seal}`, `/guest/${id}/${seal.slice(0, -1)}`]) expect((await stranger.open(guess)).status, guess).toBe(404)
    await stranger.open(address)
    for (const closed of ['/inspection', '/inspection/folder.zip', '/documents', '/people', '/']) {
      const { status, headers } = await stranger.agent.get(closed)
      expect(status === 401 || String(headers['location']).startsWith('/sign-in'), closed).toBe(true)
    }
    const { id: draft } = await house.database.document.create({ data: { id: 'draft', kind: 'free-order', title: 'Тайный', state: 'draft', series: 'core', schoolYear: 2025, input: '{}', searchKey: '', createdAt: house.clock.now(), updatedAt: house.clock.now() } })
    expect((await stranger.open(`${address}/papers/document/${draft}`)).status).toBe(404)
    expect((await stranger.open(`${address}/papers/person/person-mentor`)).status).toBe(404)
  })

  it('is given for sixty days at most, and for a day that has come', async () => {
    await curator.open('/inspection/links/new')
    await curator.fill('Для кого и зачем', 'Проверка').fill('Действует по', '31.12.2025').press('Создать ссылку')
    expect(curator.text).toContain('Это слишком долго')
    await curator.fill('Действует по', '20.09.2025').fill('На какую дату показать папку', '13.09.2025').press('Создать ссылку')
    expect(curator.text).toContain('Этот день ещё не наступил')
    expect(await house.database.guestLink.count()).toBe(0)
  })

  it('is made once by two presses, and only by those who manage', async () => {
    await curator.open('/inspection/links/new')
    await curator.fill('Для кого и зачем', 'Проверка').pressTwice('Создать ссылку')
    expect(await house.database.guestLink.count()).toBe(1)
    expect((await (await house.visitor('mentor')).open('/inspection/links')).status).toBe(403)
  })
})
