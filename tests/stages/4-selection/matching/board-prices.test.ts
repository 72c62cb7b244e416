// The price of a cell is what a fresh solution with that pair fixed would lose.
import { describe, expect, it } from 'vitest'
import { boardPrices, priceInWords, type Price } from '../../../../src/stages/4-selection/matching/board-prices.ts'
import type { Cohort } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { matchOn, matchUp, type Match } from '../../../../src/stages/4-selection/matching/match.ts'
import { defaultSettings, type MatchSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, withSettings } from './cohorts.ts'
import { seeded } from './nets.ts'

/** Points with the costs of load and of change, for everybody. */
function pointsOf({ ground, proposal }: Match): number {
  const { settings } = ground
  const kept = proposal.pairs.filter(({ isKept }) => isKept).length * settings.staying
  const loads = ground.cohort.mentors.reduce((sum, { id }) => sum + (settings.extraLoad * (proposal.loads.get(id)! * (proposal.loads.get(id)! - 1))) / 2, 0)
  return proposal.totals.score + kept - loads
}

function checkPrices(cohort: Cohort, settings: MatchSettings = defaultSettings): void {
  const match = matchUp(cohort, settings)
  boardPrices(match).forEach((prices, row) =>
    prices.forEach((price, column) => {
      if (price.kind === 'forbidden') return
      const forced = matchOn(match.ground, { held: new Map([[row, column]]) })
      const pair = forced.proposal.pairs.find(({ menteeId }) => menteeId === match.ground.cohort.mentees[row]!.id)
      if (price.kind === 'impossible') {
        expect(pair?.isLocked ?? false).toBe(false)
        return
      }
      const [before, after] = [match.proposal.totals, forced.proposal.totals]
      expect(price.pairs).toBe(before.pairs - after.pairs)
      expect(price.byClass).toEqual(before.byClass.map((count, index) => count - after.byClass[index]!))
      expect(price.points).toBe(pointsOf(match) - pointsOf(forced))
    }),
  )
}

const words = (price: Price) => priceInWords(price).replaceAll('\u00a0', ' ')

describe('prices of the board', () => {
  const random = seeded(1014)

  it('are what a fresh solution with the pair fixed would lose', () => {
    for (let turn = 0; turn < 25; turn += 1) checkPrices(randomCohort(random, { mentees: 7, mentors: 5 }))
  })

  it('are so for a board of ten and fourteen', () => {
    for (let turn = 0; turn < 3; turn += 1) checkPrices(randomCohort(random, { mentees: 14, mentors: 10 }))
  })

  it('are never a gain, and nothing exactly where an equally good proposal has the pair', () => {
    for (let turn = 0; turn < 25; turn += 1) {
      const match = matchUp(randomCohort(random, { mentees: 7, mentors: 5 }), withSettings({ weights: { deficits: 0, post: 100, time: 0, building: 0, experience: 0, wishes: 0 } }))
      boardPrices(match).forEach((prices, row) =>
        prices.forEach(({ kind, pairs, byClass, points }, column) => {
          if (kind === 'costs') {
            const firstLost = byClass.find((lost) => lost !== 0) ?? points
            expect(pairs).toBeGreaterThanOrEqual(0)
            expect(firstLost).toBeGreaterThan(0)
          }
          if (kind !== 'equal') return
          const forced = matchOn(match.ground, { held: new Map([[row, column]]) })
          expect([forced.proposal.totals.byClass, pointsOf(forced)]).toEqual([match.proposal.totals.byClass, pointsOf(match)])
        }),
      )
    }
  })
})

describe('a price in words', () => {
  const priced = (cohort: Cohort, held: [string, string | null][] = []) => boardPrices(matchUp(cohort, defaultSettings, new Map(held))).map((prices) => prices.map(words))
  const [first, second] = [aMentee('Абрамова'), aMentee('Белых', { priority: 3 })]
  const [best, good] = [aMentor('Громова'), aMentor('Дорохова', { years: 20 })]

  it('tells the points that the whole loses, in points of a hundred', () => {
    expect(priced(aCohort([first], [best, good]))).toEqual([['пара', '−2']])
    expect(priced(aCohort([first], [best, aMentor('Дорохова', { years: 16 })]))).toEqual([['пара', '−0,3']])
  })

  it('tells what is as good', () => expect(priced(aCohort([first, { ...second, priority: 1 }], [best, aMentor('Дорохова')]))).toEqual([['пара', 'равноценно'], ['равноценно', 'пара']]))

  it('tells a lost pair', () => {
    const narrow = aMentee('Белых', { slots: ['method_day'] })
    const wide = aMentor('Громова', { slots: ['quiet_hour', 'method_day'] })
    expect(priced(aCohort([first, narrow], [wide, good]))).toEqual([['−1 пара', 'пара'], ['пара', '']])
  })

  it('tells somebody who would be passed over', () => expect(priced(aCohort([first, second], [best]))).toEqual([['пара'], ['не по очереди']]))

  it('tells a mentor without places, and says nothing where the choice is fixed', () => {
    expect(priced(aCohort([first], [best, { ...good, capacity: 0 }]))).toEqual([['пара', 'нет места']])
    expect(priced(aCohort([first, second], [best, good], { rules: [aRule('Абрамова', 'Громова', 'locked')] }))).toEqual([['пара', ''], ['нет места', 'пара']])
    expect(priced(aCohort([first], [best]), [['mentee-Абрамова', null]])).toEqual([['']])
  })

})
