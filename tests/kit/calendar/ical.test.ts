import { describe, expect, it } from 'vitest'
import { icalText, type CalendarEvent } from '../../../src/kit/calendar/ical.ts'

const changedAt = new Date('2026-10-01T07:05:00Z')
const visit: CalendarEvent = { uid: 'plan-1', title: 'Показ занятия', on: '2026-10-08', changedAt }
const written = (event: CalendarEvent) => icalText({ name: 'Пары', zone: 'Asia/Yekaterinburg', events: [event] })

describe('a calendar file', () => {
  it('begins and ends as the standard wants, with CRLF', () => {
    const text = written(visit)
    expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true)
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('writes whole days with the day after the last one', () => {
    expect(written(visit)).toContain('DTSTART;VALUE=DATE:20261008\r\nDTEND;VALUE=DATE:20261009')
    expect(written({ ...visit, until: '2026-10-31' })).toContain('DTEND;VALUE=DATE:20261101')
  })

  it('writes hours of the zone in UTC', () => {
    expect(written({ ...visit, startsAt: '14:30', endsAt: '15:10' })).toContain('DTSTART:20261008T093000Z\r\nDTEND:20261008T101000Z')
    expect(written({ ...visit, startsAt: '02:00' })).toContain('DTSTART:20261007T210000Z\r\nDTEND:20261007T220000Z')
  })

  it('escapes what has a meaning in the file and folds no character in two', () => {
    const title = 'Разбор: игры, правила; и «что дальше» – длинное название, которое не помещается в строку'
    const text = written({ ...visit, title, place: 'Группа\nДва', isCancelled: true, sequence: 3 })
    expect(text.replaceAll('\r\n ', '')).toContain('SUMMARY:Разбор: игры\\, правила\\; и «что дальше»')
    expect(text).toContain('LOCATION:Группа\\nДва')
    expect(text).toContain('STATUS:CANCELLED')
    expect(text).toContain('SEQUENCE:3')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(text).not.toContain('\ufffd')
  })

  it('lasts an hour when the end stands before the beginning: a phone would refuse the whole calendar', () => {
    expect(written({ ...visit, startsAt: '14:30', endsAt: '10:00' })).toContain('DTSTART:20261008T093000Z\r\nDTEND:20261008T103000Z')
  })

  it('lets nobody write a line of his own', () => {
    const text = written({ ...visit, title: 'Игра\r\nATTENDEE:mailto:x@y\u0007', url: 'http://house.test/e/abc-1' })
    expect(text.split('\r\n').some((line) => line.startsWith('ATTENDEE'))).toBe(false)
    expect(text).not.toContain('\u0007')
    expect(text).toContain('URL;VALUE=URI:http://house.test/e/abc-1\r\n')
  })
})
