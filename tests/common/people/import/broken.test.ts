import { describe, expect, it } from 'vitest'
import type { PlannedRow } from '../../../../src/common/people/import/import-plan.ts'
import { known, planOf, sheetOf } from './support.ts'

const rowsOf = async () => planOf(await sheetOf('staff-broken.xlsx')).rows

function wordsOf(row: PlannedRow | undefined, severity: 'error' | 'warning'): string[] {
  return (
    row?.problems.filter((problem) => problem.severity === severity).map(({ label, words }) => `${label}: ${words}`) ??
    []
  )
}

describe('испорченный список', () => {
  it('о каждой строке говорит, что с ней будет и что исправить', async () => {
    expect((await rowsOf()).map(({ line, reason }) => [line, reason])).toEqual([
      [
        2,
        'Не возьмём: имя «Иванова» неполное. Впишите и фамилию, и имя, а отчество – если оно есть. ' +
          'Дата рождения – даты 31.02.2000 не существует. Исправьте день, месяц или год. ' +
          'Стаж общий – стаж не бывает меньше нуля: «-3». Исправьте число лет. ' +
          'Дата приёма – даты 32.13.2020 не существует. Исправьте день, месяц или год.',
      ],
      [3, 'Не возьмём: нет фамилии, имени и отчества. Впишите их.'],
      [4, 'Добавим'],
      [
        5,
        'Не возьмём: дата рождения – день 01.01.2030 ещё не наступил. Исправьте год. ' +
          'Дата приёма – 01.09.2040 слишком далеко в будущем. Исправьте год.',
      ],
      [
        6,
        'Не возьмём: в имени «<script>alert(1)</script>» знаки, которых в именах не бывает. ' +
          'Впишите фамилию, имя и отчество буквами.',
      ],
      [7, 'Не возьмём: вместо имени формула: «=HYPERLINK("http://example.invalid")». Впишите имя буквами.'],
      [8, expect.stringMatching(/^Не возьмём: имя «Очень-Длинная-.*…» слишком длинное\. Сократите: .* 60 знаков\.$/)],
      [9, 'Добавим'],
    ])
  })

  it('о мелочах предупреждает', async () => {
    const [first, , repeated, future] = await rowsOf()
    expect(wordsOf(first, 'warning')).toEqual([
      'Стаж педагогический: Не поняли стаж «пять». Впишите его числом лет или как «16 лет 4 мес.».',
      'Телефон: Не похоже на телефон: «тел». Запишите его как +7 900 111-01-01.',
      'Электронная почта: Не похоже на адрес почты: «не почта». Запишите его как ivanova@example.ru.',
    ])
    expect(wordsOf(repeated, 'warning')).toEqual([
      'Примечание: В примечании «повтор». Проверьте, не записан ли человек дважды.',
    ])
    expect(wordsOf(future, 'warning')).toEqual([
      'Должность: Должность «космонавт» нам незнакома. Проверьте её.',
      'Стаж педагогический: Педагогический стаж больше общего. Проверьте оба числа.',
    ])
  })

  it('хорошую строку берёт целиком', async () => {
    expect((await rowsOf()).at(-1)).toMatchObject({
      verdict: 'create',
      problems: [],
      person: {
        surname: 'Нормальная',
        firstName: 'Вера',
        patronymic: 'Ивановна',
        birthDate: '1990-01-01',
        category: 'first',
        serviceTotalMonths: 120,
        hiredOn: '2016-09-01',
        phone: '+7 900 000-00-00',
        email: 'norm@example.ru',
      },
    })
  })

  it('уже записанную заведующую второй раз не добавляет', async () => {
    const head = known('head', 'Берёзкина Екатерина Андреевна', { birthDate: '1971-03-14' })
    const plan = planOf(await sheetOf('staff-broken.xlsx'), [head])
    expect(plan.rows[2]).toMatchObject({ line: 4, verdict: 'update', existingId: 'head' })
    expect(plan.counts).toMatchObject({ create: 1, update: 1, error: 6 })
  })
})
