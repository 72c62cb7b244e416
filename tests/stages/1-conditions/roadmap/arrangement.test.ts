import { describe, expect, it } from 'vitest'
import { placesAfterMove, placeUnder, removalOf } from '../../../../src/stages/1-conditions/roadmap/arrangement.ts'
import {
  assertApproved,
  assertDraft,
  currentOf,
  rowsOf,
  stateOn,
  workOf,
} from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { seededItems } from '../../../../src/stages/1-conditions/roadmap/seeded-items.ts'
import { calendar } from './calendar.ts'

const items = seededItems({ from: '2025-09-01', to: '2026-05-31' }, calendar)
const rows = rowsOf(items)
const byNumber = (number: string) => rows.find((row) => row.number === number)!

describe('порядок строк', () => {
  it('строка меняется местами с соседней', () => {
    expect(placesAfterMove(items, byNumber('2.2').id, 'up')).toEqual([
      { id: byNumber('2.2').id, position: 1 },
      { id: byNumber('2.1').id, position: 2 },
    ])
  })

  it('первую выше не поднять, этапы не переставить', () => {
    expect(placesAfterMove(items, byNumber('2.1').id, 'up')).toEqual([])
    expect(() => placesAfterMove(items, byNumber('2').id, 'down')).toThrow(/Порядок семи этапов/)
  })

  it('мероприятие уходит вместе с подпунктами, остальные смыкаются', () => {
    const { ids, places } = removalOf(items, byNumber('4.2').id)
    expect(ids).toHaveLength(3)
    expect(places).toEqual([{ id: byNumber('4.1').id, position: 1 }])
    expect(() => removalOf(items, byNumber('4').id)).toThrow(/семи этапов/)
  })

  it('новая строка встаёт последней; четвёртого уровня нет', () => {
    expect(placeUnder(items, byNumber('6').id)).toEqual({ stage: 6, position: 4 })
    expect(() => placeUnder(items, byNumber('4.2.1').id)).toThrow(/три уровня/)
    expect(() => placeUnder(items, 'нет такой')).toThrow(/больше нет/)
  })

  it('исполняют строки без подпунктов', () => {
    expect(workOf(rows, 4).map((row) => row.number)).toEqual(['4.1', '4.2.1', '4.2.2'])
    expect(workOf(rowsOf(items.filter((item) => item.parentId === null)), 4).map((row) => row.number)).toEqual(['4'])
  })
})

describe('состояние карты', () => {
  const map = {
    kept: 'approved' as const,
    effectiveOn: '2025-09-08',
    lapsedOn: '2026-09-01',
    edition: 1,
    period: { from: '2025-09-01', to: '2026-05-31' },
  }

  it('следует из дат', () => {
    expect(stateOn({ ...map, kept: 'draft' }, '2025-09-10')).toBe('draft')
    expect(['2025-09-07', '2025-09-08', '2026-08-31', '2026-09-01'].map((day) => stateOn(map, day))).toEqual([
      'approved',
      'inForce',
      'inForce',
      'lapsed',
    ])
  })

  it('работают по действующей, а не по более новому проекту', () => {
    const draft = { ...map, kept: 'draft' as const, edition: 2, effectiveOn: null, lapsedOn: null }
    expect(currentOf([draft, map], '2025-10-01')).toBe(map)
    expect(currentOf([draft, map], '2026-10-01')).toBe(draft)
    expect(currentOf([], '2026-10-01')).toBeUndefined()
  })

  it('утверждённую не меняют, в проекте не отмечают', () => {
    expect(() => assertDraft(map)).toThrow(/новую редакцию/)
    expect(() => assertApproved({ kept: 'draft' })).toThrow(/зарегистрируйте приказ/)
  })
})
