import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeBooklet, type BookletPractice } from '../../../../src/stages/6-completion/practices/booklet.document.ts'
import { printer } from '../../../../src/infrastructure/printer.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { bare, pdfSheets } from '../../../support/texts.ts'
import type { Visitor } from '../../../support/visitor.ts'

const organisation = { fullName: 'МКДОУ «Детский сад № 12 «Ивушка»', shortName: 'МКДОУ № 12', place: 'г. Сосновка' }
const one = (title: string, wish: Partial<BookletPractice> = {}): BookletPractice => ({ title, author: 'Соколова Н.Д.', helpsWith: 'Режим дня', ages: 'младший', description: 'Коротко.', steps: null, result: null, taken: '', pictures: [], ...wish })

describe('the paper of the booklet', () => {
  it('has a title sheet, contents with the sheets where practices begin, each on its own', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `Шаг ${index + 1}: дети сами готовят всё нужное и договариваются, кто за что отвечает.`).join('\n')
    const facts = { organisation, period: '2025–2026 учебный год', year: '2026', practices: [one('Утренний круг'), one('Длинная практика', { steps: long }), one('Без автора', { author: null })] }
    const sheets = await printer.sheetsOf(describeBooklet(facts))
    const description = describeBooklet(facts, sheets)
    const pages = (await pdfSheets(await printer.pdf(description))).map(bare)
    expect(pages[0]).toContain('МЕТОДИЧЕСКАЯКОПИЛКАСборникпрактикнаставничества2025–2026учебныйгод')
    const begins = (words: string) => pages.findIndex((page, index) => index > 1 && page.startsWith(words)) + 1
    expect(begins('Утреннийкруг')).toBe(3)
    expect(begins('Безавтора')).toBe(3 + 1 + (sheets[3] ?? 0))
    expect(sheets[3]).toBeGreaterThan(1)
    expect(pages[1]).toContain(`1УтреннийкругСоколоваН.Д.32ДлиннаяпрактикаСоколоваН.Д.43Безавтора–${begins('Безавтора')}`)
    expect(await printer.sheetsOf(description)).toEqual(sheets)
  })
})

describe('the booklet of the house', () => {
  let house: House
  let methodist: Visitor
  beforeAll(async () => {
    house = await openHouse({ at: '2026-05-25T10:00:00+03:00' })
    methodist = await house.visitor('methodist')
    await methodist.open('/completion/practices/booklet')
    expect(methodist.sees('За это время в копилку ничего не приняли')).toBe(true)
    await methodist.open('/completion/practices/new')
    await methodist.fill('Название', 'Столик дежурных').fill('В чём суть', 'Дети накрывают сами.').fill('Как подписать', 'группа «Ромашка»').press('Предложить практику')
    const picture = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#c9cdc4' } }).jpeg().toBuffer()
    await methodist.attach('Снимок или файл', 'стол.jpg', picture).fill('Что на снимке', 'Стол накрыт на шестерых').press('Приложить')
    await methodist.choose('Решение', 'Принять в копилку').press('Записать решение')
  })
  afterAll(() => house.close())

  it('is streamed to everybody who may read, with pictures and their words', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/completion/practices/booklet')
    expect(mentor.sees('группа «Ромашка», 1 снимок')).toBe(true)
    const { status, type, name, bytes } = await mentor.download('/completion/practices/booklet.pdf')
    expect([status, type]).toEqual([200, 'application/pdf'])
    expect(name).toBe('Методическая копилка, 2025–2026 учебный год.pdf')
    expect(bytes.toString('latin1')).toContain('/Subtype /Image')
    expect((await pdfSheets(bytes)).map(bare)[2]).toContain('СтоликдежурныхАвтор:группа«Ромашка»Детинакрываютсами.Столнакрытнашестерых')
  })

  it('of another year does not hold it', async () => {
    await methodist.open('/completion/practices/booklet.pdf?year=2024')
    expect(methodist.sees('За это время в копилку ничего не приняли')).toBe(true)
  })
})
