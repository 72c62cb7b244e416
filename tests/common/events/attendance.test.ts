import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { settledMarks, type Visitor as Invited } from '../../../src/common/events/attendance.ts'
import { planned } from './support.ts'

let house: House
let methodist: Visitor
let id: string
let code: string
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-10T09:00:00+03:00' })
  methodist = await house.visitor('methodist')
  id = await planned(methodist, house, { kind: 'seminar', title: 'Игры', on: '22.09.2025', people: [castId('mentor'), castId('mentee'), castId('psychologist')] })
  code = (await house.database.event.findUniqueOrThrow({ where: { id } })).code
})
afterAll(() => house.close())

const presenceOf = async (who: 'mentor' | 'mentee' | 'psychologist' | 'head') =>
  house.database.eventVisitor.findUnique({ where: { eventId_personId: { eventId: id, personId: castId(who) } } })

describe('the code on the wall', () => {
  it('before the day nobody is marked, by himself or by the curator', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open(`/e/${code}`)
    expect(mentor.sees('Отметиться можно в день события: 22 сентября')).toBe(true)
    expect(mentor.sees('Я здесь')).toBe(false)
    const forged = await mentor.agent.post(`/e/${code}`).set('Sec-Fetch-Site', 'same-origin')
    expect(forged.status).toBe(403)
    await methodist.open(`/events/${id}/attendance`)
    expect(methodist.status).toBe(409)
    expect(methodist.sees('Отмечать, кто был, можно с этого дня')).toBe(true)
  })

  it('leads a stranger to the door and back', async () => {
    const stranger = house.stranger()
    await stranger.open(`/e/${code}`)
    expect(stranger.path).toContain('/sign-in')
  })

  it('on the day one tap is enough, also for whoever came uninvited', async () => {
    house.clock.set('2025-09-22T14:20:00+03:00')
    methodist = await house.visitor('methodist')
    const mentor = await house.visitor('mentor')
    await mentor.open(`/e/${code}`)
    await mentor.pressTwice('Я здесь')
    expect(mentor.sees('Вы отмечены: присутствуете')).toBe(true)
    expect(await presenceOf('mentor')).toMatchObject({ presence: 'present', how: 'self' })
    const head = await house.visitor('head')
    await head.open(`/e/${code.toUpperCase()}`)
    await head.press('Я здесь')
    expect(await presenceOf('head')).toMatchObject({ presence: 'present', how: 'self' })
  })
})

describe('the signed sheet', () => {
  it('changes only what the curator changed; who marked himself meanwhile keeps his mark', async () => {
    await methodist.open(`/events/${id}/attendance`)
    const mentee = await house.visitor('mentee')
    await mentee.open(`/e/${code}`)
    await mentee.press('Я здесь')
    methodist.enter(`mark.${castId('mentee')}`, 'absent').enter(`mark.${castId('psychologist')}`, 'leave')
    await methodist.press('Сохранить отметки')
    expect(methodist.sees('Их отметки мы не тронули')).toBe(true)
    expect(await presenceOf('mentee')).toMatchObject({ presence: 'present', how: 'self' })
    expect(await presenceOf('psychologist')).toMatchObject({ presence: 'excused', reason: 'отпуск', how: 'sheet' })
    expect((await house.database.event.findUniqueOrThrow({ where: { id } })).state).toBe('held')
  })

  it('whoever was marked absent cannot mark himself any more', async () => {
    const psychologist = await house.visitor('psychologist')
    await psychologist.open(`/e/${code}`)
    expect(psychologist.sees('Куратор уже отметил, что вас нет')).toBe(true)
    expect(psychologist.sees('Я здесь')).toBe(false)
  })

  it('what nobody has marked asks the curator on the next day', async () => {
    const forgotten = await planned(methodist, house, { kind: 'consultation', title: 'Забытая', on: '21.09.2025', people: [castId('mentee')] })
    await methodist.open('/')
    expect(methodist.sees('Отметить, кто был: Забытая')).toBe(true)
    await methodist.open(`/events/${forgotten}`)
    await methodist.press('Событие состоялось')
    await methodist.open('/')
    expect(methodist.sees('Отметить, кто был: Забытая')).toBe(false)
  })

  it('the day of an event with marks does not move', async () => {
    await methodist.open(`/events/${id}/change`)
    await methodist.fill('День', '23.09.2025').press('Сохранить')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Уже отмечено, кто был: день больше не меняется')).toBe(true)
  })

  it('whoever leads marks his own event, and no other', async () => {
    const own = await planned(methodist, house, { kind: 'consultation', title: 'Ведёт наставник', on: '22.09.2025', leader: castId('mentor'), people: [castId('mentee')] })
    const mentor = await house.visitor('mentor')
    await mentor.open(`/my/events/${own}`)
    await mentor.follow('Отметить, кто был')
    await mentor.press('Все остальные присутствовали')
    expect((await house.database.eventVisitor.findFirstOrThrow({ where: { eventId: own } })).presence).toBe('present')
    await mentor.open(`/my/events/${id}/attendance`)
    expect(mentor.status).toBe(404)
    await mentor.open(`/events/${own}/attendance`)
    expect(mentor.status).toBe(403)
  })

  it('prints as a sheet with the marks of those who used the code', async () => {
    const pdf = await methodist.download(`/events/${id}/attendance.pdf`)
    expect(pdf.name).toBe('Явочный лист семинара «Игры».pdf')
    expect(pdf.bytes.subarray(0, 4).toString()).toBe('%PDF')
    expect((await methodist.download(`/events/${id}/programme.docx`)).status).toBe(200)
  })
})

describe('feedback', () => {
  it('is asked of those who came, once', async () => {
    await methodist.open(`/events/${id}`)
    await methodist.pressTwice('Запросить обратную связь')
    expect(await house.database.survey.count()).toBe(1)
    expect(await house.database.assignment.count()).toBe(3)
    await methodist.open(`/events/${id}`)
    expect(methodist.sees('Кто ответил и итоги')).toBe(true)
  })
})

describe('marks of a form', () => {
  const visitor = (personId: string, presence: Invited['presence']): Invited => ({ personId, presence, reason: null, how: null, markedAt: null })

  it('are put where nothing changed since, and left where something did', () => {
    const now = [visitor('a', 'invited'), visitor('b', 'present'), visitor('c', 'absent')]
    const changes = [{ personId: 'a', was: '', mark: 'present' as const }, { personId: 'b', was: '', mark: 'absent' as const }, { personId: 'c', was: 'absent', mark: 'absent' as const }, { personId: 'stranger', was: '', mark: 'present' as const }]
    const { put, left } = settledMarks(now, changes)
    expect(put.map(({ personId }) => personId)).toEqual(['a'])
    expect(left).toEqual(['b'])
  })
})
