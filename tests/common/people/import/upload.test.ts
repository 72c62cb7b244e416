import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let olga: Visitor
const data = (name: string) => readFile(new URL(`../../../data/${name}`, import.meta.url))
const staffCount = () => house.database.person.count({ where: { createdAt: house.clock.now() } })

beforeAll(async () => {
  house = await openHouse({ at: '2026-09-01T08:00:00+03:00' })
  house.clock.set('2026-09-10T09:00:00+03:00')
  olga = await house.visitor('methodist')
})
afterAll(() => house.close())

async function send(name: string): Promise<Visitor> {
  await olga.open('/people/import')
  return olga.attach('Файл', name, await data(name)).press('Разобрать список')
}

describe('загрузка списка сотрудников', () => {
  it('staff.xlsx: столбцы узнаны, пробный прогон ничего не пишет, подтверждение даёт 28 человек', async () => {
    await send('staff.xlsx')
    expect(olga.heading).toBe('Что в каких столбцах')
    await olga.press('Проверить строки')
    expect(olga.sees('Добавим 28 карточек. Пока ничего не записано.')).toBe(true)
    expect(await staffCount()).toBe(0)
    await olga.pressTwice('Загрузить: добавить 28')
    expect(olga.sees('Добавлено28 человек')).toBe(true)
    expect(await staffCount()).toBe(28)
    expect(await house.database.importRun.count()).toBe(1)
  })

  it('люди стоят в списке, пара однофамилиц с одними инициалами различима', async () => {
    await olga.open('/people?q=кузнецова')
    expect(olga.sees('Кузнецова Анна')).toBe(true)
    expect(olga.sees('Кузнецова Алёна')).toBe(true)
    await olga.open('/people?q=березкина')
    await olga.follow('Берёзкина Екатерина Андреевна')
    expect(olga.sees('Лебедева О. Н. добавила карточку Берёзкиной Е. А.: из списка «staff.xlsx».')).toBe(true)
    expect(
      olga.sees('назначить заведующего Берёзкину Екатерину Андреевну') || olga.sees('Берёзкину Екатерину Андреевну'),
    ).toBe(true)
  })

  it('тот же список в CSV никого не задваивает, а столбцы уже помнит', async () => {
    await send('staff-cp1251.csv')
    await olga.fill('Стаж в списке посчитан на', '01.09.2025').press('Проверить строки')
    expect(olga.sees('Записывать нечего')).toBe(true)
    expect(await staffCount()).toBe(28)
    await send('staff.xlsx')
    expect(olga.heading).toBe('Что будет с каждой строкой')
  })

  it('отмена в один шаг убирает всех и не мешает нажать ещё раз', async () => {
    const run = await house.database.importRun.findFirstOrThrow()
    await olga.open(`/people/import/${run.id}`)
    await olga.follow('Отменить загрузку')
    expect(olga.heading).toBe('Отменить загрузку списка «staff.xlsx»?')
    await olga.pressTwice('Отменить загрузку')
    expect(olga.sees('Загрузка отменена: карточки такие, как были до неё')).toBe(true)
    expect(await staffCount()).toBe(0)
  })

  it('staff-cp1251.csv: 28 человек через браузер', async () => {
    await send('staff-cp1251.csv')
    await olga.press('Проверить строки')
    await olga.press('Загрузить: добавить 28')
    expect(await staffCount()).toBe(28)
  })

  it('staff-broken.xlsx: каждая плохая строка объяснена, хорошая берётся, лишнюю можно не брать', async () => {
    await send('staff-broken.xlsx')
    await olga.press('Проверить строки')
    expect(olga.sees('даты 31.02.2000 не существует')).toBe(true)
    expect(olga.sees('Вместо имени формула: «=HYPERLINK(')).toBe(true)
    expect(olga.sees('В имени «<script>alert(1)</script>» знаки, которых в именах не бывает')).toBe(true)
    expect(olga.html).not.toContain('<script>alert')
    const before = await staffCount()
    olga.fill('Не брать строку 4: Берёзкина Екатерина Андреевна', '4')
    await olga.press('Загрузить: добавить 1')
    expect(olga.sees('Не взяты строки')).toBe(true)
    expect(await staffCount()).toBe(before + 1)
  })
})
