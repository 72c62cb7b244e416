import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../../src/kit/refusal.ts'
import {
  assertPeriod,
  comingPeriod,
  copiedItems,
  monthsOf,
  nextPeriod,
  periodLabel,
  periodWords,
  settled,
  usualPeriod,
} from '../../../../src/stages/1-conditions/roadmap/period.ts'
import type { RoadmapItem } from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { calendar } from './calendar.ts'

const year = { from: '2025-09-01', to: '2026-05-31' }

function item(more: Partial<RoadmapItem>): RoadmapItem {
  return {
    id: 'a',
    parentId: null,
    stage: 1,
    position: 1,
    text: 'т',
    from: null,
    to: null,
    term: null,
    responsible: null,
    result: null,
    mark: null,
    ...more,
  }
}

describe('период дорожной карты', () => {
  it('пишется словами, один и два года', () => {
    expect(periodWords(year)).toBe('сентябрь\u00a02025\u00a0г.\u00a0– май\u00a02026\u00a0г.')
    expect(periodLabel(year)).toBe('2025–2026')
    expect(periodLabel(usualPeriod(2025, 2))).toBe('2025–2027')
  })

  it('следующий период такой же длины', () => {
    expect(nextPeriod(year)).toEqual({ from: '2026-09-01', to: '2027-05-31' })
    expect(nextPeriod(usualPeriod(2025, 2))).toEqual({ from: '2027-09-01', to: '2029-05-31' })
  })

  it('29.02.2028 – обычный день, следующий период кончается 28 февраля', () => {
    const leap = { from: '2027-09-01', to: '2028-02-29' }
    expect(() => assertPeriod(leap)).not.toThrow()
    expect(nextPeriod(leap).to).toBe('2029-02-28')
  })

  it('конец раньше начала и пять лет не принимаются', () => {
    expect(() => assertPeriod({ from: '2026-05-31', to: '2025-09-01' })).toThrow(Refusal)
    expect(() => assertPeriod({ from: '2025-09-01', to: '2030-05-31' })).toThrow(/один или два учебных года/)
  })

  it('с июня карту составляют на наступающий учебный год', () => {
    expect(['2026-05-31', '2026-06-01', '2026-09-01'].map((day) => comingPeriod(day).from)).toEqual([
      '2025-09-01',
      '2026-09-01',
      '2026-09-01',
    ])
  })

  it('месяцы шкалы', () => {
    expect(monthsOf({ from: '2025-12-15', to: '2026-02-01' })).toEqual(['2025-12-01', '2026-01-01', '2026-02-01'])
  })
})

describe('перенос дат', () => {
  it('выходной уступает следующему рабочему дню, в конце периода – предыдущему', () => {
    expect(settled('2025-09-20', year, calendar)).toEqual({ day: '2025-09-22', why: 'dayOff' })
    expect(settled('2026-05-31', year, calendar)).toEqual({ day: '2026-05-29', why: 'dayOff' })
    expect(settled('2026-06-10', year, calendar)).toEqual({ day: '2026-05-29', why: 'outside' })
  })

  it('копия получает даты через год и перечень того, что сдвинулось', () => {
    const items = [
      item({ to: '2025-09-10' }),
      item({
        id: 'b',
        parentId: 'a',
        to: '2025-09-12',
        mark: { on: '2025-09-11', note: null, documentId: null, fileId: null, url: null },
      }),
    ]
    const { items: copies, moved } = copiedItems(items, year, nextPeriod(year), calendar)
    expect(copies.map((one) => one.to)).toEqual(['2026-09-10', '2026-09-14'])
    expect(moved).toEqual([
      { itemId: copies[1]!.id, old: '2025-09-12', plain: '2026-09-12', now: '2026-09-14', why: 'dayOff' },
    ])
    expect(copies[1]!.parentId).toBe(copies[0]!.id)
    expect(copies.every((one) => one.mark === null && !['a', 'b'].includes(one.id))).toBe(true)
  })

  it('29 февраля становится 28-м, начало не обгоняет конец', () => {
    const leap = { from: '2027-09-01', to: '2028-05-31' }
    const { items } = copiedItems([item({ from: '2028-02-29', to: '2028-02-29' })], leap, nextPeriod(leap), calendar)
    expect(items[0]).toMatchObject({ from: '2029-02-28', to: '2029-02-28' })
  })
})
