import { describe, expect, it, test } from 'vitest'
import { cohortLine, cohortWords, linesForAll, shareWords } from '../../../../src/stages/6-completion/monitoring/cohort-growth.ts'
import { cardEnds, levelEnds, ownRows } from '../../../../src/stages/6-completion/monitoring/person-growth.ts'
import { campaignsOf, type Member } from '../../../../src/stages/6-completion/monitoring/round.ts'
import { proposedDue, roundDays } from '../../../../src/stages/6-completion/monitoring/round-days.ts'
import { filled, unknownInserts } from '../../../../src/stages/6-completion/monitoring/note-text.ts'
import { freshOffers, offersOf } from '../../../../src/stages/6-completion/monitoring/swot.ts'

const ends = (...pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }))
const wordsOf = (...pairs: [number, number][]) => {
  const line = cohortLine('ict', 'Цифровые инструменты', ends(...pairs))
  return line && cohortWords(line).replaceAll('\u00a0', ' ')
}
const times = (count: number, pair: [number, number]): [number, number][] => Array.from({ length: count }, () => pair)

describe('small numbers', () => {
  it.each<[string, [number, number][], string | undefined]>([
    ['nobody', [], undefined],
    ['one person is never shown', [[2, 4]], undefined],
    ['two: counts, no average', [[2, 4], [3, 3]], 'Ответили 2 человека: среднее не показываем. Выше у 1 из 2'],
    ['three, all grown', times(3, [2, 3]), 'Ответили 3 человека: среднее не показываем. Выше у всех'],
    ['four, nobody', times(4, [3, 3]), 'Ответили 4 человека: среднее не показываем. Без изменений у всех'],
    ['five', [...times(4, [2, 4]), [4, 3]], 'выше у 4 из 5, ниже у 1 из 5'],
    ['within the margin', [...times(7, [3, 3]), [3, 4]], 'почти без изменений, в пределах погрешности: выше у 1 из 8'],
    ['three tenths are a change', [...times(7, [3, 3]), ...times(3, [3, 4])], 'выше у 3 из 10'],
    ['twenty: per cent', [...times(15, [2, 3]), ...times(5, [3, 3])], 'выше у 75 %'],
  ])('%s', (_name, pairs, words) => expect(wordsOf(...pairs)).toBe(words))

  it('keeps averages from five people on, and whoever has one end only is not counted', () => {
    expect(cohortLine('a', 'А', [...ends(...times(4, [2, 4])), { start: 2, end: undefined }])).toMatchObject({ people: 4, start: undefined, end: undefined })
    expect(cohortLine('a', 'А', ends(...times(5, [2, 4])))).toMatchObject({ people: 5, start: 2, end: 4, up: 5, down: 0 })
  })

  it('leaves lines of two out of what the two read themselves', () => {
    const lines = [2, 3, 5].flatMap((people) => cohortLine(`of ${people}`, 'А', ends(...times(people, [2, 4]))) ?? [])
    expect(linesForAll(lines)).toMatchObject({ shown: [{ people: 3 }, { people: 5 }], hidden: 1 })
  })

  it.each<[number, number, string]>([[0, 0, ''], [6, 8, '6 из 8'], [15, 20, '75 % (15 из 20)']])('%s of %s', (part, whole, words) => expect(shareWords({ part, whole })).toBe(words))
})

describe('levels of one person', () => {
  const card = (level: number, prio: string[] = ['ict']) => ({ lvl: { ict: level }, prio })
  const target = { menteePersonId: 'p', competence: 'ict', startLevel: 2, targetLevel: 4, reachedLevel: 3, reachedOn: null }

  test('two cards compare the person with the person', () => {
    const levels = levelEnds({ cards: [{ on: '2025-09-10', answers: card(2) }, { on: '2026-04-20', answers: card(4) }], targets: [target], byMentor: { ict: 5 } }, '2025-10-30')
    expect(levels).toEqual([{ competence: 'ict', isPriority: true, source: 'self', start: 2, end: 4, byMentor: 5 }])
  })

  test('one card is not compared with what somebody else says: the programme tells both ends', () => {
    expect(levelEnds({ cards: [{ on: '2025-09-10', answers: card(1) }], targets: [target], byMentor: {} }, '2025-10-30')).toEqual([{ competence: 'ict', isPriority: true, source: 'programme', start: 2, end: 3, byMentor: undefined }])
  })

  test('a card of an earlier year is neither the start nor growth', () => {
    const cards = ['2023-09-10', '2025-09-10'].map((on) => ({ on, answers: card(2) }))
    expect(cardEnds(cards, '2025-10-30')).toEqual({ first: cards[1], last: undefined })
    const end = { on: '2026-04-20', answers: card(3) }
    expect(cardEnds([...cards, end], '2025-10-30')).toEqual({ first: cards[1], last: end })
  })

  test('a row of the mentor of a group counts only where it can mean one person', () => {
    expect(ownRows({ ict: 4, parents: 3 }, ['ict', 'parents'], ['parents'])).toEqual({ ict: 4 })
    expect(ownRows({ ict: 4, parents: 'na' }, ['ict'], [])).toEqual({ ict: 4 })
  })
})

describe('rounds', () => {
  const member = (personId: string, unitId: string, role: 'mentor' | 'mentee' = 'mentor'): Member => ({ personId, unitId, role, unitTitle: unitId, name: { surname: 'А', firstName: 'Б', patronymic: null }, post: '', until: undefined })

  test('whoever has two units gets a campaign for each, everybody else one together', () => {
    const all = [member('a', 'u1'), member('a', 'u2'), member('b', 'u3'), member('c', 'u1', 'mentee'), member('c', 'u2', 'mentee')]
    expect(campaignsOf('end', all, all).map(({ key, unitTitle, people }) => [key, unitTitle, people.length])).toEqual([
      ['final_mentor', 'u1', 1], ['final_mentor', 'u2', 1], ['final_mentor', undefined, 1],
      ['final_mentee', 'u1', 1], ['mentee_deficits', undefined, 1], ['final_mentee', 'u2', 1],
    ])
    expect(campaignsOf('satisfaction', all, all).map(({ people }) => people.length)).toEqual([3])
  })

  test.each([
    ['mid', [], { opensOn: '2025-12-10', dueOn: '2026-01-20' }],
    ['end', [{ stage: 6, text: 'Проведение мониторинга качества реализации программ (анкетирование)', from: '2026-04-15', to: '2026-05-08' }], { opensOn: '2026-04-15', dueOn: '2026-05-08' }],
    ['start', [], { opensOn: '2025-09-15', dueOn: '2025-09-29' }],
  ] as const)('%s is due by the road map or by the rhythm of the year', (kind, rows, days) => expect(roundDays(kind, 2025, rows, '2025-09-15')).toEqual(days))

  test('a day that has passed is not proposed', () => {
    expect(proposedDue({ opensOn: '2025-12-10', dueOn: '2026-01-20' }, '2026-02-02')).toBe('2026-02-16')
    expect(proposedDue({ opensOn: '2025-12-10', dueOn: '2026-01-20' }, '2025-12-15')).toBe('2026-01-20')
  })
})

describe('texts', () => {
  test('inserts are put in, unknown ones stay and are told', () => {
    expect(filled('Работали {пары}. {пусто}\n\nЕщё {что}', { пары: '3 пары', пусто: '' })).toEqual(['Работали 3 пары.', 'Ещё {что}'])
    expect(unknownInserts('{пары} и {что}', { пары: '3 пары' })).toEqual(['что'])
  })

  test('thoughts of several people are one list without names, each heard once; what is taken is not offered again', () => {
    const offers = offersOf([{ s: '– Хорошие пары\n2) План понятен', w: 'Мало времени' }, { s: 'хорошие пары.' }])
    expect(offers.map(({ quadrant, text }) => [quadrant, text])).toEqual([['weakness', 'Мало времени'], ['strength', 'План понятен'], ['strength', 'хорошие пары.']])
    expect(freshOffers(offers, [{ quadrant: 'strength', text: 'Хорошие пары' }])).toHaveLength(2)
  })
})
