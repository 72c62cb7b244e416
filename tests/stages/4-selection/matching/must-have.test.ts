// Pairs that must be, and choices held on the board: first in line for places, checked against the rules all the same.
import { describe, expect, it } from 'vitest'
import type { Cohort } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort } from './cohorts.ts'
import { seeded } from './nets.ts'

const mentees = [aMentee('Абрамова'), aMentee('Белых')]
const mentors = [aMentor('Громова'), aMentor('Дорохова', { years: 40 })]
const proposal = (rules: Cohort['rules'], own: Partial<Cohort> = {}, held: [string, string | null][] = []) => matchUp({ ...aCohort(mentees, mentors, { rules }), ...own }, defaultSettings, new Map(held)).proposal
const seats = (given: ReturnType<typeof proposal>) => given.pairs.map(({ menteeId, mentorId }) => `${menteeId.slice(7)} ${mentorId.slice(7)}`)

describe('a required pair', () => {
  it('stands though it scores less, and the others are matched around it', () => {
    const found = proposal([aRule('Абрамова', 'Дорохова', 'required')])
    expect(seats(found)).toEqual(['Абрамова Дорохова', 'Белых Громова'])
    expect(found.pairs.map(({ isLocked }) => isLocked)).toEqual([true, false])
  })

  it('takes the place even from somebody who comes first', () => {
    const found = proposal([aRule('Белых', 'Громова', 'required')], { mentees: [mentees[0]!, aMentee('Белых', { priority: 3 })], mentors: [mentors[0]!] })
    expect([seats(found), found.unpaired]).toEqual([['Белых Громова'], ['mentee-Абрамова']])
  })

  it('may break a rule, and needs a reason for it', () => {
    const late = { mentors: [mentors[0]!, aMentor('Дорохова', { slots: ['method_day'] })] }
    const broken = proposal([aRule('Абрамова', 'Дорохова', 'required')], late)
    expect(seats(broken)).toContain('Абрамова Дорохова')
    expect(broken.issues).toEqual([expect.objectContaining({ code: 'breaks-rule', needsReason: true, bars: [expect.objectContaining({ code: 'time' })] })])
    expect(broken.pairs[0]!.bars).toHaveLength(1)
    expect(proposal([aRule('Абрамова', 'Дорохова', 'required', { reason: 'договорились о времени' })], late).issues[0]!.needsReason).toBe(false)
  })

  it('cannot break the law or the word of the person', () => {
    const found = proposal([aRule('Абрамова', 'Дорохова', 'required', { reason: 'так надо' }), aRule('Абрамова', 'Дорохова', 'refused', { side: 'mentee' })])
    expect(seats(found)).toEqual(['Абрамова Громова', 'Белых Дорохова'])
    expect(found.issues.map(({ code }) => code)).toEqual(['cannot'])
  })

  it('is told when there is no place for it', () => {
    const found = proposal([aRule('Абрамова', 'Громова', 'required'), aRule('Белых', 'Громова', 'locked')])
    expect(seats(found)).toEqual(['Абрамова Громова', 'Белых Дорохова'])
    expect(found.issues).toEqual([expect.objectContaining({ code: 'no-place', menteeId: 'mentee-Белых' })])
  })

  it('comes before a locked one of the same mentee', () => {
    const found = proposal([aRule('Абрамова', 'Громова', 'locked'), aRule('Абрамова', 'Дорохова', 'required')])
    expect(seats(found)).toEqual(['Абрамова Дорохова', 'Белых Громова'])
    expect(found.issues).toEqual([expect.objectContaining({ code: 'second-mentor', mentorId: 'mentor-Громова' })])
  })

  it('named twice is one pair', () => {
    const found = proposal([aRule('Абрамова', 'Громова', 'locked'), aRule('Абрамова', 'Громова', 'required')])
    expect([seats(found).length, found.issues]).toEqual([2, []])
  })
})

describe('a choice held on the board', () => {
  it('fixes a mentor', () => {
    expect(seats(proposal([], {}, [['mentee-Абрамова', 'mentor-Дорохова']]))).toEqual(['Абрамова Дорохова', 'Белых Громова'])
  })

  it('fixes that somebody has none', () => {
    const found = proposal([], {}, [['mentee-Абрамова', null]])
    expect([seats(found), found.unpaired]).toEqual([['Белых Громова'], ['mentee-Абрамова']])
  })

  it('does not undo what is required', () => {
    expect(seats(proposal([aRule('Абрамова', 'Дорохова', 'required')], {}, [['mentee-Абрамова', null]]))).toContain('Абрамова Дорохова')
  })

  it('is left aside when the person is here no longer', () => {
    expect(seats(proposal([], {}, [['gone', 'mentor-Громова'], ['mentee-Абрамова', 'gone']]))).toHaveLength(2)
  })

  it('of the proposal itself changes nothing', () => {
    const random = seeded(77)
    for (let turn = 0; turn < 40; turn += 1) {
      const cohort = randomCohort(random, { mentees: 7, mentors: 5 })
      const free = matchUp(cohort, defaultSettings).proposal
      const held = new Map<string, string | null>([...free.pairs.map(({ menteeId, mentorId }): [string, string] => [menteeId, mentorId]), ...free.unpaired.map((id): [string, null] => [id, null])])
      const same = matchUp(cohort, defaultSettings, held).proposal
      expect([seats(same), same.totals, same.issues]).toEqual([seats(free), free.totals, []])
    }
  })
})
