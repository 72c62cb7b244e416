// The approved road map in the browser: marks with evidence, prints, who may what.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../src/stages/1-conditions/roadmap/roadmap.ts'
import { roadmapById } from '../../../../src/stages/1-conditions/roadmap/roadmap.store.ts'
import { seedRoadmap } from '../../../../src/stages/index.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let methodist: Visitor

beforeAll(async () => {
  house = await openHouse({ at: '2025-10-02T09:00:00+03:00' })
  await house.tools.transaction((tx) =>
    seedRoadmap(tx, { from: '2025-09-01', to: '2026-05-31' }, { at: house.clock.now(), id: 'map' }),
  )
  await house.database.roadmap.update({
    where: { id: 'map' },
    data: { state: 'approved', effectiveOn: '2025-09-01', documentId: 'order-1' },
  })
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

const idOf = async (number: string) =>
  rowsOf((await roadmapById(house.database, 'map'))!.items).find((row) => row.number === number)!.id

describe('отметка об исполнении', () => {
  it('ставится с файлом и ссылкой и видна в таблице, на странице этапа и на печати', async () => {
    await methodist.open(`/conditions/roadmap/items/${await idOf('7.1')}/mark`)
    methodist
      .fill('Исполнено', '12.09.2025')
      .fill('Что сделано', 'анкеты собраны')
      .fill('Ссылка', 'https://sad12.example/news')
    methodist.attach('Файл', 'Скан.pdf', Buffer.from('%PDF-1.4\n%%EOF'))
    await methodist.press('Отметить исполнение')
    expect(methodist.text).toContain('анкеты собраны, файл, ссылка')
    const file = methodist.$('a:contains("файл")').attr('href')!
    expect((await methodist.download(file)).status).toBe(200)

    await methodist.open('/publicity/stage')
    expect(methodist.text).toContain('отметила исполнение: строку 7.1 дорожной карты: 12.09.2025, анкеты собраны')
  })

  it('день в будущем и чужой файл возвращают форму с введённым', async () => {
    await methodist.open(`/conditions/roadmap/items/${await idOf('2.2')}/mark`)
    await methodist.fill('Исполнено', '12.12.2025').fill('Что сделано', 'банк собран').press('Отметить исполнение')
    expect(methodist.status).toBe(422)
    expect(methodist.text).toContain('Этот день ещё не наступил')
    expect(methodist.html).toContain('банк собран')
    await methodist
      .fill('Исполнено', '12.09.2025')
      .attach('Файл', 'вирус.pdf', Buffer.from('MZ not a pdf'))
      .press('Отметить исполнение')
    expect(methodist.status).toBe(422)
    expect(methodist.text).toContain('Этот файл не подходит')
  })

  it('снимается кнопкой', async () => {
    await methodist.open(`/conditions/roadmap/items/${await idOf('7.1')}/mark`)
    await methodist.press('Снять отметку')
    expect(methodist.text).toContain('Отметка строки 7.1 снята')
  })
})

describe('печать и права', () => {
  it('PDF и Word скачиваются с понятным именем', async () => {
    const pdf = await methodist.download('/conditions/roadmap/map/print.pdf?marks=yes')
    expect(pdf.name).toBe('Дорожная карта 2025–2026, редакция 1.pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const word = await methodist.download('/conditions/roadmap/map/print.docx')
    expect(word.bytes.subarray(0, 2).toString()).toBe('PK')
  })

  it('наставник видит карту без кнопок, менять её не может', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/conditions/roadmap')
    expect(mentor.status).toBe(200)
    expect(mentor.text).not.toContain('Составить новую редакцию')
    expect(mentor.$('a[href*="/mark"]')).toHaveLength(0)
    await mentor.open('/publicity/stage')
    expect(mentor.text).not.toContain('Отметить исполнение')
    await mentor.open(`/conditions/roadmap/items/${await idOf('2.1')}/mark`)
    expect(mentor.status).toBe(403)
  })

  it('перенос на новый срок показывает, что сдвинется', async () => {
    await methodist.open('/conditions/roadmap/map/next-period')
    expect(methodist.text).toMatch(/Сдвинутся на рабочие дни: \d+ дат/)
    await methodist.fill('Последний день', '29.02.2028').press('Перенести дорожную карту')
    expect(methodist.text).toContain('сентябрь 2026 г. – февраль 2028 г.')
    await methodist.open('/conditions/roadmap/map/next-period')
    await methodist.press('Перенести дорожную карту')
    expect(methodist.status).toBe(409)
    expect(methodist.text).toContain('Уже есть проект дорожной карты')
  })

  it('неизвестные адреса – «не найдено»', async () => {
    for (const address of [
      '/conditions/roadmap?edition=none',
      '/conditions/roadmap/none/print.pdf',
      '/conditions/roadmap/items/none',
      '/conditions/regulation/none/chapters/1',
    ]) {
      await methodist.open(address)
      expect(methodist.status, address).toBe(404)
    }
  })
})
