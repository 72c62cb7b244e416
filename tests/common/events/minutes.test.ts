import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { pdfText } from '../../support/texts.ts'
import type { Visitor } from '../../support/visitor.ts'
import { planned } from './support.ts'

let house: House
let methodist: Visitor
let id: string
let items: string[]
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-22T12:00:00+03:00' })
  methodist = await house.visitor('methodist')
  id = await planned(methodist, house, { title: 'Установочная сессия наставников', on: '22.09.2025', items: ['Права наставника', 'Программа'], people: [castId('mentor'), castId('mentee')] })
  items = (await house.database.eventItem.findMany({ where: { eventId: id }, orderBy: { position: 'asc' } })).map((item) => item.id)
  await methodist.open(`/events/${id}/attendance`)
  await methodist.press('Все остальные присутствовали')
})
afterAll(() => house.close())

/** What a form of one question would send, with the token of the page. */
async function sent(visitor: Visitor, item: string, fields: Record<string, string>, json = false) {
  await visitor.open(`/events/${id}/minutes`)
  const csrf = String(visitor.$('input[name="_csrf"]').first().attr('value'))
  return visitor.agent.post(`/events/${id}/minutes/items/${item}`).set('Sec-Fetch-Site', 'same-origin').set('Accept', json ? 'application/json' : 'text/html').type('form').send({ _csrf: csrf, ...fields })
}

describe('the draft', () => {
  it('saves itself and answers with the next version', async () => {
    const answer = await sent(methodist, String(items[0]), { version: '1', heard: 'о правах и обязанностях', 'decisions.0.text': 'Подготовить памятку', 'decisions.0.due': '01.10.2025', 'decisions.0.responsible': castId('mentor'), votesFor: '2' }, true)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ version: 2, words: 'Сохранено в 12:00' })
  })

  it('never overwrites what somebody else wrote meanwhile', async () => {
    const stale = await sent(methodist, String(items[0]), { version: '1', heard: 'другое' }, true)
    expect(stale.status).toBe(409)
    expect(stale.body).toMatchObject({ words: expect.stringContaining('Ваш текст остался здесь') })
    const page = await sent(methodist, String(items[0]), { version: '1', heard: 'другое' })
    expect(page.status).toBe(422)
    expect(page.text).toContain('другое')
    expect((await house.database.eventItem.findUniqueOrThrow({ where: { id: String(items[0]) } })).heard).toBe('о правах и обязанностях')
  })

  it('tells the journal once an hour who writes, not every few seconds', async () => {
    await sent(methodist, String(items[0]), { version: '2', heard: 'о правах, обязанностях и доплате', 'decisions.0.text': 'Подготовить памятку', 'decisions.0.due': '01.10.2025', 'decisions.0.responsible': castId('mentor'), votesFor: '2' }, true)
    expect(await house.database.journalEntry.count({ where: { verb: 'wroteMinutes' } })).toBe(1)
  })

  it('a question with a course of discussion is not lost with its line of the agenda', async () => {
    await methodist.open(`/events/${id}/change`)
    await methodist.enter('items.0.title', '').press('Сохранить')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('По вопросу «Права наставника» уже записан ход обсуждения')).toBe(true)
  })
})

describe('decisions', () => {
  it('become tasks of whoever is in charge, and are marked done by him alone or by the curator', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/')
    expect(mentor.sees('Решение: Подготовить памятку')).toBe(true)
    const { id: decision } = await house.database.eventDecision.findFirstOrThrow()
    const mentee = await house.visitor('mentee')
    await mentee.open('/my/events')
    const csrf = String(mentee.$('input[name="_csrf"]').first().attr('value'))
    expect((await mentee.agent.post(`/my/events/decisions/${decision}`).set('Sec-Fetch-Site', 'same-origin').type('form').send({ _csrf: csrf, state: 'done' })).status).toBe(404)
    await mentor.open('/my/events')
    await mentor.press('Выполнено: Подготовить памятку')
    expect(await house.database.eventDecision.findFirstOrThrow()).toMatchObject({ doneOn: '2025-09-22', doneById: castId('mentor') })
  })
})

describe('the paper', () => {
  it('is drafted once and dated with the day of the event', async () => {
    await methodist.open(`/events/${id}/minutes`)
    await methodist.pressTwice('Составить протокол')
    const [paper, ...others] = await house.database.document.findMany()
    expect(others).toEqual([])
    expect(paper).toMatchObject({ kind: 'minutes', series: 'minutes', stage: 4, signedOn: '2025-09-22' })
    expect(methodist.sees('Присутствовали: 2 чел. (список прилагается)')).toBe(true)
    expect(methodist.sees('1.1. Подготовить памятку (срок – до 01.10.2025, ответственный – Соколова Н.Д.).')).toBe(true)
    expect(methodist.sees('Не указаны председатель или секретарь')).toBe(true)
  })

  it('proposes a plain number, freezes the minutes at registration and gives extracts', async () => {
    const { id: paper } = await house.database.document.findFirstOrThrow()
    const head = await house.visitor('head')
    await head.open(`/documents/${paper}`)
    expect(head.$('input[name="number"]').attr('value')).toBe('1')
    await head.press('Сохранить реквизиты')
    await head.open(`/documents/${paper}/registration`)
    await head.press('Всё равно зарегистрировать')
    expect((await house.database.document.findFirstOrThrow()).state).toBe('registered')
    const late = await sent(methodist, String(items[1]), { version: '1', heard: 'поздно' }, true)
    expect(late.status).toBe(409)
    const extract = await methodist.download(`/events/${id}/minutes/extract.pdf?question=1`)
    const text = await pdfText(extract.bytes)
    expect(text).toContain('Выпискаверна')
    expect(text).toContain('Подготовитьпамятку')
    expect(text).not.toContain('2.СЛУШАЛИ')
    expect((await methodist.download(`/events/${id}/minutes/extract.pdf?question=9`)).status).toBe(404)
  })
})
