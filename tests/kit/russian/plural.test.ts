import { expect, test } from 'vitest'
import { peopleCount, plural, pluralWord } from '../../../src/kit/russian/plural.ts'

const PAIRS = ['пара', 'пары', 'пар'] as const

test.each([
  [0, '0 пар'],
  [1, '1 пара'],
  [2, '2 пары'],
  [4, '4 пары'],
  [5, '5 пар'],
  [11, '11 пар'],
  [12, '12 пар'],
  [14, '14 пар'],
  [20, '20 пар'],
  [21, '21 пара'],
  [22, '22 пары'],
  [25, '25 пар'],
  [101, '101 пара'],
  [111, '111 пар'],
  [1.5, '1,5 пары'],
  [-3, '−3 пары'],
])('%d is «%s»', (n, words) => expect(plural(n, PAIRS)).toBe(words.replace(' ', '\u00a0')))

test('the word alone, and people', () => {
  expect(pluralWord(3, PAIRS)).toBe('пары')
  expect([1, 2, 5, 28].map(peopleCount)).toEqual([
    '1\u00a0человек',
    '2\u00a0человека',
    '5\u00a0человек',
    '28\u00a0человек',
  ])
})
