import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../src/kit/questionnaires/applicability.ts'
import { normalise } from '../../../src/kit/questionnaires/answers.ts'
import { readField, readSection, screenOf } from '../../../src/kit/questionnaires/read-section.ts'
import { allScreens, isFilled, screensOf } from '../../../src/kit/questionnaires/screens.ts'
import { definitions } from '../../support/all-questionnaires.ts'
import { specimen } from './specimen.ts'

function read(key: string, body: unknown, answers: Answers = {}) {
  const screen = screenOf(specimen, key)
  if (screen === undefined) throw new Error(`No screen ${key}`)
  return readSection(specimen, screen, body, answers)
}

describe('one screen of a questionnaire', () => {
  it('reads what the browser sent', () => {
    const body = {
      marks: ['b', 'a'],
      agree: '4',
      mood: 'na',
      years: '7',
      ready: 'no',
      'lvl-one': '1',
      'lvl-two': 'na',
      'lvl-three': '5',
    }
    const { complete, answers } = read('second', body, { want: 'yes' })
    expect(complete).toBe(true)
    expect(answers).toEqual({
      want: 'yes',
      marks: ['a', 'b'],
      agree: 4,
      mood: 'na',
      years: 7,
      ready: false,
      lvl: { one: 1, two: 'na', three: 5 },
    })
  })

  it('says what is missing and keeps what is right', () => {
    const { complete, answers, submission } = read('second', { agree: '9', 'lvl-one': '2', years: 'семь' })
    expect(complete).toBe(false)
    expect(answers).toEqual({ lvl: { one: 2 } })
    expect(submission.errors.map((issue) => issue.field)).toEqual(['agree', 'years', 'lvl-two', 'lvl-three'])
    expect(submission.errors[0]?.words).toBe('Выберите оценку от 1 до 5')
    expect(submission.entered['years']).toEqual(['семь'])
  })

  it('leaves the former answer where the new one is wrong, and takes it back where the field is empty', () => {
    const before: Answers = { marks: ['a'], years: 5, agree: 2 }
    const { answers, submission } = read('second', { marks: ['a', 'b', 'c'], years: '', agree: '2' }, before)
    expect(answers).toMatchObject({ marks: ['a'], agree: 2 })
    expect(answers).not.toHaveProperty('years')
    expect(submission.errors[0]?.words).toBe('Оставьте не больше 2 вариантов: сейчас 3')
  })

  it('looks at answers of the same screen first, so that a changed mind drops what depended on it', () => {
    const before: Answers = { want: 'no', why: 'нет времени' }
    expect(read('first', { want: 'yes', why: 'нет времени' }, before)).toMatchObject({
      complete: true,
      answers: { want: 'yes' },
    })
    expect(read('first', { want: 'no', why: '' }, before).submission.errors[0]?.field).toBe('why')
  })

  it('refuses a text of 100 kB kindly and gives it back to be shortened', () => {
    const { submission, answers } = read('first', { want: 'no', why: 'я'.repeat(100_000) })
    expect(submission.errors[0]?.words.replaceAll('\u00a0', ' ')).toBe('Сократите до 50 знаков: сейчас 100 000')
    expect(submission.entered['why']?.[0]).toHaveLength(100_000)
    expect(answers).toEqual({ want: 'no' })
  })
})

describe('one field, saved as it is given', () => {
  it('keeps one answer and touches no other', () => {
    const before: Answers = { want: 'yes', lvl: { one: 1 } }
    expect(readField(specimen, 'lvl-two', { 'lvl-two': '3' }, before).answers).toEqual({
      want: 'yes',
      lvl: { one: 1, two: 3 },
    })
    expect(readField(specimen, 'lvl-one', {}, before).answers).toEqual({ want: 'yes' })
    expect(readField(specimen, 'marks', { marks: 'c' }, before).answers).toMatchObject({ marks: ['c'] })
  })

  it('keeps nothing wrong and says why', () => {
    expect(readField(specimen, 'years', { years: '99' }, { years: 3 })).toEqual({
      answers: { years: 3 },
      issue: 'Напишите число не больше 60',
    })
    expect(readField(specimen, 'hobby', { hobby: '1' }, {}).issue).toContain('Этого вопроса в анкете нет')
    expect(readField(specimen, 'lvl-ten', { 'lvl-ten': '1' }, {}).issue).toContain('Этого вопроса в анкете нет')
  })

  it('drops what no longer applies', () => {
    expect(
      readField(specimen, 'want', { want: 'yes' }, { want: 'no', why: 'нет времени', after: 'ещё' }).answers,
    ).toEqual({ want: 'yes' })
  })
})

describe('screens', () => {
  const deficits = definitions.find((one) => one.key === 'mentee_deficits')

  it('cut a long matrix by the areas of its rows', () => {
    const titles = deficits && allScreens(deficits).map((screen) => screen.title)
    expect(titles).toEqual([
      'Планирование и занятия',
      'День ребёнка в саду',
      'Дети и семьи',
      'Среда и команда',
      'С чего начать',
    ])
  })

  it('are filled when everything required on them is answered', () => {
    const [first] = screensOf(specimen, {})
    if (first === undefined) throw new Error('No screen')
    expect(isFilled(first, {})).toBe(false)
    expect(isFilled(first, { want: 'yes' })).toBe(true)
    expect(isFilled(first, { want: 'no' })).toBe(false)
  })

  it('whatever is sent, the reading answers and keeps only what it would read again', () => {
    const name = fc.constantFrom(
      'want',
      'why',
      'since',
      'note',
      'marks',
      'agree',
      'mood',
      'years',
      'ready',
      'lvl-one',
      'lvl-two',
      'lvl',
    )
    const text = fc.oneof(fc.constantFrom('yes', 'no', 'na', '1', '5', 'a', '01.10.2025'), fc.string())
    const body = fc.oneof(fc.dictionary(name, fc.oneof(text, fc.array(text))), fc.anything())
    fc.assert(
      fc.property(body, body, (one, other) => {
        const first = read('first', one).answers
        const { answers } = read('second', other, first)
        expect(normalise(specimen, answers)).toEqual({ answers, issues: [] })
      }),
      { numRuns: 300 },
    )
  })
})
