import { describe, expect, it } from 'vitest'
import type { Answers, Point } from '../../../src/kit/questionnaires/applicability.ts'
import { couldTeach, wantsMentor } from '../../../src/stages/2-requests/index.ts'
import {
  besideObserver,
  deficitGrowth,
  deficitIndex,
  needOf,
  needsOf,
  supportLevel,
} from '../../../src/stages/2-requests/deficits.ts'

const keys = ['planning', 'parents', 'ict', 'safety']
const card = (levels: Point[], prio: string[] = []): Answers => ({
  lvl: Object.fromEntries(levels.map((level, index) => [keys[index] ?? '', level])),
  prio,
})

describe('a need', () => {
  it.each<[Point | undefined, boolean, { need: number; weight: number; isDeficit: boolean; severity: number }]>([
    [1, false, { need: 4, weight: 1, isDeficit: true, severity: 2 }],
    [1, true, { need: 4, weight: 2, isDeficit: true, severity: 3 }],
    [2, false, { need: 3, weight: 1, isDeficit: true, severity: 2 }],
    [2, true, { need: 3, weight: 2, isDeficit: true, severity: 3 }],
    [3, false, { need: 2, weight: 1, isDeficit: false, severity: 1 }],
    [3, true, { need: 2, weight: 2, isDeficit: true, severity: 2 }],
    [4, true, { need: 1, weight: 2, isDeficit: false, severity: 0 }],
    [5, false, { need: 0, weight: 1, isDeficit: false, severity: 0 }],
    ['na', true, { need: 0, weight: 2, isDeficit: false, severity: 0 }],
    [undefined, false, { need: 0, weight: 1, isDeficit: false, severity: 0 }],
  ])('level %s, priority %s', (level, isPriority, expected) => {
    expect(needOf('parents', level, isPriority)).toMatchObject(expected)
  })
})

describe('the deficit index', () => {
  it.each<[Point[], string[], number | undefined]>([
    [[1, 1, 1, 1], [], 100],
    [[5, 5, 5, 5], [], 0],
    [[3, 3, 3, 3], [], 50],
    // (4·2 + 0 + 0 + 0) ÷ 4·(2 + 1 + 1 + 1)
    [[1, 5, 5, 5], ['planning'], 40],
    // (3·2 + 2·2 + 1 + 0) ÷ 4·(2 + 2 + 1 + 1) = 11 ÷ 24
    [[2, 3, 4, 5], ['planning', 'parents'], 46],
    // «Затрудняюсь» is no need and still counts among what was asked: 4 ÷ 16.
    [[1, 'na', 'na', 'na'], [], 25],
    [['na', 'na', 'na', 'na'], [], undefined],
    [[], [], undefined],
  ])('levels %j, priorities %j → %s', (levels, prio, expected) => {
    expect(deficitIndex(needsOf(card(levels, prio), keys))).toBe(expected)
  })

  it.each([
    [100, 'constant'],
    [60, 'constant'],
    [59, 'halfYear'],
    [30, 'halfYear'],
    [29, 'single'],
    [0, 'single'],
  ])('%i %% means %s', (index, level) => expect(supportLevel(index)).toBe(level))
})

describe('growth between two cards', () => {
  it('counts what was rated both times, and priorities of the start', () => {
    const growth = deficitGrowth(card([2, 3, 'na', 4], ['planning', 'parents', 'ict']), card([4, 3, 5, 3], ['safety']))
    expect(growth.changes.map(({ key, delta }) => [key, delta])).toEqual([
      ['planning', 2],
      ['parents', 0],
      ['safety', -1],
    ])
    expect(growth).toMatchObject({ priorities: { rated: 2, improved: 1 }, improvedShare: 50 })
    expect(growth.mean).toBeCloseTo(1 / 3)
  })

  it('is unknown when nothing was rated twice', () => {
    expect(deficitGrowth(card(['na']), card([5]))).toMatchObject({
      changes: [],
      mean: undefined,
      improvedShare: undefined,
    })
  })
})

it('the observer stands beside the self-rating and changes nothing in it', () => {
  const self = card([4, 2])
  const beside = besideObserver(self, { observer_lvl: { planning: 2, safety: 3, parents: 'na' } })
  expect(beside).toEqual([
    { key: 'planning', self: 4, observer: 2, difference: -2 },
    { key: 'safety', self: undefined, observer: 3, difference: undefined },
    { key: 'parents', self: 2, observer: undefined, difference: undefined },
  ])
  expect(deficitIndex(needsOf(self, keys))).toBe(25)
})

it('signs of the request: who wants a mentor and who could teach', () => {
  expect(['yes', 'rather_yes', 'not_now', 'once'].filter((want) => wantsMentor({ want }))).toEqual([
    'yes',
    'rather_yes',
  ])
  expect(couldTeach({ can_teach: 'монтировать видео' })).toBe(true)
  expect(couldTeach({})).toBe(false)
})
