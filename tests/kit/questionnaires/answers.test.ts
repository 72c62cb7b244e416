import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersText, normalise, owed } from '../../../src/kit/questionnaires/answers.ts'
import { applicableQuestions, type Answers } from '../../../src/kit/questionnaires/applicability.ts'
import { inWords, wordedText } from '../../../src/kit/questionnaires/in-words.ts'
import { specimen } from './specimen.ts'

const words = (raw: unknown) => normalise(specimen, raw).issues.map((issue) => issue.words)

describe('reading answers of unknown origin', () => {
  it('keeps what fits, «затрудняюсь ответить» among it', () => {
    const given = {
      want: 'yes',
      since: '2025-10-01',
      marks: ['c', 'a'],
      agree: 'na',
      mood: 7,
      years: 0,
      ready: false,
      lvl: { one: 1, two: 'na' },
    }
    expect(normalise(specimen, given)).toEqual({ answers: { ...given, marks: ['a', 'c'] }, issues: [] })
  })

  it.each([
    [{ want: 'yes', why: 'лишнее' }, { want: 'yes' }],
    [
      { want: 'no', why: 'нет времени', since: '2025-10-01', note: 'лишнее' },
      { want: 'no', why: 'нет времени' },
    ],
    [{ why: 'без ответа на первый' }, {}],
    [{ want: 'yes', why: 'x', after: 'зависит от снятого' }, { want: 'yes' }],
  ])('drops what does not apply: %j', (given, kept) => {
    expect(normalise(specimen, given)).toEqual({ answers: kept, issues: [] })
  })

  it.each([
    [{ want: 'perhaps' }, 'Хотите?: такого варианта'],
    [{ agree: 6 }, 'Согласны?: выберите оценку от 1 до 5, ответа «6» на ней нет'],
    [{ agree: 2.5 }, 'от 1 до 5'],
    [{ mood: 0 }, 'от 1 до 10'],
    [{ lvl: { two: 9 } }, 'Оцените: вторая строка: выберите оценку от 1 до 5, ответа «9»'],
    [{ lvl: { ten: 1 } }, 'строки «ten» в этом вопросе нет'],
    [{ marks: ['a', 'b', 'c'] }, 'не больше 2 вариантов: сейчас 3'],
    [{ marks: ['a', 'z'] }, 'такого варианта'],
    [{ years: 61 }, 'от 0 до 60'],
    [{ want: 'yes', since: '2025-02-30' }, 'день, месяц, год'],
    [{ want: 'na' }, 'не предусмотрено'],
    [{ hobby: 'рыбалка' }, 'Вопроса с ключом «hobby» в этой версии анкеты нет'],
    [{ want: 'no', why: 'я'.repeat(100_000) }, 'сократите до 50 знаков: сейчас 100'],
    ['не ответы', 'не удалось прочитать'],
  ])('refuses %j', (given, expected) => {
    expect(words(given)).toHaveLength(1)
    expect(words(given)[0]).toContain(expected)
  })

  it('names no more than a few of a thousand unknown keys', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${index}`, 1]))
    expect(words(many)).toHaveLength(5)
  })

  it('never throws, keeps nothing that does not apply and changes nothing when read again', () => {
    const key = fc.oneof(
      fc.constantFrom(
        'want',
        'why',
        'since',
        'note',
        'after',
        'marks',
        'agree',
        'mood',
        'years',
        'ready',
        'lvl',
        '__proto__',
      ),
      fc.string(),
    )
    const value = fc.oneof(
      fc.constantFrom(
        'yes',
        'no',
        'maybe',
        'na',
        'a',
        '2025-10-01',
        true,
        false,
        1,
        5,
        10,
        60,
        ['a'],
        ['a', 'b'],
        { one: 3 },
        { two: 'na' },
        null,
      ),
      fc.anything(),
    )
    fc.assert(
      fc.property(fc.oneof(fc.dictionary(key, value), fc.anything()), (raw) => {
        const { answers } = normalise(specimen, raw)
        const asked = applicableQuestions(specimen, answers).map((question) => question.key)
        expect(asked).toEqual(expect.arrayContaining(Object.keys(answers)))
        expect(normalise(specimen, answers)).toEqual({ answers, issues: [] })
        expect(answersText.decode(answersText.encode(answers))).toEqual(answers)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is owed', () => {
  it('counts required questions that apply, and the rows of a matrix one by one', () => {
    const left = owed(specimen, { want: 'no', lvl: { one: 1, three: 'na' } })
    expect(left.map(({ question, rows }) => [question.key, rows])).toEqual([
      ['why', []],
      ['agree', []],
      ['lvl', ['two']],
    ])
  })

  it('is nothing when all is answered', () => {
    expect(owed(specimen, { want: 'yes', agree: 'na', lvl: { one: 1, two: 2, three: 'na' } })).toEqual([])
  })
})

describe('answers in words', () => {
  it('say every answer as it was read by the person', () => {
    const answers: Answers = {
      want: 'maybe',
      since: '2025-10-01',
      note: 'na',
      marks: ['a', 'b'],
      agree: 3,
      mood: 10,
      years: 5,
      ready: 'na',
      lvl: { one: 2, two: 'na' },
    }
    const entries = inWords(specimen, answers)
    expect(entries.map((entry) => entry.answer)).toEqual([
      'может быть',
      '01.10.2025',
      'na',
      'первое, второе',
      '3 из 5',
      '10 – очень высоко',
      '5',
      'затрудняюсь ответить',
      '2 – получается с трудом',
      'затрудняюсь ответить',
      '',
    ])
    expect(entries.filter((entry) => entry.confidential).map((entry) => entry.key)).toEqual(['note'])
    expect(entries.at(-1)).toMatchObject({ key: 'lvl', row: 'three', question: 'Третья строка', section: 'Потом' })
    expect(wordedText.decode(wordedText.encode(entries))).toEqual(entries)
  })
})
