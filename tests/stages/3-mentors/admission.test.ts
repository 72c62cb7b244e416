import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/kit/questionnaires/applicability.ts'
import {
  bandOf,
  experiencePoints,
  feedbackPoints,
  formalGaps,
  readiness,
  timePoints,
} from '../../../src/stages/3-mentors/admission.ts'

const self = (point: number) => ({ listen: point, explain: point, patience: point, fair: point, organise: point })
const candidate: Answers = {
  ready: 'yes',
  motive: ['share'],
  exp_ped: 12,
  qualif: 'first',
  mentor_before: 'here',
  time_month: 'four_to_eight',
  feedback_style: 'in_private',
  self: self(5),
}

describe('the formal rule of the regulation', () => {
  it.each<[Answers, number]>([
    [{ exp_ped: 3, qualif: 'first' }, 0],
    [{ exp_ped: 30, qualif: 'highest' }, 0],
    [{ exp_ped: 2, qualif: 'highest' }, 1],
    [{ exp_ped: 10, qualif: 'fit' }, 1],
    [{}, 2],
  ])('%j lacks %i', (answers, gaps) => expect(formalGaps(answers)).toHaveLength(gaps))

  it('may be another one', () => {
    const rule = { years: 5, categories: [] }
    expect(formalGaps({ exp_ped: 5, qualif: 'none' }, rule)).toEqual([])
    expect(formalGaps({ exp_ped: 4, qualif: 'none' }, rule)[0]?.replaceAll('\u00a0', ' ')).toBe(
      'педагогический стаж 4 года, по положению нужно не меньше 5',
    )
  })
})

describe('parts of readiness, one to five', () => {
  it.each([
    ['at_once', 1],
    ['in_private', 5],
    ['show', 5],
    ['report', 1],
    [undefined, undefined],
  ])('feedback %s → %s', (style, points) => expect(feedbackPoints(style)).toBe(points))

  it.each([
    [0, 'no', 1],
    [2, 'no', 1],
    [3, 'no', 2],
    [4, 'no', 2],
    [5, 'no', 3],
    [9, 'no', 3],
    [10, 'no', 4],
    [40, 'no', 4],
    [2, 'here', 2],
    [10, 'elsewhere', 5],
    [undefined, 'here', undefined],
  ])('%s years, mentor before: %s → %s', (years, before, points) =>
    expect(experiencePoints(years, before)).toBe(points),
  )

  it.each([
    ['to_two', 2],
    ['two_to_four', 4],
    ['four_to_eight', 5],
    ['over_eight', 5],
    [undefined, undefined],
  ])('time %s → %s', (hours, points) => expect(timePoints(hours)).toBe(points))
})

describe('the index', () => {
  it.each<[Partial<Answers>, number, string]>([
    [{}, 100, 'ready'],
    // (40·3 + 20·5 + 20·2 + 20·4) ÷ 5
    [{ self: self(3), exp_ped: 4, mentor_before: 'no', time_month: 'two_to_four' }, 68, 'afterTraining'],
    // (40·2 + 20·1 + 20·1 + 20·2) ÷ 5
    [
      { self: self(2), feedback_style: 'at_once', exp_ped: 1, mentor_before: 'no', time_month: 'to_two' },
      32,
      'notAdvised',
    ],
    // «Затрудняюсь» does not lower the mean.
    [{ self: { ...self(5), fair: 'na' } }, 100, 'ready'],
  ])('%j → %i %% (%s)', (changes, index, band) => {
    expect(readiness({ ...candidate, ...changes } as Answers)).toMatchObject({ index, band })
  })

  it('is unknown while a part is missing', () => {
    const { time_month: _time, ...rest } = candidate
    expect(readiness(rest)).toMatchObject({ index: undefined, band: undefined, parts: { self: 5, time: undefined } })
  })

  it.each([
    [70, 'ready'],
    [69, 'afterTraining'],
    [50, 'afterTraining'],
    [49, 'notAdvised'],
  ])('%i %% is %s', (index, band) => expect(bandOf(index)).toBe(band))
})

describe('what the curator must talk about', () => {
  it.each<[Partial<Answers>, number]>([
    [{ motive: ['assigned'] }, 1],
    [{ motive: ['assigned', 'share'] }, 0],
    [{ ready: 'no' }, 1],
    [{ ready: 'later' }, 0],
  ])('%j: %i warnings', (changes, count) => {
    expect(readiness({ ...candidate, ...changes } as Answers).warnings).toHaveLength(count)
  })
})
