import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { papersOfHouse } from '../../../../src/catalogue.ts'
import { registerDocument } from '../../../../src/common/documents/index.ts'
import { head as headActor, numbered } from '../../5-pairs/units/pairing-support.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { pdfSheets } from '../../../support/texts.ts'
import { aYear } from './support.ts'

describe('the analytical note', () => {
  let house: House
  beforeEach(async () => { house = await openHouse({ at: '2025-09-15T10:00:00+03:00' }) })
  afterEach(() => house.close())

  async function drafted(change?: (form: Awaited<ReturnType<House['visitor']>>) => void) {
    const methodist = await (await house.visitor('methodist')).open('/documents/new/analytical-note')
    change?.(methodist)
    await methodist.press('Составить проект')
    return methodist
  }

  test('says all nine chapters with numbers, denominators and the growth of six units', async () => {
    await aYear(house, 6)
    const methodist = await drafted()
    for (const words of ['1. Основание', '2. Участники', '3. Выполнение дорожной карты', '4. Качество процесса', '5. Результаты', '6. SWOT-анализ', '7. Лучшие практики', '8. Выводы', '9. Предложения']) expect(methodist.text).toContain(words)
    expect(methodist.text).toContain('В 2025–2026 учебном году работали 6 наставнических пар и групп; завершены 0, продлены 0, прекращены досрочно 0.')
    expect(methodist.text).toContain('уровень повысился у 6 из 6 наставляемых')
    expect(methodist.text).toContain('Среднее изменение уверенности в работе – 3,0 балла (5,0 → 8,0 из 10)')
    expect(methodist.text).toContain('18 встреч')
    expect(methodist.text).toContain('6 из 12 мероприятий')
    expect(methodist.text).toContain('12 из 12')
    expect(methodist.$('svg[role=img]').length).toBeGreaterThanOrEqual(2)
  })

  test('keeps computed numbers in a paragraph that was rewritten, and stops at an insert nobody knows', async () => {
    await aYear(house, 6)
    const methodist = await drafted((form) => form.fill('8. Выводы', 'Год удался: {пары и группы}.').fill('9. Предложения', 'Купить чай – {кто-нибудь}'))
    expect(methodist.text).toContain('Год удался: 6 наставнических пар и групп.')
    expect(methodist.text).toContain('Вставки {кто-нибудь} нет')
    expect(methodist.text).toContain('Купить чай – {кто-нибудь}.')
  })

  test('with one unit there is no average and no cut of one person (A22)', async () => {
    const [one] = await aYear(house, 1)
    const methodist = await drafted()
    expect(methodist.text).toContain('работала 1 наставническая пара или группа')
    expect(methodist.text).not.toMatch(/[Сс]реднее изменение|Средняя удовлетворённость|в среднем \d/)
    expect(methodist.text).toContain('Сравнить вход и выход пока нельзя')
    expect(methodist.text).toContain('Программа 1: 3 встречи')
    expect(methodist.text).not.toMatch(/по словам наставляемого|уровень повысился у/)
    const person = await house.database.person.findUniqueOrThrow({ where: { id: one?.menteeId ?? '' } })
    const paper = methodist.$('article.sheet').text()
    expect(paper.split('С результатами ознакомлены')[0]).not.toContain(person.surname)
  })

  test('is printed as PDF and Word, registered by the head under a number of its own, and never changes again', async () => {
    const made = await aYear(house, 5)
    const id = documentIn((await drafted()).path)
    const head = await (await house.visitor('head')).open(`/documents/${id}`)
    const files = head.$('a[href*=".pdf"], a[href*=".docx"]').map((_at, link) => head.$(link).attr('href')).get()
    for (const href of files) expect((await head.download(String(href))).status).toBe(200)
    const pdf = await head.download(String(files.find((href) => href?.includes('.pdf'))))
    expect((await pdfSheets(pdf.bytes)).join(' ').replace(/\s+/g, ' ')).toContain('АНАЛИТИЧЕСКАЯ СПРАВКА')
    await registerDocument(house.tools, papersOfHouse(house.clock).entry('analytical-note'), headActor, id, await numbered(house, id, '1', '2026-04-20'))
    await house.database.meeting.deleteMany({ where: { unitId: made[0]?.unitId ?? '' } })
    await head.open(`/documents/${id}`)
    expect(head.text).toContain('Справка № 1 от 20.04.2026')
    expect(head.text).toContain('15 встреч')
  })
})

function documentIn(path: string): string {
  return /documents\/([^/?]+)/.exec(path)?.[1] ?? ''
}
