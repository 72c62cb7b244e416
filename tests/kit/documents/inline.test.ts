import { describe, expect, it } from 'vitest'
import { blank, bold, bound, known, runs, runsText, slot, unbreakable } from '../../../src/kit/documents/inline.ts'

describe('words of a paper', () => {
  it.each([
    ['приказ от 01.09.2025 № 42-ОД', 'приказ от 01.09.2025 №\u00a042-ОД'],
    ['до 1 сентября 2025 г.', 'до 1\u00a0сентября\u00a02025\u00a0г.'],
    ['г. Сосновка', 'г.\u00a0Сосновка'],
    ['статья 351.8, п. 1.1, ст. 9', 'статья 351.8, п.\u00a01.1, ст.\u00a09'],
    ['Лебедевой О.Н. и С.В. Ким', 'Лебедевой\u00a0О.Н. и С.В.\u00a0Ким'],
    ['И. о. заведующего', 'И.\u00a0о. заведующего'],
    ['педагог – педагог', 'педагог\u00a0– педагог'],
    ['на 9 л. в 1 экз.', 'на 9\u00a0л. в 1\u00a0экз.'],
    ['за один час. Далее', 'за один час. Далее'],
  ])('«%s» keeps together what belongs together', (text, expected) => {
    expect(bound(text)).toBe(expected)
  })

  it('changes nothing but the kind of spaces, so that official names stay to the letter', () => {
    const name = 'МКДОУ "Детский сад №12 «Ивушка»  - филиал'
    expect(bound(name).replaceAll('\u00a0', ' ')).toBe(name)
  })

  it('skips what is absent and flattens lists', () => {
    expect(runsText(runs('а', undefined, false, ['б', [bold('в')]], null, ''))).toBe('абв')
  })

  it('prints a visible blank for an unknown fact', () => {
    expect(known(undefined)).toEqual(blank('medium'))
    expect(slot('')).toEqual({ blank: 'short', slot: true })
    expect(slot('42-ОД')).toEqual({ text: '42-ОД', slot: true })
    expect(runsText([blank('short')])).toBe('______')
  })

  it('makes pieces unbreakable', () => {
    expect(unbreakable('№', '621- од')).toBe('№\u00a0621-\u00a0од')
  })
})
