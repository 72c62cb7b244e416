import { describe, expect, it } from 'vitest'
import { blockingPairs } from '../../../../src/stages/4-selection/matching/blocking.ts'
import { matchUp, type Match, type Proposal } from '../../../../src/stages/4-selection/matching/match.ts'
import { bestByTrying, seeded } from './nets.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { whatIf } from '../../../../src/stages/4-selection/matching/what-if.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, withSettings } from './cohorts.ts'

const random = seeded(73)
const matches = Array.from({ length: 60 }, () => matchUp(randomCohort(random, { mentees: 7, mentors: 5 }), withSettings({ time: 'soft', extraLoad: 0, staying: 0 })))
const plain = (words: string) => words.replaceAll('\u00a0', ' ')

/** Allowed pairs who would both score higher with each other, found the plain way. */
function wouldRather({ ground, plan }: Match, { pairs }: Proposal): string[] {
  const { mentees, mentors } = ground.cohort
  const scoreOf = (menteeId: string) => pairs.find((pair) => pair.menteeId === menteeId)?.score ?? -1
  return mentees.flatMap((mentee, row) =>
    mentors.flatMap((mentor, column) => {
      const { bars, fit } = ground.cells[row]![column]!
      const theirs = pairs.filter(({ mentorId }) => mentorId === mentor.id)
      const free = mentor.capacity - (plan.mustHaves.taken[column] ?? 0)
      const wants = bars.length === 0 && fit.score > scoreOf(mentee.id) && (theirs.length < free || theirs.some(({ score }) => score < fit.score))
      return wants ? [`${mentee.id} ${mentor.id}`] : []
    }),
  )
}

describe('what-ifs', () => {
  it('the stable variant leaves nobody who would rather have each other', () => {
    for (const match of matches) expect(wouldRather(match, whatIf(match).stable)).toEqual([])
  })

  it('the highest total is the highest', () => {
    for (const match of matches) {
      const { worth, ...net } = match.plan.network
      const scores = Float64Array.from(worth, (_, cell) => {
        const { bars, fit } = match.ground.cells[Math.floor(cell / net.columns)]![cell % net.columns]!
        return bars.length === 0 ? fit.score : -Infinity
      })
      expect(whatIf(match).score.totals.score).toBe(bestByTrying({ ...net, worth: scores }).value)
    }
  })

  it('serve no more people than the proposal', () => {
    for (const match of matches) {
      const { most, stable, score } = whatIf(match)
      expect(most).toBe(match.proposal)
      expect(Math.max(stable.totals.pairs, score.totals.pairs)).toBeLessThanOrEqual(most.totals.pairs)
      expect(Math.max(stable.totals.score, most.totals.score)).toBeLessThanOrEqual(score.totals.score)
    }
  })

  it('keep required pairs', () => {
    const cohort = aCohort([aMentee('Абрамова')], [aMentor('Громова'), aMentor('Дорохова', { years: 40 })], { rules: [aRule('Абрамова', 'Дорохова', 'required')] })
    const { stable, score } = whatIf(matchUp(cohort, defaultSettings))
    for (const { pairs } of [stable, score]) expect(pairs.map(({ mentorId }) => mentorId)).toEqual(['mentor-Дорохова'])
  })
})

describe('pairs who would rather have each other', () => {
  it('are those found the plain way', () => {
    for (const match of matches) expect(blockingPairs(match).map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)).toEqual(wouldRather(match, match.proposal))
  })

  it('come with what the proposal would lose', () => {
    const [first, narrow] = [aMentee('Абрамова'), aMentee('Белых', { slots: ['method_day'], post: 'логопед' })]
    const cohort = aCohort([first, narrow], [aMentor('Громова', { slots: ['quiet_hour', 'method_day'] }), aMentor('Дорохова', { years: 25 })])
    expect(blockingPairs(matchUp(cohort, defaultSettings)).map(({ words }) => plain(words))).toEqual(['Абрамова и Громова: вместе 83, сейчас 80. Но пар стало бы меньше.'])
  })
})
