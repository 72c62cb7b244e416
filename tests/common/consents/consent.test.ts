import { describe, expect, test } from 'vitest'
import { builtInDays } from '../../../src/kit/calendar/holidays.ts'
import { workingCalendar } from '../../../src/kit/calendar/working-days.ts'
import { consentStates, isValidOn, stateOn, stateTag, stateWords, type ConsentFacts } from '../../../src/common/consents/consent.ts'
import { consentKindData, consentKinds, isProcessing, maySignOnline } from '../../../src/common/consents/consent-kinds.ts'
import { dutiesAfterWithdrawal, dutyAfterExpiry, dutyWords, stopsOnAfterWithdrawal } from '../../../src/common/consents/deadlines.ts'
import { allows, nothingChosen } from '../../../src/common/consents/dissemination-items.ts'
import { fatesOf } from '../../../src/common/consents/fates.ts'

const calendar = workingCalendar(builtInDays())
const signed: ConsentFacts = {
  kind: 'processing-mentee', answer: 'signed', signedOn: '2025-09-10', validUntil: '2026-08-31', withdrawnOn: null, stopsOn: null, settlement: null,
}

describe('validity on a day', () => {
  test.each([
    ['the day before the signature', '2025-09-09', false],
    ['the day of the signature', '2025-09-10', true],
    ['the last day', '2026-08-31', true],
    ['the day after the term', '2026-09-01', false],
  ])('%s', (_, day, valid) => {
    expect(isValidOn(signed, day)).toBe(valid)
  })

  test('a withdrawn consent no longer holds on the day of the withdrawal, but held before', () => {
    const withdrawn = { ...signed, withdrawnOn: '2026-03-20', stopsOn: '2026-03-20' }
    expect(isValidOn(withdrawn, '2026-03-19')).toBe(true)
    expect(isValidOn(withdrawn, '2026-03-20')).toBe(false)
  })

  test('neither silence nor a refusal is consent', () => {
    expect(isValidOn({ ...signed, answer: null, signedOn: null }, '2025-10-01')).toBe(false)
    expect(isValidOn({ ...signed, answer: 'refused', signedOn: null }, '2025-10-01')).toBe(false)
  })
})

describe('states', () => {
  test.each<[string, Partial<ConsentFacts>, string, string]>([
    ['offered', { answer: null, signedOn: null }, '2025-10-01', 'Ждём ответа'],
    ['refused', { answer: 'refused', signedOn: null }, '2025-10-01', 'Отказ'],
    ['active', {}, '2026-07-31', 'Действует'],
    ['expiring', {}, '2026-08-01', 'Истекает 31 августа'],
    ['expired', {}, '2026-09-01', 'Истекло'],
    ['stopping', { withdrawnOn: '2026-03-20', stopsOn: '2026-03-20' }, '2026-03-20', 'Обработка прекращается до 19 апреля'],
    ['withdrawn', { kind: 'e-signature', withdrawnOn: '2026-03-20', stopsOn: '2026-03-20' }, '2026-03-20', 'Отозвано'],
    ['destroyed', { withdrawnOn: '2026-03-20', settlement: 'destroyed' }, '2026-04-20', 'Уничтожено'],
    ['kept', { withdrawnOn: '2026-03-20', settlement: 'kept' }, '2026-04-20', 'Сохранено на ином основании'],
  ])('%s', (state, facts, day, words) => {
    const consent = { ...signed, ...facts }
    expect(stateOn(consent, day)).toBe(state)
    expect(stateTag({ ...consent, lastDuty: '2026-04-19' }, day).words.replaceAll('\u00a0', ' ')).toBe(words)
  })

  test('every state has words and explains itself', () => {
    for (const state of consentStates) expect(stateWords[state].explanation.length).toBeGreaterThan(10)
  })
})

describe('kinds', () => {
  test('ст. 351.8 and the agreement on the signature are signed on paper only', () => {
    expect(consentKinds.filter((kind) => !maySignOnline(kind))).toEqual(['mentoring', 'e-signature'])
  })

  test('every kind can be given on paper', () => {
    for (const kind of consentKinds) expect(consentKindData[kind].ways).toContain('paper')
    expect(consentKinds.filter(isProcessing)).toEqual(['processing-mentor', 'processing-mentee'])
  })

  test('nothing is ticked for anybody', () => {
    expect(allows(nothingChosen, 'photo')).toBe(false)
  })
})

describe('terms of the law', () => {
  test('A17: withdrawn 20.03.2026 → destroy by Sunday 19.04, reminded on Friday 17.04; ten working days by 03.04', () => {
    expect(dutiesAfterWithdrawal('processing-mentee', '2026-03-20', calendar)).toEqual([
      { kind: 'stop', due: '2026-03-20', remindOn: '2026-03-20' },
      { kind: 'reply', due: '2026-04-03', remindOn: '2026-04-03' },
      { kind: 'destruction', due: '2026-04-19', remindOn: '2026-04-17' },
    ])
  })

  test('A17: dissemination is taken down by 25.03.2026', () => {
    expect(dutiesAfterWithdrawal('dissemination', '2026-03-20', calendar)).toEqual([
      { kind: 'stop', due: '2026-03-20', remindOn: '2026-03-20' },
      { kind: 'removal', due: '2026-03-25', remindOn: '2026-03-25' },
    ])
  })

  test('holidays do not count: withdrawn 29.12.2025, publications go by the fifth working day of the calendar', () => {
    const [, removal] = dutiesAfterWithdrawal('dissemination', '2025-12-29', calendar)
    expect(removal?.due).toBe('2026-01-13')
  })

  test('a mentor is bound through the notice of three working days (ст. 351.8)', () => {
    expect(stopsOnAfterWithdrawal('mentoring', '2026-03-20', calendar)).toBe('2026-03-26')
    expect(stopsOnAfterWithdrawal('processing-mentor', '2026-03-20', calendar)).toBe('2026-03-20')
  })

  test('a term that runs out asks for destruction in thirty days', () => {
    expect(dutyAfterExpiry('2026-08-31', calendar)).toEqual({ kind: 'destruction', due: '2026-09-30', remindOn: '2026-09-30' })
  })

  test('a withdrawal on a Sunday is not reminded of before it came', () => {
    expect(dutiesAfterWithdrawal('e-signature', '2026-03-22', calendar)[0]?.remindOn).toBe('2026-03-22')
  })

  test('of a transfer the recipient is told', () => {
    expect(dutyWords('reply', 'transfer').task).toContain('получателю')
  })
})

test('what is destroyed stands first, orders stay because of the law on archives', () => {
  const fates = fatesOf('processing-mentee', [{ what: 'Ответы на анкеты: 2', fate: 'destroyed' }])
  expect(fates[0]?.what).toBe('Ответы на анкеты: 2')
  expect(fates.find(({ what }) => what.startsWith('Приказы'))?.why).toContain('архив')
  expect(fates.findIndex(({ fate }) => fate === 'kept')).toBe(fates.filter(({ fate }) => fate === 'destroyed').length)
})
