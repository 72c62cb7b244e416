import { describe, expect, it } from 'vitest'
import { assertRemovable, matched, minutesOf, type EventItem } from '../../../src/common/events/agenda.ts'
import { markOf, marks, presenceOf } from '../../../src/common/events/attendance.ts'
import { newEventForm, valuesOfForm } from '../../../src/common/events/event.form.ts'
import { assertSelfMarking, eventKinds, eventTag, genitiveTitle, kindWords, timeAfter, timeOf } from '../../../src/common/events/event.ts'
import { calendarEvent, invitationWords } from '../../../src/common/events/messages.ts'
import type { Event } from '../../../src/common/events/event.ts'

const event: Event = {
  id: 'e', kind: 'kickoff', stage: 4, title: 'Сессия', topic: null, on: '2025-09-22', startsAt: '14:30', endsAt: null, place: 'кабинет', leaderId: null, leaderWords: null, state: 'planned',
  cancelledWhy: null, code: 'abc', surveyId: null, chairId: null, secretaryId: null, guests: null, minutesDocumentId: null, version: 3, createdAt: new Date(0), updatedAt: new Date(0),
}
const item = (title: string, more: Partial<EventItem> = {}): EventItem => ({ id: title, position: 0, title, speakerId: null, speakerWords: null, minutes: null, heard: null, spoke: null, votesFor: null, votesAgainst: null, abstained: null, version: 1, decisions: [], ...more })

describe('times', () => {
  it.each([['14:30', '14:30'], ['9:05', '09:05'], ['14.30', '14:30'], ['14-30', '14:30'], ['1430', '14:30'], ['00:00', '00:00'], ['24:00', undefined], ['14:60', undefined], ['после обеда', undefined], ['', undefined]])('%s is %s', (typed, time) => {
    expect(timeOf(typed)).toBe(time)
  })

  it('run on within the day', () => {
    expect(timeAfter('14:30', 95)).toBe('16:05')
    expect(timeAfter('23:30', 90)).toBe('23:59')
  })
})

describe('an event', () => {
  it('every kind has words in the genitive and a stage', () => {
    for (const kind of eventKinds) expect(kindWords[kind]).toMatchObject({ gen: expect.stringMatching(/^\p{Ll}/u), stage: expect.any(Number) })
  })

  it('its title stands in the genitive where it begins with the kind', () => {
    expect(genitiveTitle({ kind: 'kickoff', title: 'Установочная сессия наставников' })).toBe('установочной сессии наставников')
    expect(genitiveTitle({ kind: 'seminar', title: 'Игры на прогулке' })).toBe('семинара «Игры на прогулке»')
  })

  it('asks for marks once its day has passed', () => {
    expect(eventTag(event, '2025-09-22').words).toBe('Запланировано')
    expect(eventTag(event, '2025-09-23')).toEqual({ words: 'Отметить, кто был', tone: 'need' })
    expect(eventTag({ ...event, state: 'cancelled' }, '2025-09-23').words).toBe('Отменено')
  })

  it('a person marks himself on the day alone', () => {
    expect(() => assertSelfMarking(event, '2025-09-22')).not.toThrow()
    expect(() => assertSelfMarking(event, '2025-09-21')).toThrow('Отметиться можно в день события')
    expect(() => assertSelfMarking(event, '2025-09-23')).toThrow('скажите куратору')
    expect(() => assertSelfMarking({ ...event, state: 'cancelled' }, '2025-09-22')).toThrow('отменено')
  })

  it('the stage follows the kind unless it is chosen; either a colleague or an outsider leads', () => {
    const body = { id: 'x', kind: 'consultation', title: 'Т', on: '22.09.2025' }
    const read = newEventForm.read(body, { people: [{ value: 'p', words: 'П' }] })
    expect(read.accepted && valuesOfForm(read.values)).toMatchObject({ stage: 4, startsAt: null, items: [] })
    const both = newEventForm.read({ ...body, leader: 'p', leaderWords: 'Гость' }, { people: [{ value: 'p', words: 'П' }] })
    expect(both.errors).toEqual([{ field: 'leaderWords', words: 'Укажите что-то одно: сотрудника или приглашённого' }])
  })

  it('in a calendar it lasts as long as its agenda and counts its changes', () => {
    const items = [{ title: 'А', minutes: 30 }, { title: 'Б', minutes: 45 }]
    expect(calendarEvent({ event, items, leader: undefined, address: 'http://x' })).toMatchObject({ startsAt: '14:30', endsAt: '15:45', sequence: 2, isCancelled: false })
    expect(calendarEvent({ event: { ...event, startsAt: null }, items, leader: undefined, address: 'http://x' })).not.toHaveProperty('startsAt')
  })

  it('an invitation is ready for a messenger', () => {
    const called = (kind: 'kickoff' | 'other', title: string) => invitationWords({ event: { ...event, kind, title }, items: [], leader: undefined, address: '' }, '2025-09-10').split('\n')[0]
    expect([called('kickoff', 'Установочная сессия наставников'), called('other', 'Чаепитие')]).toEqual(['Коллеги, приглашаем: установочная сессия наставников.', 'Коллеги, приглашаем: «Чаепитие».'])
    expect(invitationWords({ event, items: [{ title: 'Права', minutes: null }], leader: 'Лебедева О. Н.', address: 'http://house.test/my/events/e' }, '2025-09-10')).toBe(
      ['Коллеги, приглашаем: установочная сессия «Сессия».', 'Когда: понедельник, 22 сентября, 14:30.', 'Где: кабинет.', 'Ведёт: Лебедева О. Н.', 'Повестка:', '1. Права', 'Подробнее и файл для календаря: http://house.test/my/events/e'].join('\n'),
    )
  })
})

describe('the agenda', () => {
  const words = { old: ({ title }: EventItem) => title, next: ({ title }: { title: string }) => title }

  it('a line keeps what was written about it when it moves, and when it is worded anew in its place', () => {
    const [a, b] = [item('А', { heard: 'о чём-то' }), item('Б')]
    const moved = matched([a, b], [{ title: 'Б' }, { title: 'А' }], words)
    expect(moved.kept.map(({ old, position }) => [old.id, position])).toEqual([['Б', 0], ['А', 1]])
    const renamed = matched([a, b], [{ title: 'А, уточнено' }, { title: 'Б' }, { title: 'В' }], words)
    expect(renamed.kept.map(({ old, next }) => [old.id, next.title])).toEqual([['А', 'А, уточнено'], ['Б', 'Б']])
    expect(renamed.added).toEqual([{ next: { title: 'В' }, position: 2 }])
  })

  it('a line with a course of discussion is not thrown away', () => {
    expect(() => assertRemovable([item('Пустой')])).not.toThrow()
    expect(() => assertRemovable([item('Важный', { heard: 'слова' })])).toThrow('уже записан ход')
  })

  it('its length is known when each line has one', () => {
    expect(minutesOf([item('А', { minutes: 10 }), item('Б', { minutes: 20 })])).toBe(30)
    expect(minutesOf([item('А', { minutes: 10 }), item('Б')])).toBeUndefined()
    expect(minutesOf([])).toBeUndefined()
  })
})

it('every mark is kept and read back', () => {
  for (const mark of marks) expect(markOf(presenceOf(mark))).toBe(mark)
  expect(markOf({ presence: 'invited', reason: null })).toBeUndefined()
  expect(markOf({ presence: 'excused', reason: 'прежняя причина' })).toBe('other')
})
