// What must hold of every proposal, whoever is matched with whom.
import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { coupleOf } from '../../../../src/stages/4-selection/matching/ground.ts'
import { matchUp, type Totals } from '../../../../src/stages/4-selection/matching/match.ts'
import { valueOf } from '../../../../src/stages/4-selection/matching/network.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, shuffled, withSettings } from './cohorts.ts'
import { bestByTrying, seeded } from './nets.ts'

const random = seeded(2026)
const cohorts = Array.from({ length: 120 }, (_, index) => randomCohort(random, { mentees: 1 + (index % 7), mentors: 1 + (index % 5) }))
const pairsOf = (cohort: Cohort, settings = defaultSettings) => matchUp(cohort, settings).proposal.pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`)
const served = (cohort: Cohort) => matchUp(cohort, defaultSettings).proposal.totals

describe('a proposal', () => {
  it('is the best of all that can be tried', () => {
    for (const cohort of cohorts) {
      const { plan, flow } = matchUp(cohort, defaultSettings)
      const best = bestByTrying(plan.network)
      expect(valueOf(plan.network, flow.chosen)).toBe(best.value)
      expect([...flow.chosen]).toEqual([...best.chosen])
    }
  })

  it('does not depend on the order in which people and rules are given', () => {
    for (const cohort of cohorts) expect(pairsOf(shuffled(cohort, random))).toEqual(pairsOf(cohort))
  })

  it('never breaks a rule and never overfills a mentor', () => {
    for (const cohort of cohorts) {
      const { ground, proposal } = matchUp(cohort, defaultSettings)
      for (const { menteeId, mentorId } of proposal.pairs) expect(coupleOf(ground, menteeId, mentorId).cell.bars).toEqual([])
      for (const mentor of cohort.mentors) expect(proposal.loads.get(mentor.id)).toBeLessThanOrEqual(mentor.capacity)
    }
  })

  it('serves no fewer people when a mentor gets one place more', () => {
    for (const cohort of cohorts) {
      const before = served(cohort).pairs
      cohort.mentors.forEach((mentor, index) => {
        const wider = { ...cohort, mentors: cohort.mentors.with(index, { ...mentor, capacity: mentor.capacity + 1 }) }
        expect(served(wider).pairs).toBeGreaterThanOrEqual(before)
      })
    }
  })

  it('serves no more people when one more pair is forbidden', () => {
    for (const cohort of cohorts.slice(0, 60)) {
      const before = served(cohort).pairs
      for (const { menteeId, mentorId } of matchUp(cohort, defaultSettings).proposal.pairs) {
        const rule = aRule(menteeId.slice('mentee-'.length), mentorId.slice('mentor-'.length), 'forbidden')
        expect(served({ ...cohort, rules: [...cohort.rules, rule] }).pairs).toBeLessThanOrEqual(before)
      }
    }
  })

  it('leaves nobody of the first class out who could be served', () => {
    const firstAlone = ({ mentees, ...rest }: Cohort): Cohort => ({ ...rest, mentees: mentees.filter(({ priority }) => priority === 1) })
    for (const cohort of cohorts) expect(served(cohort).byClass[0]).toBe(served({ ...firstAlone(cohort), standing: [] }).byClass[0])
  })

  it('serves as many people as if there were no classes', () => {
    const alike = (cohort: Cohort): Cohort => ({ ...cohort, mentees: cohort.mentees.map((mentee) => ({ ...mentee, priority: 1 as const })) })
    for (const cohort of cohorts) expect(served(cohort).pairs).toBe(served(alike(cohort)).pairs)
  })
})

describe('at the edges', () => {
  const nothing: Totals = { pairs: 0, byClass: [0, 0, 0], score: 0 }

  it('nobody is paired without mentees, without mentors, without places or without an allowed pair', () => {
    const [mentee, mentor] = [aMentee('Крылова'), aMentor('Громова')]
    expect(served(aCohort([], [mentor]))).toEqual(nothing)
    expect(served(aCohort([mentee], []))).toEqual(nothing)
    expect(served(aCohort([mentee], [{ ...mentor, capacity: 0 }]))).toEqual(nothing)
    expect(served(aCohort([mentee], [{ ...mentor, slots: ['method_day'] }]))).toEqual(nothing)
  })

  it('equal scores are settled by surname, then by id', () => {
    const alike = [aMentee('Яковлева'), aMentee('Ким', { id: 'b' }), aMentee('Ким', { id: 'a' })]
    expect(pairsOf(aCohort(alike, [aMentor('Цой'), aMentor('Белова')]))).toEqual(['a mentor-Белова', 'b mentor-Цой'])
  })

  it('a second mentee of one mentor costs more than a slightly worse mentor', () => {
    const mentees = [aMentee('Абрамова'), aMentee('Белых')]
    const mentors = [aMentor('Громова', { capacity: 2 }), aMentor('Дорохова', { years: 30 })]
    expect(pairsOf(aCohort(mentees, mentors))).toEqual(['mentee-Абрамова mentor-Громова', 'mentee-Белых mentor-Громова'])
    expect(pairsOf(aCohort(mentees, mentors), withSettings({ extraLoad: 31 }))).toEqual(['mentee-Абрамова mentor-Громова', 'mentee-Белых mentor-Дорохова'])
  })

  it('sixty mentors and a hundred mentees make no difference to the rules', () => {
    const cohort = randomCohort(random, { mentees: 100, mentors: 60 })
    expect(pairsOf(shuffled(cohort, random))).toEqual(pairsOf(cohort))
  })
})

describe('calm matching', () => {
  const mentees = [aMentee('Абрамова'), aMentee('Белых')]
  const mentors = [aMentor('Громова'), aMentor('Дорохова', { years: 17 })]
  const standing = [{ menteeId: 'mentee-Абрамова', mentorId: 'mentor-Дорохова' }]

  it('keeps a pair that stands though another would score a little more', () => {
    const both = { settings: withSettings({ staying: 0 }) }
    expect(pairsOf(aCohort(mentees.slice(0, 1), mentors, { standing }), both.settings)).toEqual(['mentee-Абрамова mentor-Громова'])
    expect(pairsOf(aCohort(mentees.slice(0, 1), mentors, { standing }))).toEqual(['mentee-Абрамова mentor-Дорохова'])
  })

  it('moves it when somebody would otherwise have nobody', () => {
    const strict = aCohort([mentees[0]!, aMentee('Белых', { slots: ['method_day'] })], [mentors[0]!, { ...mentors[1]!, slots: ['quiet_hour', 'method_day'] }], { standing })
    expect(pairsOf(strict)).toEqual(['mentee-Абрамова mentor-Громова', 'mentee-Белых mentor-Дорохова'])
  })

  it('keeps as many as there are places when the capacity was lowered below the load', () => {
    const crowded = aCohort(mentees, [aMentor('Громова', { capacity: 1 })], { standing: mentees.map(({ id }) => ({ menteeId: id, mentorId: 'mentor-Громова' })) })
    const { proposal } = matchUp(crowded, defaultSettings)
    expect(proposal.pairs).toEqual([expect.objectContaining({ menteeId: 'mentee-Абрамова', isKept: true })])
    expect(proposal.unpaired).toEqual(['mentee-Белых'])
  })

  it('counts the places of those who are not matched anew, and never below none', () => {
    const led = ['x', 'y'].map((menteeId) => ({ menteeId, mentorId: 'mentor-Громова' }))
    const { proposal } = matchUp(aCohort(mentees, [aMentor('Громова', { capacity: 1 })], { standing: led }), defaultSettings)
    expect([proposal.totals.pairs, proposal.loads.get('mentor-Громова')]).toEqual([0, 2])
  })
})
