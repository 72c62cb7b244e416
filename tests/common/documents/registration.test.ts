import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const rowOf = (id: string) => house.database.document.findUniqueOrThrow({ where: { id } })

describe('the way of an order', () => {
  test('curator drafts and hands over, the head returns with a reason, then registers; everything is frozen', async () => {
    const curator = await house.visitor('methodist')
    const id = await draftOrder(curator)
    expect(curator.sees('О неделе наставничества')).toBe(true)
    expect(curator.sees('Проект')).toBe(true)
    await curator.press('Передать на подпись')
    expect(curator.sees('На подписи')).toBe(true)

    const head = await house.visitor('head')
    await head.open(`/documents/${id}`)
    await head.follow('Вернуть на доработку')
    await head.fill('Что исправить', 'Добавьте срок').press('Вернуть на доработку')
    expect(
      head.sees('Савельева М. В. вернула на доработку проект приказа «О неделе наставничества»: Добавьте срок.'),
    ).toBe(true)

    await curator.open(`/documents/${id}`)
    await curator.press('Передать на подпись')
    await head.open(`/documents/${id}`)
    await saveRequisites(head, '42-ОД')
    await register(head)
    expect(head.sees('Действует')).toBe(true)
    const row = await rowOf(id)
    expect(row).toMatchObject({
      state: 'registered',
      number: '42-ОД',
      numberYear: 2025,
      signedOn: '2025-09-01',
      signatoryName: 'М.В.\u00a0Савельева',
    })
    expect(row.text).toContain('№\u00a042-ОД')
    expect(row.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.parse(row.description ?? '')).toMatchObject({
      draft: false,
      qr: `http://house.test/documents/${id}`,
      day: '2025-09-01',
    })
  })

  test('a reprint never changes, though names and posts do', async () => {
    const head = await house.visitor('head')
    const id = await draftOrder(head)
    await saveRequisites(head, '43-ОД')
    await register(head)
    const first = await head.download(`/documents/${id}/print.pdf`)
    await house.database.organisationVersion.updateMany({ data: { place: 'г. Другой' } })
    house.clock.set('2026-03-01T10:00:00+03:00')
    const again = await (await house.visitor('head')).download(`/documents/${id}/print.pdf`)
    house.clock.set('2025-09-01T09:00:00+03:00')
    await house.database.organisationVersion.updateMany({ data: { place: 'г. Сосновка' } })
    expect(first.name).toBe('Приказ № 43-ОД от 01.09.2025.pdf')
    expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(again.bytes.equals(first.bytes)).toBe(true)
  })

  test('the number may change after printing: the next print follows (A19), after registration it is locked', async () => {
    const head = await house.visitor('head')
    const id = await draftOrder(head)
    await saveRequisites(head, '44-ОД')
    expect(head.sees('№ 44-ОД')).toBe(true)
    await saveRequisites(head, '45-ОД')
    expect(head.$('.sheet').text()).toContain('45-ОД')
    expect(head.$('.sheet').text()).not.toContain('44-ОД')
    await register(head)
    expect(head.$('form[action$="/requisites"]')).toHaveLength(0)
    const { version } = await rowOf(id)
    await head.open('/documents')
    const answer = await head.agent
      .post(`/documents/${id}/requisites`)
      .type('form')
      .send({ version, number: '99', _csrf: head.$('[name=_csrf]').first().attr('value') })
    expect(answer.status).toBe(409)
    expect((await rowOf(id)).number).toBe('45-ОД')
  })

  test('a cancelled draft stays in the register and goes no further', async () => {
    const curator = await house.visitor('methodist')
    const id = await draftOrder(curator)
    await curator.open(`/documents/${id}/cancellation`)
    await curator.press('Аннулировать')
    expect(curator.status).toBe(422)
    await curator.fill('Почему документ больше не нужен', 'Объединён с другим').press('Аннулировать')
    expect(curator.sees('Аннулирован')).toBe(true)
    await curator.open(`/documents/${id}/wording`)
    expect(curator.status).toBe(409)
  })
})

describe('what must not happen', () => {
  test('a curator has no right to register, whatever is sent', async () => {
    const curator = await house.visitor('methodist')
    const id = await draftOrder(curator)
    await saveRequisites(curator, '50-ОД')
    expect(curator.$('a[href$="/registration"]')).toHaveLength(0)
    await curator.open(`/documents/${id}/registration`)
    expect(curator.status).toBe(403)
    const answer = await curator.agent.post(`/documents/${id}/registration`).type('form').send({ version: 2 })
    expect(answer.status).toBe(403)
    expect((await rowOf(id)).state).toBe('draft')
  })

  test('a number used already this year is a warning and not a refusal', async () => {
    const head = await house.visitor('head')
    const id = await draftOrder(head)
    await saveRequisites(head, '42- од')
    expect(head.sees('№ 42- од в этом году уже занят')).toBe(true)
    await head.follow('Зарегистрировать')
    expect(head.sees('Под № 42-ОД уже зарегистрирован документ от 01.09.2025')).toBe(true)
    await head.press('Всё равно зарегистрировать')
    expect((await rowOf(id)).state).toBe('registered')
  })

  test('of two people registering at once the second gets 409 and the fresh state; pressed twice it counts once', async () => {
    const [first, second] = [await house.visitor('head'), await house.visitor('head')]
    const id = await draftOrder(first)
    await saveRequisites(first, '51-ОД')
    await first.follow('Зарегистрировать')
    house.clock.set('2025-09-01T09:05:00+03:00')
    await second.open(`/documents/${id}`)
    await saveRequisites(second, '52-ОД')
    await first.press('Зарегистрировать приказ')
    expect(first.status).toBe(409)
    expect(first.sees('вы уже изменили его в другом окне')).toBe(true)
    await first.follow('Открыть документ')
    expect(first.sees('52-ОД')).toBe(true)

    await second.follow('Зарегистрировать')
    await second.pressTwice('Зарегистрировать приказ')
    expect(second.status).toBe(200)
    const entries = await house.database.journalEntry.count({ where: { subjectId: id, verb: 'registered' } })
    expect(entries).toBe(1)
  })

  test('a draft sent twice is one draft; HTML in the heading stays text', async () => {
    const curator = await house.visitor('methodist')
    await curator.open('/documents/new/free-order')
    curator
      .fill('Заголовок', 'О <script>alert(1)</script>')
      .fill('Пункты', 'Пункт.')
      .choose('Контроль за исполнением', 'без пункта о контроле')
    await curator.pressTwice('Составить проект')
    expect(curator.sees('О <script>alert(1)</script>')).toBe(true)
    expect(curator.html).not.toContain('<script>alert(1)')
    expect(await house.database.document.count({ where: { title: 'О <script>alert(1)</script>' } })).toBe(1)
  })

  test('a date that does not exist is told at the field and what was typed stays', async () => {
    const head = await house.visitor('head')
    await draftOrder(head)
    await saveRequisites(head, '60-ОД', '31.02.2025')
    expect(head.status).toBe(422)
    expect(head.sees('Нет такого дня')).toBe(true)
    expect(head.$('[name=number]').attr('value')).toBe('60-ОД')
  })
})
