import { describe, expect, it } from 'vitest'
import { readEmail, readPhone } from '../../../../../src/common/people/import/readers/contacts.ts'
import { readBirthDate, readHiredOn } from '../../../../../src/common/people/import/readers/days.ts'
import { readLength } from '../../../../../src/common/people/import/readers/lengths.ts'
import { today } from '../support.ts'

describe('даты', () => {
  it.each([
    ['14.03.1971', '1971-03-14'],
    ['5.3.71', '1971-03-05'],
    ['12.12.51', '1951-12-12'],
    ['14 марта 1971 г.', '1971-03-14'],
    [29038, '1979-07-02'],
    [new Date('1979-07-02T00:00:00Z'), '1979-07-02'],
  ])('%s', (cell, value) => {
    expect(readBirthDate(cell, today)).toEqual({ value })
  })

  it.each([
    ['31.02.2000', /не существует/],
    ['32.13.2020', /не существует/],
    ['01.01.2030', /ещё не наступил/],
    ['весной', /Не похоже на дату/],
    [1971, /только год/],
    [new Date(NaN), /не прочитать/],
  ])('%s – ошибка', (cell, words) => {
    expect(readBirthDate(cell, today)).toEqual({
      complaint: { severity: 'error', words: expect.stringMatching(words) },
    })
  })

  it('принять можно заранее, но не через годы', () => {
    expect(readHiredOn('01.10.2026', today)).toMatchObject({ value: '2026-10-01', complaint: { severity: 'warning' } })
    expect(readHiredOn('01.09.2040', today)).toMatchObject({ complaint: { severity: 'error' } })
  })
})

describe('стаж', () => {
  it.each([
    [12, 144],
    ['30', 360],
    ['16 лет 4 мес.', 196],
    ['1 г.', 12],
    ['2 года', 24],
    ['6 мес.', 6],
    [0, 0],
  ])('%s', (cell, value) => {
    expect(readLength(cell)).toEqual({ value })
  })

  it.each([
    [-3, 'error'],
    ['-3', 'error'],
    [99, 'error'],
    ['пять', 'warning'],
    [true, 'warning'],
    [new Date('2026-04-16T00:00:00Z'), 'warning'],
  ])('%s не берём', (cell, severity) => {
    const reading = readLength(cell)
    expect(reading.value).toBeUndefined()
    expect(reading.complaint?.severity).toBe(severity)
  })
})

it('о дробном стаже предупреждает: «16,4» пишут и вместо 16 лет 4 месяцев', () => {
  expect(readLength(16.4)).toMatchObject({ value: 197, complaint: { severity: 'warning' } })
  expect(readLength('0,5')).toEqual({ value: 6 })
})

describe('телефон', () => {
  it.each([
    ['8(900)111-01-01', '+7 900 111-01-01'],
    ['+7 900 111-01-02', '+7 900 111-01-02'],
    ['8 900 111 01 07', '+7 900 111-01-07'],
    ['+7(900)1110105', '+7 900 111-01-05'],
    ['9001110127', '+7 900 111-01-27'],
    [89001110103, '+7 900 111-01-03'],
    ['моб. 8-900-111-01-04', '+7 900 111-01-04'],
    ['+375 29 123-45-67', '+375291234567'],
  ])('%s', (cell, value) => {
    expect(readPhone(cell)).toEqual({ value })
  })

  it('из нескольких берёт первый, а чепуху не берёт', () => {
    expect(readPhone('89001110103, 89001110104')).toMatchObject({
      value: '+7 900 111-01-03',
      complaint: { severity: 'warning' },
    })
    for (const junk of ['тел', '12-34', '+7 900', '8,9E+10']) expect(readPhone(junk).value).toBeUndefined()
    expect(readPhone('тел').complaint?.severity).toBe('warning')
  })
})

describe('почта', () => {
  it('приводит к строчным и не берёт чепуху', () => {
    expect(readEmail(' Somova@Example.RU ')).toEqual({ value: 'somova@example.ru' })
    expect(readEmail('a@example.ru; b@example.ru')).toMatchObject({
      value: 'a@example.ru',
      complaint: { severity: 'warning' },
    })
    for (const junk of ['не почта', 'a@b', '@example.ru', 'a b@example.ru'])
      expect(readEmail(junk)).toMatchObject({ complaint: { severity: 'warning' } })
    expect(readEmail('-')).toEqual({})
  })
})
