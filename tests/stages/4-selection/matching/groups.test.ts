// «At least two in a group or nobody», against trying every set of leaders and every seating.
import { describe, expect, it } from 'vitest'
import { certify } from '../../../../src/stages/4-selection/matching/certificate.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { membersOf, NONE, valueOf, type Network } from '../../../../src/stages/4-selection/matching/network.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, withSettings } from './cohorts.ts'
import { seeded } from './nets.ts'

const inGroups = (leastGroup: number) => withSettings({ leastGroup })
const wholeGroups = (network: Network, chosen: Int32Array, least: number) => membersOf(network, chosen).every((members, column) => column === network.columns || network.places[column]!.length < least || members.length === 0 || members.length >= least)

/** Every seating that keeps whole groups. */
function bestInGroups(network: Network, least: number): number {
  let best = 0
  const chosen = new Int32Array(network.rows).fill(NONE)
  const load = new Int32Array(network.columns)
  const seat = (row: number): void => {
    if (row === network.rows) {
      if (wholeGroups(network, chosen, least)) best = Math.max(best, valueOf(network, chosen))
      return
    }
    seat(row + 1)
    for (let column = 0; column < network.columns; column += 1) {
      if (network.worth[row * network.columns + column] === -Infinity || load[column]! >= network.places[column]!.length) continue
      chosen[row] = column
      load[column]! += 1
      seat(row + 1)
      load[column]! -= 1
      chosen[row] = NONE
    }
  }
  seat(0)
  return best
}

describe('whole groups or none', () => {
  const random = seeded(22)

  it.each([2, 3])('of at least %i are the best that can be tried', (least) => {
    for (let turn = 0; turn < 40; turn += 1) {
      const cohort = { ...randomCohort(random, { mentees: 6, mentors: 4, mostPlaces: 3 }), standing: [] }
      const free = matchUp(cohort, defaultSettings)
      const grouped = matchUp(cohort, inGroups(least))
      expect(wholeGroups(free.plan.network, grouped.flow.chosen, least)).toBe(true)
      expect(valueOf(free.plan.network, grouped.flow.chosen)).toBe(bestInGroups(free.plan.network, least))
      expect(certify(cohort, inGroups(least), grouped.proposal.pairs).holds).toBe(true)
    }
  })

  it('leave a mentor with two places alone rather than give one mentee', () => {
    const cohort = aCohort([aMentee('Абрамова')], [aMentor('Громова', { capacity: 2 }), aMentor('Дорохова', { years: 40 })])
    expect(matchUp(cohort, inGroups(2)).proposal.pairs).toEqual([expect.objectContaining({ mentorId: 'mentor-Дорохова' })])
    expect(matchUp(cohort, defaultSettings).proposal.pairs).toEqual([expect.objectContaining({ mentorId: 'mentor-Громова' })])
  })

  it('let a required pair be though its group stays small', () => {
    const cohort = aCohort([aMentee('Абрамова')], [aMentor('Громова', { capacity: 2 })], { rules: [aRule('Абрамова', 'Громова', 'required')] })
    expect(matchUp(cohort, inGroups(2)).proposal.totals.pairs).toBe(1)
  })

  it('fill up a group that has one mentee already', () => {
    const standing = [{ menteeId: 'elsewhere', mentorId: 'mentor-Громова' }]
    const cohort = aCohort([aMentee('Абрамова')], [aMentor('Громова', { capacity: 2 })], { standing })
    expect(matchUp(cohort, inGroups(2)).proposal.loads.get('mentor-Громова')).toBe(2)
  })

  it('are found for ten leaders', () => {
    const cohort = randomCohort(random, { mentees: 14, mentors: 10, mostPlaces: 3 })
    const crowded = { ...cohort, mentors: cohort.mentors.map((mentor) => ({ ...mentor, capacity: 2 })) }
    const { plan, flow } = matchUp(crowded, inGroups(2))
    expect(wholeGroups(plan.network, flow.chosen, 2)).toBe(true)
  })
})
