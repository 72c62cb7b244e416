import { describe, expect, it } from 'vitest'
import { newCard } from '../../../src/common/people/card.ts'
import { casesInPapers, nameCasesAfter, postCasesAfter } from '../../../src/common/people/name-cases.ts'
import { tellApart } from '../../../src/common/people/people-list.ts'
import { monthsBetween, serviceOn, serviceToday } from '../../../src/common/people/service.ts'

const anna = { surname: 'Черных', firstName: 'Любовь', patronymic: 'Игоревна' }
const person = (facts: Partial<Parameters<typeof newCard>[0]> = {}) =>
  newCard({ name: anna, post: 'воспитатель', ...facts })

describe('стаж', () => {
  const service = { total: 196, pedagogical: 100, post: null, here: 0, asOf: '2025-09-01' }

  it.each([
    ['2025-09-01', 196],
    ['2025-09-30', 196],
    ['2025-10-01', 197],
    ['2026-09-01', 208],
    ['2025-08-01', 195],
  ])('на %s', (day, total) => {
    expect(serviceOn(service, day)).toMatchObject({ total, post: null })
  })

  it('не бывает меньше нуля, а после увольнения не растёт', () => {
    expect(serviceOn(service, '2020-01-01').here).toBe(0)
    const left = { service, hiredOn: '2020-01-01', dismissedOn: '2025-10-01' }
    expect(serviceToday(left, '2027-01-01').total).toBe(197)
  })

  it('в организации следует из дня приёма, если не внесён', () => {
    const here = { service: { ...service, here: null }, hiredOn: '2024-02-29', dismissedOn: null }
    expect(serviceToday(here, '2025-02-28').here).toBe(12)
  })

  it('месяцы считаются полными', () => {
    expect(monthsBetween('2025-01-31', '2025-02-28')).toBe(1)
    expect(monthsBetween('2025-02-28', '2025-01-31')).toBe(-1)
  })
})

describe('падежи при перемене', () => {
  it('исправленное руками остаётся у того, что не менялось, и составляется заново у того, что сменилось', () => {
    const before = person()
    before.nameCases.ins = { surname: 'Чёрных', firstName: 'Любою', patronymic: 'Игоревною' }
    const after = nameCasesAfter(before, { ...anna, surname: 'Белова' }, 'female')
    expect(after.ins).toEqual({ surname: 'Беловой', firstName: 'Любою', patronymic: 'Игоревною' })
    expect(after.nom.surname).toBe('Белова')
  })

  it('другой пол составляет заново только составленное по правилам', () => {
    const before = person({ name: { surname: 'Мельник', firstName: 'Саша', patronymic: null }, gender: 'female' })
    before.nameCases.dat = { ...before.nameCases.dat, firstName: 'Сашеньке' }
    const after = nameCasesAfter(before, before.name, 'male')
    expect(after.gen.surname).toBe('Мельника')
    expect(after.dat.firstName).toBe('Сашеньке')
  })

  it('должность без перемены хранит исправленное', () => {
    const before = person()
    before.postCases.ins = 'воспитателкой'
    expect(postCasesAfter(before, 'воспитатель').ins).toBe('воспитателкой')
    expect(postCasesAfter(before, 'методист').ins).toBe('методистом')
  })

  it('звучат как в приказе, «о» перед гласной – «об»', () => {
    const words = casesInPapers(person({ post: 'инструктор по физической культуре' })).map((line) => line.words)
    expect(words).toContain('назначить инструктора по физической культуре Черных Любовь Игоревну')
    expect(words).toContain('сведения об инструкторе по физической культуре Черных Любови Игоревне')
  })
})

describe('кто есть кто', () => {
  const known = (id: string, firstName: string, post: string, birthDate: string | null = null) => ({
    id,
    post,
    birthDate,
    name: { surname: 'Кузнецова', firstName, patronymic: firstName === 'Анна' ? 'Викторовна' : 'Васильевна' },
  })

  it('инициалов хватает одной, однофамилиц различает имя, тёзок – должность, потом год', () => {
    expect([...tellApart([known('1', 'Анна', 'воспитатель')]).values()]).toEqual(['Кузнецова\u00a0А.\u00a0В.'])
    expect([...tellApart([known('1', 'Анна', 'воспитатель'), known('2', 'Алёна', 'воспитатель')]).values()]).toEqual([
      'Кузнецова Анна Викторовна',
      'Кузнецова Алёна Васильевна',
    ])
    const twins = tellApart([
      known('1', 'Анна', 'воспитатель', '1990-01-01'),
      known('2', 'Анна', 'воспитатель', '1995-01-01'),
      known('3', 'Анна', 'методист'),
    ])
    expect(twins.get('3')).toBe('Кузнецова Анна Викторовна, методист')
    expect(twins.get('1')).toBe('Кузнецова Анна Викторовна, воспитатель, 1990')
  })
})
