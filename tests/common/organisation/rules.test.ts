import { describe, expect, it } from 'vitest'
import { rulesForm, rulesInput, rulesValues } from '../../../src/common/organisation/rules.form.ts'
import { defaultRules, numberByPattern, patternProblem } from '../../../src/common/organisation/rules.ts'

describe('образец номера', () => {
  it.each([['{n}', '42'], ['{n}-ОД', '42-ОД'], ['{n}/2-р', '42/2-р'], ['1/{n}-О', '1/42-О'], ['{n}(ОД)', '42(ОД)']])('%s → %s', (pattern, number) => {
    expect(patternProblem(pattern)).toBeUndefined()
    expect(numberByPattern(pattern, 42)).toBe(number)
  })

  it('без места для счёта, с двумя местами и слишком длинный – отказ', () => {
    expect(patternProblem('ОД')).toContain('Напишите {n} один раз')
    expect(patternProblem('{n}-{n}')).toContain('Напишите {n} один раз')
    expect(patternProblem(`{n}${'Д'.repeat(27)}`)).toContain('не длиннее 30')
  })
})

describe('форма правил', () => {
  it('возвращает то, чем заполнена', () => {
    expect(rulesValues(rulesInput(defaultRules))).toEqual(defaultRules)
  })

  it('наибольший срок не меньше наименьшего', () => {
    const { entered } = rulesForm.filled({ ...rulesInput(defaultRules), minMonths: 12, maxMonths: 3 })
    const body = Object.fromEntries(Object.entries(entered).map(([name, [text]]) => [name, text]))
    expect(rulesForm.read(body).errors.map(({ field }) => field)).toEqual(['maxMonths'])
  })
})
