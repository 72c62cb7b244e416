import { describe, expect, test } from 'vitest'
import { counterOf, isSameNumber, nextNumber } from '../../../src/common/documents/register-number.ts'

describe('the next number', () => {
  test.each([
    [[], '{n}-ОД', '1-ОД'],
    [['41-ОД', '9-ОД', '42-ОД'], '{n}-ОД', '43-ОД'],
    [['42-ОД'], '1-ОД', '43-ОД'],
    [['26', '26/1'], '{n}', '27'],
    [['1/5-О', '1/6-О'], '1/{n}-О', '1/7-О'],
    [['27(ОД)', '621- од'], '{n}-од', '622-од'],
    [['без номера'], '{n}', '1'],
    [['12'], '', '13'],
  ])('after %j by «%s» is %s', (taken, pattern, expected) => {
    expect(nextNumber(taken, pattern)).toBe(expected)
  })
})

test.each([
  ['12', 12],
  ['26/1', 26],
  ['39/3', 39],
  ['42-ОД', 42],
  ['3-од', 3],
  ['160-А', 160],
  ['158-Д', 158],
  ['45/2-р', 45],
  ['27(ОД)', 27],
  ['621- од', 621],
  ['259-од', 259],
  ['ОД-17', 17],
  ['б/н', undefined],
])('«%s» counts as %s', (number, expected) => {
  expect(counterOf(number, '{n}-ОД')).toBe(expected)
})

test('different spellings of one number are the same number', () => {
  expect(isSameNumber('621- од', '621-ОД')).toBe(true)
  expect(isSameNumber('42–ОД', '42-ОД')).toBe(true)
  expect(isSameNumber('42', '42-ОД')).toBe(false)
})
