import { describe, expect, it } from 'vitest'
import { startedLate } from '../../../../src/stages/1-conditions/roadmap/late-start.ts'
import { seededItems } from '../../../../src/stages/1-conditions/roadmap/seeded-items.ts'
import { calendar } from './calendar.ts'

const period = { from: '2025-09-01', to: '2026-05-31' }
const items = seededItems(period, calendar)
const late = (today: string) => startedLate(items, period, calendar, today)

describe('дорожная карта сада, который начал среди учебного года', () => {
  it.each(['2025-09-02', '2025-09-20', '2025-11-22', '2026-02-09', '2026-05-31'])(
    'в первый день %s ничего не просрочено, порядок прежний, сроки внутри периода',
    (today) => {
      const rows = late(today)
      const byOldTerm = rows
        .map(({ from, to }, index) => ({ from, to, old: items[index]!.to }))
        .filter(({ to }) => to !== null)
        .toSorted((one, other) => one.old!.localeCompare(other.old!))
      expect(byOldTerm.map(({ to }) => to)).toEqual(byOldTerm.map(({ to }) => to).toSorted())
      for (const { from, to } of byOldTerm) {
        expect(to! >= today && to! <= period.to).toBe(true)
        expect(from === null || from <= to!).toBe(true)
      }
    },
  )

  it('этапы идут с прежним шагом: условия, потом запросы, потом наставники', () => {
    const terms = late('2025-11-24').filter(({ parentId }) => parentId === null)
    expect(terms.slice(0, 3).map(({ to }) => to)).toEqual(['2025-12-10', '2025-12-15', '2025-12-22'])
  })

  it('в начале учебного года всё остаётся как было', () => {
    expect(late('2025-09-01')).toEqual(items)
  })
})
