import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextStep, sessionNote, trainingAfter, type Session } from '../../../../src/stages/4-selection/training/training.ts'
import { planned } from '../../../common/events/support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentor } from '../../../support/pairs.ts'
import type { Visitor } from '../../../support/visitor.ts'

describe('what makes a mentor trained', () => {
  it('the first session attended counts, a corrected mark takes it back', () => {
    const untrained = { trainedOn: null, trainingNote: null }
    expect(trainingAfter(untrained, ['2025-10-01', '2025-09-22'])).toEqual({ on: '2025-09-22', words: sessionNote('2025-09-22') })
    expect(trainingAfter(untrained, [])).toBeUndefined()
    const trained = { trainedOn: '2025-09-22', trainingNote: sessionNote('2025-09-22') }
    expect(trainingAfter(trained, ['2025-09-22'])).toBeUndefined()
    expect(trainingAfter(trained, [])).toBeNull()
    expect(trainingAfter(trained, ['2025-10-01'])).toMatchObject({ on: '2025-10-01' })
  })

  it('what the curator marked by hand stays', () => {
    expect(trainingAfter({ trainedOn: '2025-09-01', trainingNote: 'курсы' }, [])).toBeUndefined()
    expect(trainingAfter({ trainedOn: '2025-09-01', trainingNote: null }, ['2025-09-22'])).toBeUndefined()
  })
})

describe('the one thing to do', () => {
  const session = (id: string, on: string, state: Session['state'] = 'planned', kind = 'kickoff'): Session => ({ id, on, state, kind, title: id })
  const today = '2025-09-20'

  it.each([
    ['nothing planned', [], {}, { step: 'plan' }],
    ['a consultation is no kickoff', [session('c', '2025-09-25', 'planned', 'consultation')], {}, { step: 'plan' }],
    ['a session ahead', [session('a', '2025-09-25')], {}, { step: 'invite' }],
    ['invited to it', [session('a', '2025-09-25')], { a: 'invited' }, { step: 'await' }],
    ['nobody marked him', [session('a', '2025-09-10', 'held')], { a: 'invited' }, { step: 'mark' }],
    ['excused', [session('a', '2025-09-10', 'held')], { a: 'excused' }, { step: 'accept' }],
    ['absent', [session('a', '2025-09-10', 'held')], { a: 'absent' }, { step: 'plan' }],
    ['excused, but another one comes', [session('a', '2025-09-10', 'held'), session('b', '2025-09-25')], { a: 'excused' }, { step: 'invite' }],
  ] as const)('%s', (_name, sessions, presence, expected) => {
    const known: Record<string, 'invited' | 'present' | 'absent' | 'excused'> = presence
    expect(nextStep(sessions, ({ id }) => known[id], today)).toMatchObject(expected)
  })
})

describe('a kickoff session', () => {
  let house: House
  let methodist: Visitor
  let came: Awaited<ReturnType<typeof aMentor>>
  let excused: Awaited<ReturnType<typeof aMentor>>
  let session: string

  beforeAll(async () => {
    house = await openHouse({ at: '2025-09-22T12:00:00+03:00' })
    methodist = await house.visitor('methodist')
    came = await untrained('Сорокина', 'Елена')
    excused = await untrained('Дятлова', 'Ольга')
  })
  afterAll(() => house.close())

  async function untrained(surname: string, firstName: string) {
    const placed = await aMentor(house.tools, { surname, firstName, state: 'admitted' })
    await house.database.mentor.update({ where: { id: placed.bankId }, data: { trainedOn: null } })
    return placed
  }
  const mentorOf = (id: string) => house.database.mentor.findUniqueOrThrow({ where: { id } })

  it('the page says who waits and gives one action', async () => {
    await methodist.open('/selection/training')
    expect(methodist.sees('Сессий в этом году ещё не было')).toBe(true)
    expect(methodist.sees('Запланировать сессию')).toBe(true)
    expect(methodist.sees('Прошли обучение 0 из 2')).toBe(true)
  })

  it('invites the mentors of the bank as a group', async () => {
    session = await planned(methodist, house, { title: 'Сессия наставников', on: '22.09.2025' })
    await methodist.open(`/events/${session}/invitation`)
    expect(methodist.sees('Сорокина Елена')).toBe(true)
    await methodist.press('Пригласить отмеченных')
    expect(await house.database.eventVisitor.count({ where: { eventId: session } })).toBe(2)
  })

  it('presence makes the mentor trained and ready', async () => {
    await methodist.open(`/events/${session}/attendance`)
    methodist.enter(`mark.${came.personId}`, 'present').enter(`mark.${excused.personId}`, 'leave')
    await methodist.press('Сохранить отметки')
    expect(await mentorOf(came.bankId)).toMatchObject({ trainedOn: '2025-09-22', state: 'ready', trainingNote: 'установочная сессия 22.09.2025' })
    expect(await mentorOf(excused.bankId)).toMatchObject({ trainedOn: null, state: 'admitted' })
  })

  it('a corrected mark takes it back, and again', async () => {
    await methodist.open(`/events/${session}/attendance`)
    await methodist.enter(`mark.${came.personId}`, 'absent').press('Сохранить отметки')
    expect(await mentorOf(came.bankId)).toMatchObject({ trainedOn: null, trainingNote: null, state: 'admitted' })
    await methodist.open(`/events/${session}/attendance`)
    await methodist.enter(`mark.${came.personId}`, 'present').press('Сохранить отметки')
    expect(await mentorOf(came.bankId)).toMatchObject({ trainedOn: '2025-09-22', state: 'ready' })
  })

  it('an excuse may be accepted with a note; somebody merely absent is sent to the next session', async () => {
    await methodist.open('/selection/training')
    await methodist.follow('Засчитать обучение')
    await methodist.press('Засчитать обучение')
    expect(methodist.status).toBe(422)
    await methodist.fill('Как', 'личная консультация').press('Засчитать обучение')
    expect(await mentorOf(excused.bankId)).toMatchObject({ state: 'ready', trainingNote: 'засчитано куратором: личная консультация' })
    const absent = await untrained('Щукина', 'Анна')
    await methodist.open(`/selection/training/mentors/${absent.bankId}`)
    await methodist.fill('Как', 'сама').press('Засчитать обучение')
    expect(methodist.status).toBe(409)
  })

  it('prints the plan of the year, and stays closed to mentors', async () => {
    const pdf = await methodist.download('/selection/training/plan.pdf')
    expect(pdf.name).toContain('План обучения наставников, 2025–2026')
    const mentor = await house.visitor('mentor')
    await mentor.open('/selection/training')
    expect(mentor.status).toBe(403)
  })

  it('the stage counts it as done', async () => {
    await methodist.open('/selection/stage')
    expect(methodist.sees('Установочная сессия проведена')).toBe(true)
    expect(methodist.sees('Не прошли обучение: 1 из 3')).toBe(true)
    expect(methodist.sees('Методических материалов ещё нет')).toBe(true)
  })
})
