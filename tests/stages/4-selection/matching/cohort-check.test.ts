// What cannot be computed with is refused by name, before anything is computed.
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../../src/kit/refusal.ts'
import type { CohortMentee, CohortMentor } from '../../../../src/stages/4-selection/matching/cohort.ts'
import { matchUp } from '../../../../src/stages/4-selection/matching/match.ts'
import { defaultSettings, settingsSchema, type MatchSettings } from '../../../../src/stages/4-selection/matching/settings.ts'
import { aCohort, aMentee, aMentor } from './cohorts.ts'

function refusalOf(work: () => unknown): string {
  try {
    work()
  } catch (error) {
    if (error instanceof Refusal) return error.words.replaceAll('\u00a0', ' ')
    throw error
  }
  return 'nothing was refused'
}
const match = (mentee: Partial<CohortMentee>, mentor: Partial<CohortMentor>) => () => matchUp(aCohort([aMentee('Крылова', mentee)], [aMentor('Громова', mentor)]), defaultSettings)
const absent = undefined as unknown

describe('a record that cannot be right is refused by name', () => {
  const places = 'У Громовой неверно указано: число мест. Нужно целое от 0 до 50. Исправьте карточку и пересчитайте.'
  const service = (name: string) => `У ${name} неверно указано: педагогический стаж. Нужно целое число лет от 0 до 80. Исправьте карточку и пересчитайте.`
  it.each<[string, Partial<CohortMentee>, Partial<CohortMentor>, string]>([
    ['places that are no number', {}, { capacity: Number.NaN }, places],
    ['places that are missing', {}, { capacity: absent as number }, places],
    ['fewer places than none', {}, { capacity: -1 }, places],
    ['half a place', {}, { capacity: 1.5 }, places],
    ['places without end', {}, { capacity: Infinity }, places],
    ['service that is no number', { years: Number.NaN }, {}, service('Крыловой')],
    ['service of a negative length', {}, { years: -3 }, service('Громовой')],
    ['an unknown class', { priority: 4 as 3 }, {}, 'У Крыловой неверно указано: очередь. Нужно 1, 2 или 3. Исправьте карточку и пересчитайте.'],
    ['a severity that is no number', { deficits: [{ competence: 'ict', severity: Number.NaN as 1, isPriority: false }] }, {}, 'У Крыловой неверно указано: тяжесть дефицита. Нужно 1, 2 или 3. Исправьте карточку и пересчитайте.'],
    ['a level that is missing', {}, { strengths: [{ competence: 'ict', level: absent as 1, isConfirmed: true }] }, 'У Громовой неверно указано: уровень сильной стороны. Нужно от 0 до 3. Исправьте карточку и пересчитайте.'],
    ['no surname', { sortKey: '' }, {}, 'В записи Крыловой нет фамилии. Откройте карточку и заполните имя.'],
  ])('%s', (_, mentee, mentor, words) => expect(refusalOf(match(mentee, mentor))).toBe(words))

  it('somebody who stands there twice', () => {
    const twice = aCohort([aMentee('Крылова'), aMentee('Крылова')], [])
    expect(refusalOf(() => matchUp(twice, defaultSettings))).toBe('Крылова стоит среди наставляемых дважды. Оставьте одну запись.')
  })
})

describe('settings', () => {
  const problems = (own: object) => settingsSchema.safeParse({ ...defaultSettings, ...own }).error?.issues.map(({ message }) => message) ?? []

  it('as proposed are right', () => expect(problems({})).toEqual([]))

  it('with weights that do not make a hundred say by how much', () => {
    expect(problems({ weights: { ...defaultSettings.weights, deficits: 35 } })).toEqual(['Веса вместе должны дать 100, а дают 95. Измените один из них.'])
  })

  it.each([[Number.NaN], [undefined], [-5], [2.5], ['40'], [101]])('refuse the weight %s', (deficits) => {
    expect(problems({ weights: { ...defaultSettings.weights, deficits } })[0]).toBe('«Дефициты»: вес – целое число от 0 до 100')
  })

  it('refuse what is not among the choices', () => {
    expect(problems({ time: 'maybe', training: 'yes', gap: -1 })).toEqual(['Укажите, действует ли правило: обучение пройдено', 'Выберите, обязательно ли общее время', 'Разница в стаже, лет – целое число от 0 до 30'])
  })

  it('that are wrong stop the match in words', () => {
    const wrong: MatchSettings = { ...defaultSettings, extraLoad: Number.NaN }
    expect(refusalOf(() => matchUp(aCohort([], []), wrong))).toBe('Цена второго наставляемого – целое число от 0 до 1000')
  })
})
