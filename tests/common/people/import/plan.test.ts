import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../../src/common/people/import/mapping.ts'
import { planImport } from '../../../../src/common/people/import/plan.ts'
import { Refusal } from '../../../../src/kit/refusal.ts'
import { known, planOf, sheet, sheetOf } from './support.ts'

const header = ['ФИО', 'Должность', 'Дата рождения', 'Телефон', 'Группа']

describe('план импорта', () => {
  it.each(['staff.xlsx', 'staff-cp1251.csv'])('из %s добавит 28 человек', async (name) => {
    const plan = planOf(await sheetOf(name))
    expect(plan.counts).toMatchObject({ create: 28, update: 0, same: 0, skip: 0, error: 0 })
    expect(plan.unknownColumns).toEqual([])
  })

  it('из списка на 1 сентября в этот же день добавит всех, предупредив о будущей дате приёма', async () => {
    const table = await sheetOf('staff.xlsx')
    const plan = planImport(table, proposeMapping(table), [], '2025-09-01')
    expect(plan.counts).toMatchObject({ create: 28, warnings: 1 })
  })

  it('обе записи одного списка дают одних и тех же людей', async () => {
    const [workbook, text] = [planOf(await sheetOf('staff.xlsx')), planOf(await sheetOf('staff-cp1251.csv'))]
    expect(text.rows.map(({ person }) => person)).toEqual(workbook.rows.map(({ person }) => person))
    expect(workbook.listDay).toBe('2025-09-01')
  })

  it('второй импорт того же файла ничего не меняет', async () => {
    const table = await sheetOf('staff.xlsx')
    const people = planOf(table).rows.flatMap(({ person, line }) => (person ? [{ ...person, id: `p${line}` }] : []))
    expect(planOf(table, people).counts).toMatchObject({ same: 28, create: 0, update: 0, error: 0 })
  })

  it('называет, что изменится, и пустой ячейкой ничего не стирает', () => {
    const person = known('1', 'Сомова Елена Викторовна', {
      birthDate: '1983-05-23',
      post: 'воспитатель',
      email: 'somova@example.ru',
      phone: '+7 900 111-01-04',
    })
    const row = ['СОМОВА ЕЛЕНА ВИКТОРОВНА', null, '23.05.83', '8 900 222-02-04', 'средняя «Ромашка»']
    const [planned] = planOf(sheet(header, row), [person]).rows
    expect(planned).toMatchObject({ verdict: 'update', existingId: '1', reason: 'Обновим: телефон, группа' })
    expect(planned?.changes[0]).toEqual({
      field: 'phone',
      label: 'Телефон',
      from: '+7 900 111-01-04',
      to: '+7 900 222-02-04',
    })
  })

  it('с новой категорией уходят год и добавление старой', () => {
    const person = known('1', 'Ким Светлана', { post: 'воспитатель', category: 'first', categoryYear: 2021 })
    const [planned] = planOf(sheet(['ФИО', 'Категория'], ['Ким Светлана', 'высшая']), [person]).rows
    expect(planned?.changes.map(({ field, from, to }) => [field, from, to])).toEqual([
      ['category', 'первая', 'высшая'],
      ['categoryYear', '2021', ''],
    ])
  })

  it('перечисляет столбцы, которых не знает', () => {
    const table = sheet(['ФИО', 'Должность', 'Размер обуви'], ['Ким Светлана', 'воспитатель', 37])
    expect(planOf(table).unknownColumns).toEqual(['Размер обуви'])
  })

  it('формула в примечании остаётся текстом', () => {
    const table = sheet(['ФИО', 'Должность', 'Примечание'], ['Ким Светлана Львовна', 'воспитатель', '=1+1'])
    expect(planOf(table).rows[0]?.person?.note).toBe('=1+1')
  })

  it('без столбца с именем отказывает словами', () => {
    expect(() => planOf(sheet(['Должность', 'Телефон'], ['воспитатель', '89001110101']))).toThrow(Refusal)
  })

  it('ячейка с целой книгой не задерживает', () => {
    const story = 'стаж Фамилия '.repeat(50_000)
    const plan = planOf(sheet([story], ['ФИО', 'Должность', 'Примечание'], [story, `${story}!`, `${story}?`]))
    expect(plan.counts).toMatchObject({ error: 1 })
  })

  it('слишком большую таблицу не берёт', () => {
    const rows = Array.from({ length: 2001 }, () => ['Ким Светлана Львовна', 'воспитатель'])
    expect(() => planOf(sheet(['ФИО', 'Должность'], ...rows))).toThrow(/больше 2000 строк/)
  })
})
