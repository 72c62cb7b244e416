import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseServiceLength, serviceLength, serviceYears } from '../../../src/kit/russian/service-length.ts'

test.each([
  ['16 лет 4 мес.', 196],
  ['16 лет, 4 месяца', 196],
  ['16 л. 4 м.', 196],
  ['16л4м', 196],
  ['16 лет и 4 месяца', 196],
  ['1 г.', 12],
  ['1 год', 12],
  ['2 года', 24],
  ['25', 300],
  ['25 лет', 300],
  ['5 мес', 5],
  ['5 месяцев', 5],
  ['1 месяц', 1],
  ['0,5', 6],
  ['0.5', 6],
  ['1,5 года', 18],
  ['16.5', 198],
  ['0', 0],
  ['нет', 0],
  ['б/с', 0],
  ['16 лет 4 мес. 12 дней', 196],
  [' 2\u00a0ГОДА ', 24],
  ['3г 2мес', 38],
  ['2015 г.', 24_180],
])('«%s» is %d months', (text, months) => expect(parseServiceLength(text)).toBe(months))

test.each(['', '-', 'много', '16/4', 'с 2015 года', '16 лет 4', '-5', '01.09.2015', '12 дней', '0,5 ст.'])(
  '«%s» is not a length of service',
  (text) => expect(parseServiceLength(text)).toBeUndefined(),
)

test.each([
  [196, '16 лет 4 месяца', '16 лет'],
  [12, '1 год', '1 год'],
  [13, '1 год 1 месяц', '1 год'],
  [5, '5 месяцев', 'меньше года'],
  [0, 'без стажа', 'меньше года'],
  [264, '22 года', '22 года'],
  [135, '11 лет 3 месяца', '11 лет'],
])('%d months are «%s», in years «%s»', (months, words, years) => {
  expect(serviceLength(months).replaceAll('\u00a0', ' ')).toBe(words)
  expect(serviceYears(months).replaceAll('\u00a0', ' ')).toBe(years)
})

test('what is written is read back', () => {
  fc.assert(fc.property(fc.nat(900), (months) => parseServiceLength(serviceLength(months)) === months))
})
