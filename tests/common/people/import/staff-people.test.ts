import { beforeAll, describe, expect, it } from 'vitest'
import type { PlannedRow } from '../../../../src/common/people/import/import-plan.ts'
import { planOf, sheetOf } from './support.ts'

let rows: PlannedRow[]
beforeAll(async () => {
  rows = planOf(await sheetOf('staff.xlsx')).rows
})

function rowOf(surname: string, firstName?: string): PlannedRow | undefined {
  return rows.find(({ person }) => person?.surname === surname && (!firstName || person.firstName === firstName))
}

describe('люди из настоящего списка', () => {
  it.each([
    ['Берёзкина', { firstName: 'Екатерина', phone: '+7 900 111-01-01', hiredOn: '2010-09-01', category: 'none' }],
    ['Дубравина', { birthDate: '1979-07-02', hiredOn: '2006-08-15', category: 'highest' }],
    ['Соломатина', { category: 'highest', categoryYear: 2022, phone: '+7 900 111-01-03' }],
    ['Сомова', { serviceTotalMonths: 204, servicePedagogicalMonths: 196, email: null }],
    ['Лукашевич', { education: 'среднее профессиональное', category: 'none', note: 'молодой специалист' }],
    ['Белоусова', { firstName: 'Ксения', category: 'none', serviceTotalMonths: 24 }],
    ['Дронова', { category: 'fit' }],
    ['Ким', { firstName: 'Светлана', patronymic: null, gender: 'female', servicePedagogicalMonths: 12 }],
    ['Черных', { category: 'fit', absence: null, note: 'после отпуска по уходу' }],
    ['Гейне-Белых', { firstName: 'Нинель' }],
    ['Мамедова', { firstName: 'Айгюн', patronymic: 'Рашид кызы', gender: 'female' }],
    ['Римская-Корсакова', { hiredOn: '1998-09-01', phone: '+7 900 111-01-14' }],
    ['Цой', { category: 'none', hiredOn: '2026-02-02' }],
    ['Дзюба', { gender: 'male', post: 'инструктор по физической культуре', phone: '+7 900 111-01-17' }],
    ['Сковорода', { employment: 'main', rate: 0.5, note: '0,5 ст.' }],
    ['Колесова', { firstName: 'Галина', patronymic: 'Николаевна', education: 'среднее профессиональное' }],
    ['Ковалёва', { absence: { kind: 'long', until: '2027-03-15' }, note: null }],
    ['Савчук', { employment: 'externalPartTime' }],
    ['Жукова', { firstName: 'Мария', patronymic: 'Алексеевна', post: 'воспитатель', phone: '+7 900 111-01-27' }],
  ])('%s', (surname, facts) => {
    expect(rowOf(surname)).toMatchObject({ verdict: 'create', reason: 'Добавим', person: facts })
  })

  it('две Кузнецовы А. В. остаются двумя', () => {
    expect(rowOf('Кузнецова', 'Анна')).toMatchObject({ verdict: 'create', problems: [] })
    expect(rowOf('Кузнецова', 'Алёна')).toMatchObject({ verdict: 'create', person: { employment: 'internalPartTime' } })
  })

  it('у всех понятен пол, и никто не вызывает лишних вопросов', () => {
    expect(rows.filter(({ person }) => person?.gender === null)).toEqual([])
    expect(rows.filter(({ problems }) => problems.length > 0)).toEqual([])
  })
})
