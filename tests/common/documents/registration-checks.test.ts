import { describe, expect, test } from 'vitest'
import type { Requisites } from '../../../src/common/documents/document.ts'
import {
  blanksIn,
  houseChecks,
  mayBeRegistered,
  type Surroundings,
} from '../../../src/common/documents/registration-checks.ts'
import { paragraph, section } from '../../../src/kit/documents/blocks.ts'
import { blank, slot } from '../../../src/kit/documents/inline.ts'
import { adoptedBy, approvedByOrder, stamps } from '../../../src/kit/documents/stamps.ts'
import { workingCalendar } from '../../../src/kit/calendar/working-days.ts'
import type { DocumentDescription } from '../../../src/kit/documents/description.ts'

const calendar = workingCalendar(new Map())
const full: Requisites = {
  number: '42-ОД',
  signedOn: '2025-09-01',
  registered: false,
  signatory: { personId: 'head', post: 'Заведующий', name: 'М.В. Савельева' },
}
const paper: DocumentDescription = {
  title: 'Приказ',
  retention: 'long',
  draft: true,
  sections: [section('order', [paragraph(['Дата ', slot(undefined)])])],
}
const usual: Surroundings = { today: '2025-09-05', calendar, taken: [], signatories: ['head'] }

const titles = (requisites: Requisites, change: Partial<Surroundings> = {}) =>
  houseChecks(requisites, paper, { ...usual, ...change }).map(({ tone, title }) => `${tone}: ${title}`)

describe('before registration', () => {
  test('all is in order', () => {
    expect(titles(full)).toEqual(['done: Реквизиты указаны'])
  })

  test.each([
    [{ registered: false }, 'stop: Укажите номер, дату и подписанта'],
    [{ registered: false, number: '1', signedOn: '2025-09-01' }, 'stop: Укажите подписанта'],
  ])('missing requisites forbid: %j', (requisites, expected) => {
    const checks = houseChecks(requisites, paper, usual)
    expect(titles(requisites)).toContain(expected)
    expect(mayBeRegistered(checks)).toBe(false)
  })

  test.each([
    [
      'a taken number in another spelling',
      full,
      { taken: [{ number: '42- од', signedOn: '2025-08-01', title: 'О другом' }] },
      '№ 42-ОД в этом году уже занят',
    ],
    ['a day off', { ...full, signedOn: '2025-08-31' }, {}, '31.08.2025 – нерабочий день'],
    ['a date ahead', { ...full, signedOn: '2025-09-08' }, {}, '08.09.2025 ещё не наступило'],
    [
      'force before signing',
      { ...full, effectiveOn: '2025-08-25' },
      {},
      'Вводится в действие 25.08.2025, раньше, чем подписан',
    ],
    ['somebody who may not sign', full, { signatories: [] }, 'М.В. Савельева не значится подписантом на 01.09.2025'],
  ])('%s only warns', (_words, requisites, change, expected) => {
    expect(titles(requisites, change)).toContain(`missing: ${expected}`)
    expect(mayBeRegistered(houseChecks(requisites, paper, { ...usual, ...change }))).toBe(true)
  })

  test('a date in the year 2028 that exists only then is taken as it is (A20)', () => {
    expect(titles({ ...full, signedOn: '2028-02-29' }, { today: '2028-03-01' })).toEqual(['done: Реквизиты указаны'])
  })
})

describe('what asks to be completed (A13)', () => {
  test('unknown minutes count, the places of the registration do not', () => {
    const blocks = [paragraph(['протокол № ', blank('short'), ' от ', blank('medium')]), paragraph(slot(undefined))]
    expect(blanksIn({ ...paper, sections: [section('order', blocks)] })).toBe(2)
  })

  test('stamps of appendices count, blanks of a form in an appendix do not', () => {
    const appendix = section('appendix-1', [
      stamps([adoptedBy('педагогическим советом', {}), approvedByOrder('МКДОУ № 12', {})]),
      paragraph(blank('long')),
    ])
    expect(blanksIn({ ...paper, sections: [section('order', []), appendix] })).toBe(2)
  })
})
