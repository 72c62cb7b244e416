// Stage 1 from an empty house to a registered order: what the methodist and the head see on the way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { progressOfStages } from '../../../src/stages/index.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'

let house: House
let methodist: Visitor

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-01T09:00:00+03:00' })
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

const stageOne = async () => (await progressOfStages(house.database, house.clock.today()))[0]!.progress

describe('этап 1 в браузере', () => {
  it('в пустом доме страницы этапов без своего раздела живут дорожной картой и говорят, с чего начать', async () => {
    for (const address of ['/conditions', '/completion', '/publicity']) {
      await methodist.open(address)
      expect(methodist.status, address).toBe(200)
    }
    await methodist.open('/conditions')
    expect(methodist.text).toContain('Сделано 0 из 6')
    expect(methodist.text).toContain('Дорожной карты ещё нет')
  })

  it('Положение составляется из типового текста одной кнопкой', async () => {
    await methodist.open('/conditions/regulation')
    await methodist.press('Составить Положение')
    expect(methodist.text).toContain('10. Заключительные положения')
    expect(methodist.text).toContain('в МКДОУ № 12 (далее – детский сад)')
  })

  it('глава правится, номера проставляются сами', async () => {
    const chapter = methodist.$('a:contains("Изменить главу")').first().attr('href')!
    await methodist.open(chapter)
    methodist.fill('Пункты', '1.1. Первый пункт.\n\nВторой пункт:\nбез номера.')
    await methodist.press('Сохранить главу')
    expect(methodist.text).toContain('1.1. Первый пункт.')
    expect(methodist.text).toContain('1.2. Второй пункт:')
    expect(methodist.text).toContain('Глава 1 сохранена')
  })

  it('дорожная карта составляется на учебный год', async () => {
    await methodist.open('/conditions/roadmap')
    await methodist.press('Составить дорожную карту')
    expect(methodist.text).toContain('сентябрь 2025 г. – май 2026 г.')
    expect(
      methodist
        .$('section.card h2')
        .map((_, one) => methodist.$(one).text())
        .get(),
    ).toHaveLength(8)
    expect(methodist.text).toContain('Проект')
  })

  it('строка добавляется, правится и убирается; ошибка не теряет введённого', async () => {
    const { id } = (await house.database.roadmap.findFirst())!
    await methodist.open(`/conditions/roadmap/${id}/items/new`)
    methodist
      .choose('Где добавить', '6. Завершение персонализированных программ наставничества')
      .fill('Содержание', 'Вручение благодарностей')
      .fill('До', '29.05.2026')
    await methodist.press('Добавить строку')
    expect(methodist.text).toContain('6.4. Вручение благодарностей')

    const row = (await house.database.roadmapItem.findFirst({ where: { text: 'Вручение благодарностей' } }))!
    await methodist.open(`/conditions/roadmap/items/${row.id}`)
    methodist.fill('С', '30.05.2026')
    await methodist.press('Сохранить строку')
    expect(methodist.status).toBe(422)
    expect(methodist.text).toContain('Последний день раньше первого')
    methodist.fill('С', '').fill('Ответственные', 'Заведующий')
    await methodist.press('Сохранить строку')
    expect(methodist.text).toContain('сохранена')
    await methodist.open(`/conditions/roadmap/items/${row.id}/removal`)
    await methodist.press('Убрать строку')
    expect(methodist.text).not.toContain('Вручение благодарностей')
  })

  it('шкала времени нарисована и повторена таблицей', async () => {
    await methodist.open('/conditions/roadmap/timeline')
    expect(methodist.$('svg.timeline text').length).toBeGreaterThan(30)
    expect(methodist.html).not.toMatch(/ style=/)
    expect(methodist.text).toContain('Те же сроки таблицей')
  })

  it('прогресс считается из фактов', async () => {
    const progress = await stageOne()
    expect(progress).toMatchObject({ done: 0, all: 6 })
    const titles = progress.tasks.map(({ title }) => title)
    expect(titles.filter((title) => title === 'Подготовить приказ об утверждении')).toHaveLength(1)
    expect(new Set(titles).size).toBe(titles.length)
  })
})
