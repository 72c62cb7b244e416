// Why somebody stays without a pair, and what single change would help.
import { describe, expect, it } from 'vitest'
import { bottleneckOf } from '../../../../src/stages/4-selection/matching/bottleneck.ts'
import { coupleOf } from '../../../../src/stages/4-selection/matching/ground.ts'
import { matchOn, matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { relaxationIn, relaxedGround } from '../../../../src/stages/4-selection/matching/relaxation.ts'
import { remediesFor } from '../../../../src/stages/4-selection/matching/remedies.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { whyUnpaired } from '../../../../src/stages/4-selection/matching/unpaired.ts'
import { aCohort, aMentee, aMentor, aRule, randomCohort, withSettings } from './cohorts.ts'
import { seeded } from './nets.ts'

const plain = (words = '') => words.replaceAll('\u00a0', ' ')
const day = { slots: ['method_day'] }
/** Two who can meet only Журавлёва; Соколова is free at another time. */
const narrow = aCohort(
  [aMentee('Кириллова', { ...day, post: 'инструктор' }), aMentee('Орехова', day), aMentee('Цой')],
  [aMentor('Журавлёва', day), aMentor('Соколова', { capacity: 2 })],
)

describe('the bottleneck', () => {
  it('is the circle of those who have only these mentors', () => {
    const match = matchUp(narrow, defaultSettings)
    expect(match.proposal.unpaired).toEqual(['mentee-Кириллова'])
    const found = bottleneckOf(match, 'mentee-Кириллова')
    expect(found).toMatchObject({ menteeIds: ['mentee-Кириллова', 'mentee-Орехова'], mentorIds: ['mentor-Журавлёва'], places: 1 })
    expect(plain(found?.words)).toBe('Двое – Кириллова и Орехова – могут заниматься только с Журавлёвой, а у неё только 1 место.')
  })

  it('says so when no mentor is allowed, or none has a place', () => {
    const words = (mentors: Parameters<typeof aCohort>[1]) => plain(bottleneckOf(matchUp(aCohort([aMentee('Крылова')], mentors), defaultSettings), 'mentee-Крылова')?.words)
    expect(words([aMentor('Громова', day)])).toBe('Ни один наставник не подходит по правилам.')
    expect(words([aMentor('Громова', { capacity: 0 }), aMentor('Дорохова', { capacity: 0 })])).toBe('Крылова может заниматься только с Громовой и Дороховой, а у них нет свободных мест.')
  })

  it('is nothing for somebody with a pair or held without one', () => {
    expect(bottleneckOf(matchUp(narrow, defaultSettings), 'mentee-Цой')).toBeUndefined()
    expect(bottleneckOf(matchUp(narrow, defaultSettings, new Map([['mentee-Цой', null]])), 'mentee-Цой')).toBeUndefined()
  })

  it('has always more people than places, and no allowed mentor outside', () => {
    const random = seeded(4)
    for (let turn = 0; turn < 60; turn += 1) {
      const match = matchUp(randomCohort(random, { mentees: 8, mentors: 5 }), withSettings({ time: 'soft' }))
      for (const id of match.proposal.unpaired) {
        const { menteeIds, mentorIds, places } = bottleneckOf(match, id)!
        expect(menteeIds.length).toBeGreaterThan(places)
        const allowed = menteeIds.flatMap((menteeId) => match.ground.cohort.mentors.filter((mentor) => coupleOf(match.ground, menteeId, mentor.id).cell.bars.length === 0))
        expect(new Set(allowed.map((mentor) => mentor.id))).toEqual(new Set(mentorIds))
      }
    }
  })
})

describe('every mentor has a reason', () => {
  it('a rule, or those who need the place, or no places', () => {
    const cohort = { ...narrow, mentors: [...narrow.mentors, aMentor('Яковлева', { ...day, capacity: 0 })] }
    const { obstacles } = whyUnpaired(matchUp(cohort, defaultSettings), 'mentee-Кириллова')
    expect(obstacles.map(({ kind, short, words }) => [kind, short, plain(words)])).toEqual([
      ['taken', 'место занято', 'Место у Журавлёвой нужно: Орехова.'],
      ['rule', 'нет времени', 'У Кирилловой и Соколовой нет общего времени.'],
      ['no-places', 'нет мест', 'У Яковлевой нет свободных мест.'],
    ])
  })

  it('a confidential rule stays one for the curator', () => {
    const cohort = aCohort([aMentee('Крылова')], [aMentor('Громова')], { rules: [aRule('Крылова', 'Громова', 'refused', { isConfidential: true, side: 'mentor' })] })
    const match = matchUp(cohort, defaultSettings)
    expect(whyUnpaired(match, 'mentee-Крылова').obstacles[0]!.short).toBe('ограничение')
    expect(plain(whyUnpaired(match, 'mentee-Крылова', { isHead: true }).obstacles[0]!.words)).toBe('Громова отказалась от этой пары.')
  })
})

describe('remedies', () => {
  const match = matchUp(narrow, defaultSettings)
  const remedies = remediesFor(match, 'mentee-Кириллова')

  it('are tried out and told with before and after', () => {
    const words = remedies.map((remedy) => plain(remedy.words))
    expect(words.toSorted()).toEqual(['Ещё одно место у Журавлёвой', 'Общее время желательно, но не обязательно', 'Полчаса в методический день у Соколовой'])
    for (const { before, after, gains } of remedies) expect([before.pairs, after.pairs, gains]).toEqual([2, 3, ['mentee-Кириллова']])
    expect(remedies.find(({ key }) => key === 'place:mentor-Журавлёва')?.load).toBe(2)
  })

  it('stand by what they bring', () => {
    const sums = remedies.map(({ after }) => after.score)
    expect(sums).toEqual(sums.toSorted((one, other) => other - one))
  })

  it('come back from their key and give what they promised', () => {
    for (const { key, relaxation, after } of remedies) {
      expect(relaxationIn(key, match.ground)).toEqual(relaxation)
      expect(matchOn(relaxedGround(match.ground, relaxation)).proposal.totals).toEqual(after)
    }
    for (const key of ['', 'place:nobody', 'rule:consent', 'time:mentor-Соколова', 'else:mentor-Соколова']) expect(relaxationIn(key, match.ground)).toBeUndefined()
  })

  it('are none for somebody who has a pair', () => expect(remediesFor(match, 'mentee-Цой')).toEqual([]))

  it('let go of the gap in service when only that forbids', () => {
    const alike = matchUp(aCohort([aMentee('Крылова', { years: 9 })], [aMentor('Громова')]), defaultSettings)
    expect(remediesFor(alike, 'mentee-Крылова').map(({ key }) => key)).toEqual(['rule:gap'])
  })

  it('a place within the bottleneck always helps', () => {
    const random = seeded(9)
    for (let turn = 0; turn < 40; turn += 1) {
      const found = matchUp({ ...randomCohort(random, { mentees: 8, mentors: 4 }), standing: [] }, withSettings({ time: 'soft' }))
      for (const id of found.proposal.unpaired) {
        const keys = remediesFor(found, id).map(({ key }) => key)
        for (const mentorId of bottleneckOf(found, id)!.mentorIds) expect(keys).toContain(`place:${mentorId}`)
      }
    }
  })
})
