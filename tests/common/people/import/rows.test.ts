import { describe, expect, it } from 'vitest'
import { sheetFromClipboard } from '../../../../src/common/people/import/clipboard.ts'
import { planOf, sheet } from './support.ts'

const header = ['№', 'ФИО', 'Должность', 'Группа']

describe('строки вокруг людей', () => {
  it.each([
    [['Педагоги', null, null, null], 'Пропустим: заголовок «Педагоги»'],
    [[null, 'Узкие специалисты', null, null], 'Пропустим: заголовок «Узкие специалисты»'],
    [['Воспитатели', 'Воспитатели', 'Воспитатели', 'Воспитатели'], 'Пропустим: заголовок «Воспитатели»'],
    [['Итого', null, 28, null], 'Пропустим: итоговая строка'],
    [[null, 'Всего педагогов: 28', null, null], 'Пропустим: итоговая строка'],
    [header, 'Пропустим: повтор шапки таблицы'],
    [[1, 2, 3, 4], 'Пропустим: номера столбцов'],
    [[29, null, null, null], 'Пропустим: только номер, людей нет'],
    [[null, 'Заведующий', '___________', 'Е. А. Берёзкина'], 'Пропустим: строка для подписи'],
  ])('%j', (row, reason) => {
    const plan = planOf(sheet(header, [1, 'Ким Светлана', 'воспитатель', null], row))
    expect(plan.rows[1]).toMatchObject({ verdict: 'skip', reason, line: 3 })
  })

  it('пустые строки не перечисляются, номера строк – как в файле', () => {
    const plan = planOf(sheet(header, [null, null, null, null], [1, 'Ким Светлана', 'воспитатель', ' ']))
    expect(plan.rows.map(({ line, verdict }) => [line, verdict])).toEqual([[3, 'create']])
  })

  it('список из одних имён – тоже список', () => {
    expect(planOf(sheet(['ФИО'], ['Ким Светлана'], ['Цой Нелли'])).counts.create).toBe(2)
  })

  it('имя одной ячейкой среди других столбцов – человек', () => {
    expect(planOf(sheet(header, [1, 'Сомова Елена Викторовна', null, null])).rows[0]).toMatchObject({
      verdict: 'create',
      problems: [{ label: 'Должность', severity: 'warning' }],
    })
  })

  it('фамилия, имя и отчество могут стоять в трёх столбцах', () => {
    const table = sheet(['Фамилия', 'Имя', 'Отчество', 'Должность'], ['КИМ', 'светлана', '-', 'воспитатель'])
    expect(planOf(table).rows[0]?.person).toMatchObject({ surname: 'Ким', firstName: 'Светлана', patronymic: null })
    const joined = sheet(['Фамилия', 'Имя, отчество', 'Должность'], ['Сомова', 'Елена Викторовна', 'воспитатель'])
    expect(planOf(joined).rows[0]?.person).toMatchObject({ firstName: 'Елена', patronymic: 'Викторовна' })
  })

  it('телефон и почта могут стоять в одном столбце', () => {
    const table = sheet(
      ['ФИО', 'Телефон, e-mail'],
      ['Сомова Елена Викторовна', '8 900 111 01 04, somova@example.ru'],
      ['Ким Светлана Львовна', '89001110108'],
    )
    expect(planOf(table).rows).toMatchObject([
      { person: { phone: '+7 900 111-01-04', email: 'somova@example.ru' } },
      { person: { phone: '+7 900 111-01-08', email: null } },
    ])
  })

  it('латинские двойники букв в имени заменяются с предупреждением', () => {
    const [row] = planOf(sheet(header, [1, 'Кoлесова Гaлина Николаевна', 'воспитатель', null])).rows
    expect(row).toMatchObject({ verdict: 'create', person: { surname: 'Колесова', firstName: 'Галина' } })
    expect(row?.problems[0]?.words).toContain('латинские буквы')
  })
})

describe('строки из буфера обмена', () => {
  it('делятся по табуляции, переносы внутри кавычек остаются в ячейке', () => {
    const text = 'ФИО\tДолжность\r\nКим Светлана\t"воспитатель\nгруппы ""Ручеёк"""\r\n\r\n'
    expect(sheetFromClipboard(text).rows).toEqual([
      ['ФИО', 'Должность'],
      ['Ким Светлана', 'воспитатель\nгруппы "Ручеёк"'],
    ])
  })

  it('незакрытая кавычка не съедает остальное', () => {
    expect(sheetFromClipboard('"Ручеёк\tа\nб\tв').rows).toEqual([
      ['"Ручеёк', 'а'],
      ['б', 'в'],
    ])
  })

  it('пустой текст даёт пустую таблицу', () => {
    expect(sheetFromClipboard(' \n'.trim()).rows).toEqual([])
  })
})
