import { describe, expect, it } from 'vitest'
import { findExisting } from '../../../../src/common/people/import/namesakes.ts'
import { draft, known, planOf, sheet } from './support.ts'

const anna = 'Кузнецова Анна Викторовна'

describe('человек из базы', () => {
  it('находится по имени и дате рождения, регистр и ё не важны', () => {
    const person = known('1', 'Ковалёва Наталья Петровна', { birthDate: '1991-12-03' })
    const found = findExisting(draft('КОВАЛЕВА Наталья Петровна', { birthDate: '1991-12-03' }), [person])
    expect(found).toEqual({ kind: 'one', person })
  })

  it('с другой датой рождения – другой человек, но об этом скажем', () => {
    const person = known('1', anna, { birthDate: '1987-10-22' })
    const found = findExisting(draft(anna, { birthDate: '1990-01-01' }), [person])
    expect(found).toMatchObject({ kind: 'none', doubt: expect.stringContaining('22.10.1987') })
  })

  it('без даты в базе или в файле – тот же, если он один, с предупреждением', () => {
    const undated = known('1', anna)
    const dated = known('2', anna, { birthDate: '1987-10-22' })
    expect(findExisting(draft(anna, { birthDate: '1990-01-01' }), [undated])).toMatchObject({
      kind: 'one',
      doubt: expect.stringContaining('нет даты'),
    })
    expect(findExisting(draft(anna), [dated])).toMatchObject({ kind: 'one', doubt: expect.any(String) })
    expect(findExisting(draft(anna), [undated, dated])).toMatchObject({ kind: 'unclear' })
  })

  it('узнаётся по прежней фамилии, а о возможной смене фамилии спросим', () => {
    const married = known('1', 'Орлова Виктория Сергеевна', { birthDate: '1995-10-10', formerSurnames: ['Ким'] })
    const before = draft('Ким Виктория Сергеевна', { birthDate: '1995-10-10' })
    expect(findExisting(before, [married])).toMatchObject({
      kind: 'one',
      doubt: expect.stringContaining('прежняя фамилия'),
    })
    const after = draft('Орлова-Ким Виктория Сергеевна', { birthDate: '1995-10-10' })
    expect(findExisting(after, [married])).toMatchObject({
      kind: 'none',
      doubt: expect.stringContaining('смена фамилии'),
    })
  })

  it('об уволенном предупредим', () => {
    const person = known('1', anna, { birthDate: '1987-10-22', dismissedOn: '2025-06-30' })
    const found = findExisting(draft(anna, { birthDate: '1987-10-22' }), [person])
    expect(found).toMatchObject({ kind: 'one', doubt: expect.stringContaining('30.06.2025') })
  })
})

describe('повторы внутри файла', () => {
  const header = ['ФИО', 'Должность', 'Дата рождения']

  it('тот же человек второй раз пропускается со ссылкой на строку', () => {
    const row = [anna, 'воспитатель', '22.10.1987']
    const [, second] = planOf(sheet(header, row, row)).rows
    expect(second).toMatchObject({ verdict: 'skip', reason: 'Пропустим: тот же человек, что в строке 2' })
  })

  it('тёзки с разными датами рождения остаются двумя', () => {
    const plan = planOf(sheet(header, [anna, 'воспитатель', '22.10.1987'], [anna, 'воспитатель', '08.03.1994']))
    expect(plan.counts).toMatchObject({ create: 2, warnings: 1 })
  })

  it('инициалы одни, должности разные – два человека', () => {
    const table = sheet(header, ['Кузнецова А. В.', 'воспитатель', null], ['Кузнецова А. В.', 'методист', null])
    expect(planOf(table).counts).toMatchObject({ create: 2, warnings: 2 })
  })

  it('с датой рождения только у одного просим даты', () => {
    const [, second] = planOf(sheet(header, [anna, 'воспитатель', '22.10.1987'], [anna, 'методист', null])).rows
    expect(second).toMatchObject({ verdict: 'error', reason: expect.stringContaining('строке 2') })
  })

  it('отвергнутая строка не мешает исправленной', () => {
    const plan = planOf(sheet(header, [anna, 'воспитатель', '31.02.1987'], [anna, 'воспитатель', '22.10.1987']))
    expect(plan.rows.map(({ verdict }) => verdict)).toEqual(['error', 'create'])
  })

  it('двум строкам одного человека из базы не достаётся по обновлению', () => {
    const person = known('1', anna)
    const table = sheet(header, [anna, 'воспитатель', '22.10.1987'], [anna, 'методист', '08.03.1994'])
    expect(planOf(table, [person]).rows.map(({ verdict }) => verdict)).toEqual(['update', 'error'])
  })
})
