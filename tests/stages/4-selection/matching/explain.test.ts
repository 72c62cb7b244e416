// A pair in words, the price of another one, and the curator's own choice beside the proposal.
import { describe, expect, it } from 'vitest'
import { pairReasons, whyNot } from '../../../../src/stages/4-selection/matching/explain.ts'
import { groundOf } from '../../../../src/stages/4-selection/matching/ground.ts'
import { manualChoice } from '../../../../src/stages/4-selection/matching/manual.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { defaultSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor, aRule } from './cohorts.ts'

const plain = (words: string) => words.replaceAll('\u00a0', ' ')
/** Назарова fits both, Крылова fits Громова better. */
const cohort = aCohort(
  [aMentee('Крылова'), aMentee('Назарова', { post: 'логопед' })],
  [aMentor('Громова', { slots: ['quiet_hour', 'method_day'] }), aMentor('Дорохова', { years: 20 })],
)
const match = matchUp(cohort, defaultSettings)

describe('why these two', () => {
  const reasons = (...given: Parameters<typeof aCohort>) => pairReasons(groundOf(aCohort(...given), defaultSettings), 'mentee-Крылова', 'mentor-Громова').map(plain)

  it('is told in two sentences', () => {
    const rules = [aRule('Крылова', 'Громова', 'wish', { side: 'mentee', rank: 2 })]
    expect(reasons([aMentee('Крылова', { building: 'А' })], [aMentor('Громова', { building: 'А' })], { rules })).toEqual([
      'Покрывает 1 из 1 приоритета.',
      'Та же должность; общий возраст детей; общее время – тихий час; одно здание; Крылова просила об этой паре во вторую очередь.',
    ])
  })

  it('is one sentence when nothing else speaks for it', () => {
    expect(reasons([aMentee('Крылова', { deficits: [] })], [aMentor('Громова', { post: 'логопед', ages: [], slots: [] })])).toEqual(['Карта дефицитов не заполнена.'])
  })
})

describe('why not another', () => {
  const told = (menteeId: string, mentorId: string, given = match) => plain(whyNot(given, menteeId, mentorId).words)

  it('tells who would move and what the whole would lose', () => {
    expect(match.proposal.pairs.map(({ mentorId }) => mentorId)).toEqual(['mentor-Громова', 'mentor-Дорохова'])
    expect(told('mentee-Крылова', 'mentor-Дорохова')).toBe('Назарова перешла бы к Громовой (75 вместо 74). Равноценно: столько же пар и столько же баллов с учётом нагрузки.')
  })

  it('tells the sums when they differ', () => {
    const other = matchUp({ ...cohort, rules: [aRule('Крылова', 'Громова', 'wish', { side: 'mentee', rank: 1 })] }, defaultSettings)
    expect(told('mentee-Крылова', 'mentor-Дорохова', other)).toBe('Назарова перешла бы к Громовой (75 вместо 74). Пар столько же, сумма 156 вместо 161.')
  })

  it('tells who would be left without a pair', () => {
    const one = matchUp({ ...cohort, mentors: cohort.mentors.slice(0, 1) }, defaultSettings)
    expect(told('mentee-Назарова', 'mentor-Громова', one)).toBe('Крылова осталась бы без пары. Пар столько же, сумма 75 вместо 83.')
  })

  it('says when there is nothing to compare', () => {
    expect(told('mentee-Крылова', 'mentor-Громова')).toBe('Эта пара и предложена.')
    const late = matchUp({ ...cohort, mentors: [cohort.mentors[0]!, aMentor('Дорохова', { capacity: 0 })] }, defaultSettings, new Map([['mentee-Назарова', null]]))
    expect(told('mentee-Крылова', 'mentor-Дорохова', late)).toBe('Место у Дороховой освободить нельзя.')
    expect(told('mentee-Назарова', 'mentor-Громова', late)).toBe('Выбор для этого наставляемого закреплён: снимите закрепление, чтобы сравнить.')
  })
})

describe('the curator’s own choice', () => {
  it('of nothing else is the proposal', () => {
    expect(manualChoice(match, new Map())).toMatchObject({ problems: [], difference: { pairs: 0, byClass: [0, 0, 0], score: 0 }, affected: [] })
  })

  it('is set beside it', () => {
    const choice = manualChoice(match, new Map([['mentee-Назарова', null]]))
    expect(choice.difference).toMatchObject({ pairs: -1, byClass: [-1, 0, 0], score: -match.proposal.pairs[1]!.score })
    expect(choice.affected.map(({ words }) => plain(words))).toEqual(['Назарова осталась бы без пары.'])
    expect(choice.proposal.loads.get('mentor-Дорохова')).toBe(0)
  })

  it('is checked for places', () => {
    const { problems } = manualChoice(match, new Map([['mentee-Назарова', 'mentor-Громова']]))
    expect(problems).toEqual([expect.objectContaining({ menteeId: undefined, mentorId: 'mentor-Громова', isFinal: true })])
    expect(plain(problems[0]!.words)).toBe('У Громовой 1 место, а выбрано 2 наставляемых.')
  })

  it('is checked for rules; some of them a reason may override', () => {
    const strict = matchUp({ ...cohort, rules: [aRule('Крылова', 'Дорохова', 'refused', { side: 'mentor', isConfidential: true }), aRule('Назарова', 'Громова', 'past')] }, defaultSettings)
    const { problems } = manualChoice(strict, new Map([['mentee-Крылова', 'mentor-Дорохова'], ['mentee-Назарова', 'mentor-Громова']]))
    expect(problems.map(({ isFinal, words }) => [isFinal, plain(words)])).toEqual([
      [true, 'Есть ограничение: его причину видит только заведующий.'],
      [false, 'Прежняя пара завершена с пометкой «не продолжать».'],
    ])
  })

  it('of somebody who left is refused', () => {
    expect(() => manualChoice(match, new Map([['mentee-Крылова', 'gone']]))).toThrow('Этого человека уже нет в подборе')
  })
})
