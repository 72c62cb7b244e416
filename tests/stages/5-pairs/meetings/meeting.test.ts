import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../../src/kit/refusal.ts'
import { assertMayChange, assertMeetingDay, stateOfMeeting, type Attendee, type MeetingBounds } from '../../../../src/stages/5-pairs/meetings/meeting.ts'

const TODAY = '2026-11-20'
const bounds: MeetingBounds = {
  unit: { from: '2026-09-15', to: '2027-05-29', pausedFrom: null },
  mentor: [{ from: '2026-09-15', to: '2026-10-31' }, { from: '2026-11-16', to: null }],
  mentees: [{ name: 'Крылова Д. А.', stays: [{ from: '2026-09-20', to: null }] }],
}
const refusal = (on: string, given: MeetingBounds = bounds): string => {
  try {
    assertMeetingDay(on, TODAY, given)
    return ''
  } catch (error) {
    return error instanceof Refusal ? error.words : String(error)
  }
}
const attendee = (answer: Attendee['answer']): Attendee => ({ personId: 'one', answer, words: null })

describe('the day of a meeting', () => {
  it.each([
    ['2026-11-20', ''],
    ['2026-09-20', ''],
    ['2026-10-31', ''],
    ['2026-11-21', 'ещё не наступил'],
    ['2026-09-14', 'Пара работает с 15.09.2026'],
    ['2026-11-05', 'с 15.09.2026 по 31.10.2026 и с 16.11.2026'],
    ['2026-09-16', 'Крылова Д. А. в этой паре с 20.09.2026'],
  ])('%s: %s', (on, words) => {
    if (words === '') expect(refusal(on)).toBe('')
    else expect(refusal(on)).toContain(words)
  })

  it('ends with the unit and stops while it rests', () => {
    expect(refusal('2026-11-18', { ...bounds, unit: { from: '2026-09-15', to: '2026-11-17', pausedFrom: null } })).toContain('закончился 17.11.2026')
    expect(refusal('2026-11-18', { ...bounds, unit: { ...bounds.unit, pausedFrom: '2026-11-10' } })).toContain('приостановлена с 10.11.2026')
  })
})

describe('answers of mentees', () => {
  it.each([
    [[attendee(null)], 'waiting'],
    [[attendee('confirmed')], 'confirmed'],
    [[attendee('confirmed'), attendee(null)], 'waiting'],
    [[attendee('confirmed'), attendee('disputed')], 'disputed'],
    [[], 'waiting'],
  ] as const)('%j is %s', (mentees, state) => {
    expect(stateOfMeeting({ mentees: [...mentees] })).toBe(state)
  })

  it('lets nobody change what was confirmed', () => {
    expect(() => assertMayChange({ mentees: [attendee('disputed'), attendee(null)] })).not.toThrow()
    expect(() => assertMayChange({ mentees: [attendee('confirmed')] })).toThrow(/уже подтверждена/)
  })
})
