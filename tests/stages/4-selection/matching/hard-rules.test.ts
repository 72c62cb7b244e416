import { describe, expect, it } from 'vitest'
import type { Cohort, CohortMentee, CohortMentor } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { coupleOf, groundOf } from '../../../../src/stages/4-selection/matching/ground.ts'
import { awayPercent, mayBeBroken } from '../../../../src/stages/4-selection/matching/hard-rules.ts'
import { barInShort, barSentence } from '../../../../src/stages/4-selection/matching/rule-words.ts'
import type { MatchSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { warningsOf } from '../../../../src/stages/4-selection/matching/warnings.ts'
import { aCohort, aMentee, aMentor, aRule, withSettings } from './cohorts.ts'

interface Wish {
  mentee?: Partial<CohortMentee>
  mentor?: Partial<CohortMentor>
  settings?: Partial<MatchSettings>
  rules?: Cohort['rules']
}

function couple({ mentee, mentor, settings = {}, rules = [] }: Wish) {
  const ground = groundOf(aCohort([aMentee('Крылова', mentee)], [aMentor('Громова', mentor)], { rules }), withSettings(settings))
  return { ...coupleOf(ground, mentee?.id ?? 'mentee-Крылова', 'mentor-Громова'), around: ground.around }
}

function told(wish: Wish, isHead = false): { codes: string[]; short: string[]; words: string } {
  const { mentee, mentor, cell, around } = couple(wish)
  return {
    codes: cell.bars.map(({ code }) => code),
    short: cell.bars.map((bar) => barInShort(bar, mentee, { isHead })),
    words: cell.bars.map((bar) => barSentence(bar, mentee, mentor, around, { isHead })).join(' ').replaceAll('\u00a0', ' '),
  }
}

describe('a hard rule forbids with a code and in words', () => {
  const rule = (kind: Parameters<typeof aRule>[2], own = {}) => [aRule('Крылова', 'Громова', kind, own)]
  it.each<[string, Wish, string, string]>([
    ['same-person', { mentor: { personId: 'person-Крылова' } }, 'сама', 'Крылова не может быть наставником самой себе.'],
    ['same-person', { mentee: { gender: 'male' }, mentor: { personId: 'person-Крылова' } }, 'сам', 'Крылов не может быть наставником самому себе.'],
    ['mentee-consent', { mentee: { hasConsent: false } }, 'нет согласия', 'Нет согласия Крыловой на обработку персональных данных: без него пару не подбирают.'],
    ['mentor-consent', { mentor: { hasConsent: false } }, 'нет согласия', 'Нет согласия Громовой на обработку персональных данных: без него пару не подбирают.'],
    ['refused', { rules: rule('refused', { side: 'mentor' }) }, 'отказ', 'Громова отказалась от этой пары.'],
    ['refused', { mentee: { gender: 'male' }, rules: rule('refused', { side: 'mentee', reason: 'занят' }) }, 'отказ', 'Крылов отказался от этой пары: занят.'],
    ['barred', { rules: rule('barred', { side: 'head' }) }, 'запрет', 'Пара запрещена решением заведующего.'],
    ['forbidden', { rules: rule('forbidden', { reason: 'разные смены' }) }, 'запрет', 'Пара запрещена куратором: разные смены.'],
    ['kin', { rules: rule('kin') }, 'родство', 'У Крыловой и Громовой родство: возможен конфликт интересов.'],
    ['subordinate', { rules: rule('subordinate') }, 'подчинение', 'У Крыловой и Громовой прямое подчинение: возможен конфликт интересов.'],
    ['past', { rules: rule('past') }, 'прежняя пара', 'Прежняя пара завершена с пометкой «не продолжать».'],
    ['experience', { mentee: { years: 8 } }, 'стаж', 'Стаж Громовой больше всего на 2 года: нужна разница не меньше 3 лет.'],
    ['experience', { mentee: { years: 22 } }, 'стаж', 'Стаж Громовой не больше, чем у Крыловой: нужна разница не меньше 3 лет.'],
    ['time', { mentor: { slots: ['after_shift'] } }, 'нет времени', 'У Крыловой и Громовой нет общего времени.'],
    ['time', { settings: { halfHours: 2 } }, 'нет времени', 'У Крыловой и Громовой 1 общий получас в неделю, а нужно 2.'],
    ['building', { settings: { building: 'hard' }, mentee: { building: 'А' }, mentor: { building: 'Б' } }, 'другое здание', 'Крылова и Громова работают в разных зданиях.'],
    ['training', { mentor: { isTrained: false, gender: 'male' } }, 'без обучения', 'Громов ещё не прошёл обучение наставников.'],
    ['away', { mentor: { absences: [{ from: '2025-12-01', to: undefined }] } }, 'отсутствие', 'Громова отсутствует 70 % срока, а допускается не больше 50 %.'],
    ['profile', { settings: { coversMain: true }, mentor: { strengths: [{ competence: 'regime', level: 1, isConfirmed: true }] } }, 'не тот профиль', 'Громова не закрывает ни одного из главных дефицитов: Режим дня.'],
  ])('%s %#', (code, wish, short, words) => {
    expect(told(wish)).toEqual({ codes: [code], short: [short], words })
  })

  it('is off when its switch is off', () => {
    const off = { time: 'soft', building: 'soft', gap: 0, training: false, conflict: false, away: 100, coversMain: false } as const
    const wish: Wish = { settings: off, mentee: { years: 30, building: 'А' }, mentor: { building: 'Б', slots: ['method_day'], isTrained: false, absences: [{ from: undefined, to: undefined }] }, rules: rule('kin') }
    expect(told(wish).codes).toEqual([])
    expect(warningsOf(couple(wish).mentee, couple(wish).mentor, couple(wish).around).map(({ code }) => code)).toEqual(['training', 'kin'])
  })

  it('says nothing about what is unknown', () => {
    const unknown: Wish = { settings: { building: 'hard', coversMain: true }, mentee: { slots: [], years: undefined, building: 'А' }, mentor: { strengths: [] } }
    expect(told(unknown).codes).toEqual([])
  })

  it('several stand with the weightiest first', () => {
    expect(told({ mentee: { hasConsent: false }, mentor: { isTrained: false, slots: ['method_day'] }, rules: rule('past') }).codes).toEqual(['mentee-consent', 'past', 'time', 'training'])
  })

  it('a confidential one names nobody to the curator and everything to the head', () => {
    const wish: Wish = { rules: rule('refused', { side: 'mentee', isConfidential: true, reason: 'прежний спор' }) }
    expect(told(wish)).toMatchObject({ short: ['ограничение'], words: 'Есть ограничение: его причину видит только заведующий.' })
    expect(told(wish, true)).toMatchObject({ short: ['отказ'], words: 'Крылова отказалась от этой пары: прежний спор.' })
  })

  it('consents, refusals and the word of the head are broken for no reason; the others may be', () => {
    const { bars } = couple({ mentee: { hasConsent: false, years: 20 }, mentor: { hasConsent: false }, rules: [...rule('refused'), ...rule('barred'), ...rule('forbidden')] }).cell
    expect(bars.filter(mayBeBroken).map(({ code }) => code)).toEqual(['forbidden', 'experience'])
  })
})

describe('what only warns', () => {
  const codes = (wish: Wish) => {
    const { mentee, mentor, around } = couple(wish)
    return warningsOf(mentee, mentor, around).map(({ code }) => code)
  }

  it('the consent to mentoring is asked of our own mentors, later', () => {
    expect(codes({ mentor: { hasMentoringConsent: false } })).toEqual(['mentoring-consent'])
    expect(codes({ mentor: { hasMentoringConsent: false, isExternal: true } })).toEqual([])
  })

  // Pitfalls A11: a young colleague good at computers leads one of 27 years of service.
  it('a reverse pair is never forbidden by age or service, only told', () => {
    const wish: Wish = { mentee: { years: 27, isReverse: true }, mentor: { years: 1 } }
    expect(told(wish).codes).toEqual([])
    expect(codes(wish)).toEqual(['reverse'])
    expect(couple(wish).cell.fit.parts.find(({ key }) => key === 'experience')).toEqual({ key: 'experience', got: 100, of: 100 })
  })

  it('strengths that nobody confirmed', () => {
    expect(codes({ mentor: { strengths: [{ competence: 'regime', level: 3, isConfirmed: false }] } })).toEqual(['unconfirmed'])
  })
})

describe('the share of the term a mentor is away', () => {
  const away = (...absences: CohortMentor['absences']) => awayPercent(aMentor('Громова', { absences }), { from: '2025-09-01', to: '2025-12-09' })
  it.each([
    ['nothing', [], 0],
    ['ten days of a hundred', [{ from: '2025-10-01', to: '2025-10-10' }], 10],
    ['days counted once', [{ from: '2025-10-01', to: '2025-10-10' }, { from: '2025-10-05', to: '2025-10-20' }], 20],
    ['one within another', [{ from: '2025-10-01', to: '2025-10-20' }, { from: '2025-10-05', to: '2025-10-06' }], 20],
    ['open at both ends', [{ from: undefined, to: undefined }], 100],
    ['before the term', [{ from: '2025-01-01', to: '2025-08-31' }], 0],
  ])('%s', (_, absences, percent) => expect(away(...absences)).toBe(percent))
})
