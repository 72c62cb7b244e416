import { describe, expect, it } from 'vitest'
import { gapsWords, hoursByMentor, hoursNumber, lengthWords, sumOf } from '../../../../src/stages/5-pairs/meetings/hours.ts'
import type { Attendee } from '../../../../src/stages/5-pairs/meetings/meeting.ts'

const meeting = (mentorId: string, minutes: number | null, answer: Attendee['answer'] = null) => ({ mentorId, unitId: `unit-${mentorId}`, minutes, mentees: [{ personId: 'a', answer, words: null }, { personId: 'b', answer: null, words: null }] })

describe('hours of mentors', () => {
  it('counts each mentor apart, a group meeting once, and says what is missing', () => {
    const [first, second] = hoursByMentor([meeting('old', 45), meeting('new', 60), meeting('old', null), meeting('new', 50, 'disputed')])
    expect(first).toEqual({ mentorId: 'old', unitIds: ['unit-old'], meetings: 2, minutes: 45, withoutLength: 1, disputed: 0 })
    expect(second).toEqual({ mentorId: 'new', unitIds: ['unit-new'], meetings: 1, minutes: 60, withoutLength: 0, disputed: 1 })
    expect(gapsWords(first ?? sumOf([]))).toBe('1\u00a0встреча без длительности: в числе встреч она есть, в часах нет')
    expect(gapsWords(second ?? sumOf([]))).toContain('«Было иначе» не засчитана')
    expect(gapsWords(sumOf([]))).toBe('')
  })

  it.each([
    [0, '–'],
    [45, '45\u00a0мин'],
    [120, '2\u00a0ч'],
    [200, '3\u00a0ч\u00a020\u00a0мин'],
  ])('says %d minutes', (minutes, words) => {
    expect(lengthWords(minutes)).toBe(words)
  })

  it('gives accountants two digits', () => {
    expect(hoursNumber(200)).toBe(3.33)
  })
})
