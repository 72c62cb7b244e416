import { describe, expect, it } from 'vitest'
import { chosenNameCases } from '../../../src/common/organisation/name-choices.ts'
import type { Organisation } from '../../../src/common/organisation/organisation.ts'
import { versionOn } from '../../../src/common/organisation/organisation.ts'
import { requisitesForm } from '../../../src/common/organisation/requisites.form.ts'
import { innProblem, ogrnProblem } from '../../../src/common/organisation/requisites.ts'
import { Refusal } from '../../../src/kit/refusal.ts'

describe('ИНН и ОГРН', () => {
  it.each(['7707083893', '7830002293', '5260200603'])('верный ИНН %s принимается', (inn) => {
    expect(innProblem(inn)).toBeUndefined()
  })

  it.each([
    ['770708389', 'В ИНН организации 10 цифр, а здесь 9'],
    ['500100732259', 'В ИНН организации 10 цифр, а здесь 12'],
    ['77070838а3', 'ИНН организации пишется только цифрами, их 10'],
    ['7707083892', 'В ИНН опечатка: последняя цифра не подходит к остальным. Сверьте с выпиской из ЕГРЮЛ'],
  ])('про ИНН %s сказано, что не так', (inn, words) => {
    expect(innProblem(inn)).toBe(words)
  })

  it('ОГРН проверяется так же', () => {
    expect(ogrnProblem('1027700132195')).toBeUndefined()
    expect(ogrnProblem('1027700132194')).toContain('опечатка')
    expect(ogrnProblem('102770013219')).toBe('В ОГРН 13 цифр, а здесь 12')
  })
})

describe('наименование по датам', () => {
  const version = (validFrom: string) => ({ id: validFrom, validFrom }) as Organisation

  it('действует последнее не позже дня', () => {
    const versions = [version('2025-06-01'), version('2015-01-01'), version('2026-09-01')]
    expect(versionOn(versions, '2025-05-31').id).toBe('2015-01-01')
    expect(versionOn(versions, '2025-06-01').id).toBe('2025-06-01')
    expect(versionOn(versions, '2030-01-01').id).toBe('2026-09-01')
  })

  it('до первой записи берётся первая, без записей – отказ', () => {
    expect(versionOn([version('2025-06-01'), version('2020-01-01')], '1999-01-01').id).toBe('2020-01-01')
    expect(() => versionOn([], '2025-01-01')).toThrow(Refusal)
  })
})

describe('падежи наименования', () => {
  const cases = { gen: 'р', dat: 'д', pre: 'п' }

  it('пустое составляется, введённое остаётся', () => {
    const chosen = chosenNameCases({ fullName: 'Частное учреждение «Сад»', cases: { gen: 'своё' } })
    expect(chosen).toEqual({ gen: 'своё', dat: 'частному учреждению «Сад»', pre: 'частном учреждении «Сад»' })
  })

  it('при новом наименовании прежние падежи не остаются по забывчивости', () => {
    const before = { fullName: 'Частное учреждение «Сад»', cases }
    const chosen = chosenNameCases({ fullName: 'Частный центр «Сад»', cases: { ...cases, pre: 'исправлено' } }, before)
    expect(chosen).toEqual({ gen: 'частного центра «Сад»', dat: 'частному центру «Сад»', pre: 'исправлено' })
  })
})

describe('форма реквизитов', () => {
  const typed = {
    kind: 'correction', validFrom: '01.01.2015', fullName: 'МКДОУ «Детский сад № 12 «Ивушка»', shortName: 'МКДОУ "Ивушка', displayName: 'Ивушка',
    place: 'пос. Де-Кастри', address: 'Адрес', inn: '7707 083 893', ogrn: '1027700132195',
  }

  it('незакрытые и прямые кавычки остаются как введены', () => {
    const read = requisitesForm.read(typed)
    expect(read.accepted && [read.values.fullName, read.values.shortName]).toEqual([typed.fullName, typed.shortName])
  })

  it('дата нужна всегда', () => {
    const read = requisitesForm.read({ ...typed, kind: 'change', validFrom: '' })
    expect(read.errors).toEqual([{ field: 'validFrom', words: 'Укажите дату, с которой действуют сведения' }])
  })
})
