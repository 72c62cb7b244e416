import { describe, expect, it } from 'vitest'
import { basesOn } from '../../../src/common/organisation/legal-base.ts'
import { builtInBases } from '../../../src/common/organisation/legal-bases.ts'

const shortOn = (day: string) => basesOn(builtInBases, day).map(({ short }) => short)

describe('правовые основания', () => {
  it('статья 351.8 ТК РФ – с 1 марта 2025 года', () => {
    expect(shortOn('2025-02-28')).not.toContain('ст. 351.8 ТК РФ')
    expect(shortOn('2025-03-01')).toContain('ст. 351.8 ТК РФ')
  })

  it('стандарт оформления сменился 18 августа 2025 года', () => {
    expect(shortOn('2025-08-17')).toContain('ГОСТ Р 7.0.97-2016')
    expect(shortOn('2025-08-17')).not.toContain('ГОСТ Р 7.0.97-2025')
    expect(shortOn('2025-08-18')).toContain('ГОСТ Р 7.0.97-2025')
    expect(shortOn('2025-08-18')).not.toContain('ГОСТ Р 7.0.97-2016')
  })

  it('у приказов со сроком срок кончается', () => {
    expect(shortOn('2027-09-01')).not.toContain('приказ Роскомнадзора № 18')
  })

  it('несуществующих статей в списке нет, ссылки не повторяются', () => {
    const citations = builtInBases.map(({ citation }) => citation)
    expect(citations.join(' ')).not.toMatch(/358\.1/)
    expect(new Set(citations).size).toBe(citations.length)
    expect(new Set(builtInBases.map(({ id }) => id)).size).toBe(builtInBases.length)
  })

  it('ссылка продолжает «В соответствии с …»', () => {
    for (const { citation } of builtInBases) expect(citation).toMatch(/^(Федеральным законом|стать[её]й|частями|приказом|распоряжением|методическими рекомендациями|ГОСТ)/)
  })
})
