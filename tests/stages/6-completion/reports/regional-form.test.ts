import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposedSource, proposeMapping } from '../../../../src/stages/6-completion/reports/form-proposal.ts'
import { addNote } from '../../../../src/stages/6-completion/inspection/note.actions.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { threeUnits } from '../inspection/support.ts'

const workbook = readFileSync('tests/data/regional-form.xlsx')

let house: House
let curator: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
  await threeUnits(house)
  curator = await house.visitor('methodist')
})
afterEach(() => house.close())

async function loaded(): Promise<string> {
  await curator.open('/reports/forms/new')
  await curator.fill('Название формы', 'Мониторинг региона').attach('Книга Excel (.xlsx) от региона', 'форма.xlsx', workbook).press('Загрузить')
  return curator.path.split('/')[3] ?? ''
}

describe('the form of the region', () => {
  it('is read by its words: every row has its proposal, every column its letter', async () => {
    const mapping = proposeMapping(await house.tools.spreadsheets.readWorkbook(workbook))
    expect(mapping).toMatchObject({ sheet: 'Форма', columns: { presence: 'C', details: 'D', link: 'E', comment: 'F' }, organisation: 'B2', day: 'B3' })
    expect(mapping.rows.map(({ row, source }) => [row, source])).toEqual([
      [6, 'site_section'], [7, 'order_intro'], [8, 'regulation'], [9, 'roadmap'], [10, 'programme'], [11, 'curator_order'], [12, 'bank'],
      [13, 'incentive_act'], [14, 'pairs_order'], [15, 'pairs_count'], [16, 'cases'], [17, 'young'], [18, 'youngLed'], [19, 'mentorsTrained'],
    ])
    expect(proposedSource('Количество детей в группах')).toBe(null)
    const other = (heads: string[]) => proposeMapping([{ name: 'Лист1', rows: [['Мониторинг', null, null], heads, ['Назначен приказом куратор', null, null]] }])
    expect(other(['Критерий', 'Результат', 'Подтверждающий документ'])).toMatchObject({ columns: { presence: 'B', details: 'C', link: null }, rows: [{ row: 3 }] })
    expect(other(['Критерий', 'Балл', ''])).toMatchObject({ columns: { presence: null, details: null }, rows: [{ row: 3 }] })
  })

  it('comes back filled, the rest of the workbook as it was (A15)', async () => {
    await addNote(house.tools, methodist, 'site_section', { id: 'n1', answer: 'yes', link: 'https://sad12.example.ru/mentoring' })
    const id = await loaded()
    expect(curator.heading).toBe('Соответствие строк')
    await curator.press('Сохранить соответствие')
    expect(curator.text).toContain('Количество наставнических пар/групп по приказу 3')
    const { name, bytes } = await curator.download(`/reports/forms/${id}/filled.xlsx`)
    expect(name).toBe('Мониторинг региона на 12.09.2025.xlsx')
    const [sheet] = await house.tools.spreadsheets.readWorkbook(bytes)
    const rowOf = (number: number) => sheet?.rows[number - 1]?.slice(1)
    expect(sheet?.rows[1]?.[1]).toContain('Детский сад № 12 «Ивушка»')
    expect(sheet?.rows[2]?.[1]).toBe('12.09.2025')
    expect(rowOf(6)).toEqual(['Раздел «Наставничество» на сайте организации', 'да', null, 'https://sad12.example.ru/mentoring', 'По сведениям куратора'])
    expect(rowOf(14)?.slice(1, 3)).toEqual(['да', '№ 45-ОД от 12.09.2025'])
    expect(rowOf(15)?.[1]).toBe(3)
    expect(rowOf(13)?.[1]).toBe('нет')
    expect(rowOf(19)?.slice(1)).toEqual([3, null, null, 'из 3 наставников'])
    const original = (await house.tools.spreadsheets.readWorkbook(workbook))[0]?.rows
    expect(sheet?.rows.map((row) => row.slice(0, 2).filter((_, index) => index === 0 || row[0] !== 'Наименование организации:' && row[0] !== 'На дату:'))).toEqual(original?.map((row) => row.slice(0, 2).filter((_, index) => index === 0 || row[0] !== 'Наименование организации:' && row[0] !== 'На дату:')))
  })

  it('remembers what was chosen, leaves empty what was not, and says when somebody was quicker', async () => {
    const id = await loaded()
    expect(curator.$('select[name="column-presence"] option').text()).not.toContain('B')
    await curator.fill('Столбец: реквизиты', 'C').press('Сохранить соответствие')
    expect([curator.status, curator.sees('Столбец C уже занят')]).toEqual([422, true])
    curator.fill('Столбец: реквизиты', 'D')
    const other = await (await house.visitor('methodist')).open(`/reports/forms/${id}/mapping`)
    await curator.fill('Строка 16: Лучшие практики персонализированных программ', '').fill('Строка 12: База наставников и наставляемых', 'mentors').press('Сохранить соответствие')
    expect(curator.text).toContain('Не заполняется строк: 1')
    const [sheet] = await house.tools.spreadsheets.readWorkbook((await curator.download(`/reports/forms/${id}/filled.xlsx`)).bytes)
    expect([sheet?.rows[11]?.[2], sheet?.rows[15]?.[2]]).toEqual([3, null])
    await other.fill('Строка 12: База наставников и наставляемых', 'mentees').press('Сохранить соответствие')
    expect([other.status, other.sees('пока вы выбирали, соответствие уже изменили')]).toEqual([422, true])
    await other.press('Сохранить соответствие')
    expect(other.path).toBe(`/reports/forms/${id}`)
  })

  it('refuses a workbook without a table and a file that is none', async () => {
    const empty = await house.tools.spreadsheets.writeWorkbook([{ name: 'Лист', columns: [{ title: 'Имя', width: 9 }], rows: [['x']] }])
    await curator.open('/reports/forms/new')
    await curator.fill('Название формы', 'Чужая').attach('Книга Excel (.xlsx) от региона', 'a.xlsx', empty).press('Загрузить')
    expect([curator.status, curator.sees('нужна строка заголовков')]).toEqual([422, true])
    await curator.fill('Название формы', 'Чужая').attach('Книга Excel (.xlsx) от региона', 'a.xlsx', Buffer.from('нет')).press('Загрузить')
    expect(curator.status).toBe(422)
  })

  it('prints as PDF and CSV, and needs no file for the built-in rows', async () => {
    expect((await curator.download('/reports/forms/krasnoyarsk/filled.pdf')).type).toBe('application/pdf')
    const csv = (await curator.download('/reports/forms/readiness/filled.csv')).bytes.toString('utf8')
    expect(csv.trim().split('\r\n')).toHaveLength(18)
    expect(csv).toContain('Количество пар и групп по приказу;3;')
    const [sheet] = await house.tools.spreadsheets.readWorkbook((await curator.download('/reports/forms/krasnoyarsk/filled.xlsx')).bytes)
    expect(sheet?.rows).toHaveLength(13)
    expect((await curator.open('/reports/forms/unknown')).status).toBe(404)
  })

  it('goes to the archive by the curator; the head may look and not change', async () => {
    const id = await loaded()
    const head = await (await house.visitor('head')).open(`/reports/forms/${id}`)
    expect([head.status, head.sees('Соответствие строк')]).toEqual([200, false])
    expect((await head.open(`/reports/forms/${id}/mapping`)).status).toBe(403)
    await curator.open(`/reports/forms/${id}/archiving`)
    await curator.press('Убрать в архив')
    expect(curator.text).not.toContain('Мониторинг региона')
  })
})
