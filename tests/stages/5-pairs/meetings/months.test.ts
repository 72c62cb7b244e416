import { describe, expect, it } from 'vitest'
import { monthsOf, type MonthState } from '../../../../src/stages/5-pairs/meetings/months.ts'

const unit = { from: '2026-09-15', to: '2027-05-29', pauses: [], meetings: ['2026-09-20', '2026-09-28'], explanations: [] }
const stateIn = (month: string, today: string, more: object = {}): MonthState | undefined =>
  monthsOf({ ...unit, today, ...more }).find((one) => one.month === month)?.state

describe('months of a unit', () => {
  it.each([
    ['2026-09', '2026-11-20', 'held'],
    ['2026-10', '2026-10-24', 'open'],
    ['2026-10', '2026-10-25', 'remind'],
    ['2026-10', '2026-11-07', 'remind'],
    ['2026-10', '2026-11-08', 'empty'],
    ['2026-12', '2026-12-31', 'remind'],
    ['2026-12', '2027-01-07', 'remind'],
    ['2027-02', '2027-02-22', 'remind'],
    ['2027-02', '2027-02-21', 'open'],
    ['2026-12', '2026-11-20', undefined],
  ])('%s seen on %s is %s', (month, today, state) => {
    expect(stateIn(month, today)).toBe(state)
  })

  it('asks for no meeting in a month in which the unit hardly worked', () => {
    expect(stateIn('2026-09', '2026-12-01', { from: '2026-09-18', meetings: [] })).toBe('short')
    expect(stateIn('2026-09', '2026-12-01', { from: '2026-09-17', meetings: [] })).toBe('empty')
    expect(stateIn('2026-10', '2026-12-01', { to: '2026-10-10' })).toBe('short')
    expect(stateIn('2026-10', '2026-12-01', { pauses: [{ from: '2026-10-05', to: '2026-10-25' }] })).toBe('short')
    expect(stateIn('2026-11', '2026-12-20', { pauses: [{ from: '2026-10-05', to: null }] })).toBe('short')
  })

  it('is content with an explanation', () => {
    expect(stateIn('2026-10', '2026-12-01', { explanations: [{ month: '2026-10', cause: 'quarantine', words: null }] })).toBe('explained')
  })

  it('counts no month after the end', () => {
    expect(monthsOf({ ...unit, to: '2026-10-31', today: '2027-03-01' }).map(({ month }) => month)).toEqual(['2026-09', '2026-10'])
    expect(monthsOf({ ...unit, today: '2026-09-01' })).toEqual([])
  })
})
