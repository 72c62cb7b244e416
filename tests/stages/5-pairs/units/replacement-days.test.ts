import { describe, expect, test } from 'vitest'
import { builtInDays } from '../../../../src/kit/calendar/holidays.ts'
import { workingCalendar } from '../../../../src/kit/calendar/working-days.ts'
import { firstDayAfterNotice, groundKeys, groundOf, inInstrumental, orderDueOn } from '../../../../src/stages/5-pairs/units/replacement-grounds.ts'
import { isWhole, stepsOf } from '../../../../src/stages/5-pairs/units/replacement.ts'

const calendar = workingCalendar(builtInDays())

describe('days of a replacement', () => {
  test.each([
    ['a Monday: Tuesday, Wednesday, Thursday lie between', '2025-12-01', '2025-12-05'],
    ['a Friday: the week-end does not count', '2025-12-05', '2025-12-11'],
    ['over the New Year holidays', '2025-12-29', '2026-01-14'],
    ['on 31 December, a day off', '2025-12-31', '2026-01-15'],
    ['before a working Saturday', '2025-10-30', '2025-11-06'],
  ])('a notice received on %s', (_, receivedOn, first) => {
    expect(firstDayAfterNotice(calendar, receivedOn)).toBe(first)
  })

  test('the order is due five working days after the notice, or after the work ended by itself', () => {
    expect(orderDueOn(calendar, { ground: 'application', noticedOn: '2025-12-29', stopsOn: '2026-01-14' })).toBe('2026-01-15')
    expect(orderDueOn(calendar, { ground: 'dismissal', noticedOn: '2025-12-01', stopsOn: '2025-12-15' })).toBe('2025-12-22')
  })

  test('words of papers are neutral, whatever the ground', () => {
    for (const key of groundKeys) {
      expect(inInstrumental(groundOf(key).words)).toBe(groundOf(key).ins)
      expect(groundOf(key).ins).not.toMatch(/вин|взыскан|конфликт|декрет|болезн|отпуск/)
    }
    expect(groundOf('absence').ins).toBe('длительным отсутствием работника')
  })

  test('a path is whole when nothing that applies is left', () => {
    const facts = { needsNotice: false, hasNotice: false, isCared: true, hasNewcomer: false, lacks: 0, hasOrder: true, hasProgramme: true, isProgrammeBegun: false, handedOverOn: null }
    expect(isWhole(stepsOf(facts))).toBe(true)
    expect(isWhole(stepsOf({ ...facts, needsNotice: true }))).toBe(false)
    expect(stepsOf({ ...facts, hasNewcomer: true })).toMatchObject({ programme: 'todo', handover: 'todo', consents: 'done' })
  })
})
