import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkedEntries, unpack } from '../../../../src/infrastructure/spreadsheets/zip-check.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { aProgramme, threeUnits } from './support.ts'

let house: House
let curator: Visitor
beforeEach(async () => {
  house = await openHouse({ at: '2025-09-12T09:00:00+03:00' })
  const [first = ''] = await threeUnits(house)
  await aProgramme(house, first, '2025-09-12')
  curator = await house.visitor('methodist')
})
afterEach(() => house.close())

describe('the folder for inspection', () => {
  it('shows rows with links, gaps with what to do, and the papers', async () => {
    await curator.open('/')
    await curator.follow('Проверка и отчёты')
    expect(curator.heading).toBe('Папка для проверки')
    expect(curator.text).toContain('Чего не хватает')
    expect(curator.text).toContain('Утвердите программы остальных пар')
    expect(curator.text).toContain('Персонализированная программа: Соломатина – Лукашевич')
    await curator.follow('№ 45-ОД от 12.09.2025')
    expect(curator.path).toMatch(/^\/documents\//)
  })

  it('goes to another day, and says when what was typed is none', async () => {
    await curator.open('/inspection')
    await curator.fill('На дату', '11.09.2025').press('Показать')
    expect(curator.text).toContain('На 11.09.2025')
    expect(curator.text).toContain('Зарегистрированных документов на этот день нет')
    await curator.fill('На дату', '31.02.2025').press('Показать')
    expect(curator.text).toContain('«31.02.2025» – не дата')
    await curator.open('/inspection?on=2030-01-01')
    expect(curator.text).toContain('На 12.09.2025')
  })

  it('keeps what the curator adds to a row', async () => {
    await curator.open('/inspection/notes/incentive_act')
    await curator.fill('Наличие', 'yes').fill('Реквизиты документа', 'Положение об оплате труда от 01.09.2025').fill('Комментарий', 'Пункт 4.2').press('Записать')
    expect(curator.text).toContain('Положение об оплате труда от 01.09.2025')
    expect(curator.text).toContain('По сведениям куратора')
    await curator.open('/inspection/notes/pairs_count')
    expect(curator.text).not.toContain('Наличие')
    expect((await curator.open('/inspection/notes/nothing')).status).toBe(404)
  })

  it('comes as one archive in folders by stage with its index', async () => {
    const { name, type, bytes } = await curator.download('/inspection/folder.zip')
    expect([name, type]).toEqual(['Папка для проверки на 12.09.2025.zip', 'application/zip'])
    const entries = checkedEntries(bytes)
    expect(entries.map((entry) => entry.name)).toEqual([
      'Сводка и опись.pdf', 'Сводка и опись.xlsx',
      'Этап 5. Работа пар и групп/Приказ № 45-ОД от 12.09.2025.pdf',
      'Этап 5. Работа пар и групп/Персонализированная программа Соломатина – Лукашевич от 12.09.2025.pdf',
    ])
    for (const entry of entries.filter((one) => one.name.endsWith('.pdf'))) expect(unpack(bytes, entry).subarray(0, 5).toString()).toBe('%PDF-')
    const [, index] = entries
    const [checklist, papers] = index === undefined ? [] : await house.tools.spreadsheets.readWorkbook(unpack(bytes, index))
    expect(checklist?.rows.find((row) => row[1] === 'Количество пар и групп по приказу')?.[2]).toBe(3)
    expect(papers?.rows.find((row) => row[3] === '45-ОД')?.[1]).toBe('Приказ')
  })

  it('comes as PDF, Excel and CSV of the same day', async () => {
    expect((await curator.download('/inspection/index.pdf?on=12.09.2025')).name).toBe('Папка для проверки на 12.09.2025.pdf')
    expect((await curator.download('/inspection/index.xlsx')).type).toContain('spreadsheetml')
    const csv = (await curator.download('/inspection/checklist.csv')).bytes.toString('utf8')
    expect(csv).toContain('10;Количество пар и групп по приказу;3;')
  })
})
