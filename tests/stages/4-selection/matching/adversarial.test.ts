// Instances on which other matchers are known to fail (matching.md §1), and settings that pull as hard as they can.
import { describe, expect, it } from 'vitest'
import { solve } from '../../../../src/stages/4-selection/matching/allocation.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { differenceIn, scaleOf } from '../../../../src/stages/4-selection/matching/scale.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, withSettings } from './cohorts.ts'
import { seeded } from './nets.ts'

const NO = -Infinity
const M = 1_000_000
const net = (worth: number[][], places: number[]) => ({
  rows: worth.length, columns: places.length, worth: Float64Array.from(worth.flat()), places: places.map((count) => Array.from({ length: count }, () => 0)),
})

describe('where others fail', () => {
  it('a forbidden pair of a high score pairs nobody, and costs nobody a pair', () => {
    expect([...solve(net([[M + 10, M + 4], [M + 3, NO]], [1, 1])).chosen]).toEqual([1, 0])
  })

  it('a chain of a hundred who all must move for the last one', () => {
    const size = 100
    const chain = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (__, column) => (column === row ? M + 1 : column === row + 1 ? M + 900 : NO)))
    expect([...solve(net(chain, new Array<number>(size).fill(1))).chosen]).toEqual(Array.from({ length: size }, (_, row) => row))
  })

  it('one star whom everybody would like best serves as many as there are places, the rest the others', () => {
    const star = Array.from({ length: 6 }, () => [M + 1000, M + 1, M + 1, M + 1, M + 1])
    const { chosen } = solve(net(star, [2, 1, 1, 1, 1]))
    expect([...chosen]).toEqual([0, 0, 1, 2, 3, 4])
  })

  it('a wish, however strong, does not outvote a refusal', () => {
    const rules = [aRule('Крылова', 'Громова', 'wish', { side: 'mentor', rank: 1 }), aRule('Крылова', 'Громова', 'wish', { side: 'mentee', rank: 1 }), aRule('Крылова', 'Громова', 'refused', { side: 'mentee' })]
    expect(matchUp(aCohort([aMentee('Крылова')], [aMentor('Громова')], { rules }), defaultSettings).proposal.totals.pairs).toBe(0)
  })

  it('somebody of whom nothing is known still takes part', () => {
    const unknown = aMentee('Крылова', { deficits: [], slots: [], ages: [], years: undefined })
    expect(matchUp(aCohort([unknown], [aMentor('Громова', { strengths: [], slots: [], years: undefined })]), defaultSettings).proposal.totals.pairs).toBe(1)
  })
})

describe('settings that pull as hard as they can', () => {
  const hard = withSettings({ extraLoad: 1000, staying: 1000, time: 'soft', gap: 0 })
  const calm = withSettings({ extraLoad: 0, staying: 0, time: 'soft', gap: 0 })

  it('never cost anybody a pair', () => {
    const random = seeded(31)
    for (let turn = 0; turn < 40; turn += 1) {
      const cohort = randomCohort(random, { mentees: 12, mentors: 4, mostPlaces: 6 })
      expect(matchUp(cohort, hard).proposal.totals.byClass).toEqual(matchUp(cohort, calm).proposal.totals.byClass)
    }
  })
})

describe('one number for all aims', () => {
  const scale = scaleOf({ people: [3, 40, 200], staying: 1000, dearest: 49_000, groupPlaces: 4 })

  it('puts each class above everybody of the later ones and all points', () => {
    const points = 243 * (1000 + 1000 + 49_000)
    expect(scale.pair[3]).toBeGreaterThan(points)
    expect(scale.pair[2]).toBeGreaterThan(200 * scale.pair[3] + points)
    expect(scale.pair[1]).toBeGreaterThan(40 * scale.pair[2] + 200 * scale.pair[3] + points)
  })

  it.each([[[0, 0, 0], 0], [[1, -1, 0], -990], [[0, 3, -200], 4_000_000], [[-3, 40, 200], -4_000_000]] as const)('reads %j and %i points back', (byClass, points) => {
    const value = byClass[0] * scale.pair[1] + byClass[1] * scale.pair[2] + byClass[2] * scale.pair[3] + points
    expect(differenceIn(scale, value)).toEqual({ byClass, pairs: byClass[0] + byClass[1] + byClass[2], points, groupPlaces: 0 })
  })

  it('refuses so many people that it would no longer be exact', () => {
    expect(() => scaleOf({ people: [2000, 2000, 2000], staying: 1000, dearest: 0, groupPlaces: 0 })).toThrow('Людей слишком много для одного расчёта')
  })
})
