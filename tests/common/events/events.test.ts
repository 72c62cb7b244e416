import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { planned } from './support.ts'

let house: House
let methodist: Visitor
beforeAll(async () => {
  house = await openHouse({ at: '2025-09-10T09:00:00+03:00' })
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

describe('planning an event', () => {
  it('an empty calendar says what will appear and gives one button', async () => {
    await methodist.open('/events')
    expect(methodist.heading).toBe('События')
    expect(methodist.sees('Событий пока нет')).toBe(true)
    await methodist.follow('Запланировать установочную сессию')
    expect(methodist.heading).toBe('Запланировать событие')
  })

  it('refuses a time that is none and an end before the beginning, and keeps what was typed', async () => {
    await methodist.open('/events/new')
    methodist.fill('Вид', 'seminar').fill('Название', 'Игры на прогулке').fill('День', '01.10.2025').fill('Начало', '25:10').fill('Конец', '10:00')
    await methodist.press('Запланировать событие')
    expect(methodist.status).toBe(422)
    expect(methodist.sees('Напишите время так: 14:30')).toBe(true)
    methodist.fill('Начало', '14.30')
    await methodist.press('Запланировать событие')
    expect(methodist.sees('Конец раньше начала')).toBe(true)
    expect(methodist.$('input[name="title"]').attr('value')).toBe('Игры на прогулке')
  })

  it('is planned once though the button is pressed twice, then leads to the invitation', async () => {
    await methodist.open('/events/new')
    methodist.fill('Вид', 'kickoff').fill('Название', 'Двойная').fill('День', '15.10.2025')
    await methodist.pressTwice('Запланировать событие')
    expect(await house.database.event.count({ where: { title: 'Двойная' } })).toBe(1)
  })

  it('is found in its month and by its kind', async () => {
    await planned(methodist, house, { title: 'Первая сессия', items: ['Права наставника', 'Программа'] })
    await methodist.open('/events')
    expect(methodist.sees('Сентябрь 2025 г.')).toBe(true)
    expect(methodist.sees('понедельник, 22 сентября, 14:30')).toBe(true)
    await methodist.open('/events?kind=seminar')
    expect(methodist.sees('Таких событий нет')).toBe(true)
    await methodist.open('/events?kind=nonsense&year=abc&state=1')
    expect(methodist.status).toBe(200)
  })
})

describe('invitations', () => {
  it('stand at the person on «Сегодня» and in the own list, with a file for the calendar', async () => {
    const id = await planned(methodist, house, { title: 'Сессия с людьми', people: [castId('mentor'), castId('mentee')] })
    expect(methodist.sees('Приглашены 2 человека')).toBe(true)
    expect(methodist.sees('Коллеги, приглашаем: установочная сессия «Сессия с людьми»')).toBe(true)
    const mentor = await house.visitor('mentor')
    await mentor.open('/')
    expect(mentor.sees('Прийти: Сессия с людьми')).toBe(true)
    await mentor.open('/my/events')
    await mentor.follow('Сессия с людьми')
    expect(mentor.sees('методический кабинет')).toBe(true)
    const file = await mentor.download(`/my/events/${id}/event.ics`)
    expect(file.type).toContain('text/calendar')
    expect(file.bytes.toString()).toContain('DTSTART:20250922T113000Z')
  })

  it('nobody else finds the event, and nobody without the right opens the calendar', async () => {
    const { id } = await house.database.event.findFirstOrThrow({ where: { title: 'Сессия с людьми' } })
    const psychologist = await house.visitor('psychologist')
    await psychologist.open(`/my/events/${id}`)
    expect(psychologist.status).toBe(404)
    await psychologist.open('/events')
    expect(psychologist.status).toBe(403)
    await psychologist.open('/my/events')
    expect(psychologist.sees('Сейчас вас никуда не приглашают')).toBe(true)
  })

  it('is taken back before the person came', async () => {
    const { id } = await house.database.event.findFirstOrThrow({ where: { title: 'Сессия с людьми' } })
    await methodist.open(`/events/${id}`)
    await methodist.press('Отозвать приглашение')
    expect(await house.database.eventVisitor.count({ where: { eventId: id } })).toBe(1)
  })
})

describe('changing and cancelling', () => {
  it('whoever is second keeps the typed words and is told who was first', async () => {
    const id = await planned(methodist, house, { title: 'Два окна' })
    const other = await house.visitor('methodist')
    await other.open(`/events/${id}/change`)
    await methodist.open(`/events/${id}/change`)
    await methodist.fill('Место', 'зал').press('Сохранить')
    await other.fill('Место', 'кабинет').press('Сохранить')
    expect(other.status).toBe(422)
    expect(other.sees('Пока вы писали, Лебедева О. Н. уже изменила это событие')).toBe(true)
    expect(other.$('input[name="place"]').attr('value')).toBe('кабинет')
    await other.press('Сохранить')
    expect((await house.database.event.findUniqueOrThrow({ where: { id } })).place).toBe('кабинет')
  })

  it('a cancelled event tells why, asks nobody to come and is cancelled in calendars', async () => {
    const id = await planned(methodist, house, { title: 'Отменённая', people: [castId('mentor')] })
    await methodist.open(`/events/${id}/cancellation`)
    await methodist.press('Отменить событие')
    expect(methodist.status).toBe(422)
    await methodist.fill('Почему', 'Перенесли на октябрь').press('Отменить событие')
    expect(methodist.sees('Перенесли на октябрь')).toBe(true)
    const mentor = await house.visitor('mentor')
    await mentor.open('/')
    expect(mentor.sees('Отменённая')).toBe(false)
    const file = await mentor.download(`/my/events/${id}/event.ics`)
    expect(file.bytes.toString()).toContain('STATUS:CANCELLED')
    expect(file.bytes.toString()).toContain('SEQUENCE:1')
  })
})
