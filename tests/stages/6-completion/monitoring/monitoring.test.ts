import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../src/kit/calendar/day.ts'
import type { DayKind } from '../../../../src/kit/calendar/holidays.ts'
import { workingCalendar } from '../../../../src/kit/calendar/working-days.ts'
import type { Answers } from '../../../../src/kit/questionnaires/applicability.ts'
import { alertsOf, talkBy } from '../../../../src/stages/6-completion/monitoring/alerts.ts'
import { comfortOf } from '../../../../src/stages/6-completion/monitoring/comfort.ts'
import {
  growthOf,
  menteeSatisfaction,
  mentorSatisfaction,
  resultBand,
  satisfactionBand,
} from '../../../../src/stages/6-completion/monitoring/growth.ts'
import {
  bothSatisfied,
  prioritiesImproved,
  stayed,
} from '../../../../src/stages/6-completion/monitoring/programme-shares.ts'
import { swotHints } from '../../../../src/stages/6-completion/monitoring/swot-hints.ts'

describe('answers that call for a talk', () => {
  it.each<[Answers, string[]]>([
    [{ comfort: 4 }, ['comfort']],
    [{ comfort: 5, useful: 5 }, []],
    [{ useful: 1 }, ['useful']],
    [{ comfort: 'na', useful: 'na' }, []],
    [{ met_freq: 'never' }, ['neverMet']],
    [{ met_freq: 'rarer' }, []],
    [{ change: 'other_mentor' }, ['otherMentor']],
    [{ change: 'finish' }, ['finish']],
    [{ change: 'pair' }, ['pair']],
    [{ change: 'meet_more' }, []],
    [{ comfort: 2, useful: 3, met_freq: 'never', change: 'finish' }, ['comfort', 'useful', 'neverMet', 'finish']],
  ])('%j → %j', (answers, keys) => expect(alertsOf(answers).map((alert) => alert.key)).toEqual(keys))

  it('within five working days', () => {
    const calendar = workingCalendar(new Map<Day, DayKind>([['2025-12-31', 'off']]))
    expect(talkBy(calendar, '2025-12-12')).toBe('2025-12-19')
    expect(talkBy(calendar, '2025-12-26')).toBe('2026-01-05')
  })
})

describe('satisfaction', () => {
  it('is the mean of each side’s own answers', () => {
    expect(menteeSatisfaction({ useful: 9, comfort: 7, meet_quality: 'na', confidence: 1 })).toBe(8)
    expect(mentorSatisfaction({ useful_me: 10, org_support: 5 })).toBe(7.5)
    expect(mentorSatisfaction({})).toBeUndefined()
  })

  it.each([
    [10, 'high'],
    [8, 'high'],
    [7.96, 'high'],
    [7.9, 'enough'],
    [6, 'enough'],
    [5.9, 'attention'],
    [1, 'attention'],
  ])('%s is %s', (value, band) => expect(satisfactionBand(value)).toBe(band))
})

describe('growth of a pair', () => {
  const answers = {
    start: { confidence: 4, team_feel: 6, stay_intent: 8 },
    final: { confidence: 8, team_feel: 6, stay_intent: 7 },
    deficitsStart: { lvl: { parents: 2, ict: 3, safety: 5 }, prio: ['parents', 'ict'] },
    deficitsEnd: { lvl: { parents: 4, ict: 3, safety: 1 } },
  }

  it('is the change of confidence, belonging, intention to stay and of the priorities', () => {
    expect(growthOf(answers)).toEqual({ confidence: 4, teamFeel: 0, stayIntent: -1, priorities: 1, hasGrown: true })
  })

  it('is unknown without a start', () => {
    expect(growthOf({ ...answers, start: {}, deficitsStart: {} })).toMatchObject({
      confidence: undefined,
      hasGrown: undefined,
    })
  })

  it.each<[string[], boolean | undefined, string | undefined]>([
    [['fully', 'mostly'], true, 'full'],
    [['fully', 'mostly'], false, 'good'],
    [['fully'], undefined, 'good'],
    [['fully', 'partly'], true, 'partial'],
    [['no', 'fully'], true, 'partial'],
    [['no'], false, 'attention'],
    [[], true, undefined],
  ])('goals %j, grown: %s → %s', (goals, hasGrown, band) => {
    const growth = { ...growthOf(answers), hasGrown }
    expect(
      resultBand(
        goals.map((goal_reached) => ({ goal_reached })),
        growth,
      ),
    ).toBe(band)
  })
})

it('shares of the programme count only what is known', () => {
  const units = [
    { menteeSatisfaction: 9, mentorSatisfaction: 8, priorities: { rated: 3, improved: 2 }, stillEmployed: true },
    { menteeSatisfaction: 9, mentorSatisfaction: 7, priorities: { rated: 1, improved: 0 }, stillEmployed: false },
    {
      menteeSatisfaction: undefined,
      mentorSatisfaction: 10,
      priorities: { rated: 0, improved: 0 },
      stillEmployed: undefined,
    },
  ]
  expect(bothSatisfied(units)).toEqual({ part: 1, whole: 2, percent: 50 })
  expect(prioritiesImproved(units)).toEqual({ part: 2, whole: 4, percent: 50 })
  expect(stayed(units)).toEqual({ part: 1, whole: 2, percent: 50 })
  expect(stayed([])).toEqual({ part: 0, whole: 0, percent: undefined })
})

describe('comfort of a pair', () => {
  const side = (point: number, last = point): Answers => ({ c1: point, c2: point, c3: point, c4: point, c5: last })
  it.each<[(Answers | undefined)[], string | undefined]>([
    [[side(4), side(5)], 'fine'],
    [[side(2), side(5)], 'talk'],
    [[side(5, 2), side(5)], 'talk'],
    [[side(3), side(5)], 'between'],
    [[side(2), undefined], 'talk'],
    [[side(5), undefined], undefined],
    [[side(5)], undefined],
    [[{}, {}], undefined],
  ])('%j → %s', (sides, expected) => expect(comfortOf(sides)).toBe(expected))
})

it('hints for the SWOT come from averages of five and more', () => {
  const many = (answers: Answers, count = 5) => Array<Answers>(count).fill(answers)
  const none = { midMentee: [], finalMentor: [], finalMentee: [] }
  expect(swotHints({ ...none, midMentee: many({ time_enough: 2, useful: 9 }) }).map((hint) => hint.part)).toEqual([
    'w',
    's',
  ])
  expect(swotHints({ ...none, finalMentor: many({ org_support: 5 }) })[0]).toMatchObject({ words: 'Наставникам не хватает поддержки', why: 'в среднем 5,0 из 10, 5\u00a0ответов' })
  expect(swotHints({ ...none, midMentee: many({ time_enough: 1 }, 4) })).toEqual([])
})
