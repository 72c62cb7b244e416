import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../src/infrastructure/spreadsheets/index.ts'
import { importSheet } from '../../../src/common/people/index.ts'
import { theHouse } from '../../../src/common/journal/index.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { sheetOf } from './import/support.ts'

let house: House
let olga: Visitor
beforeAll(async () => {
  house = await openHouse({ at: '2026-09-10T09:00:00+03:00' })
  await importSheet(house.tools, theHouse, 'staff.xlsx', await sheetOf('staff.xlsx'))
  olga = await house.visitor('methodist')
})
afterAll(() => house.close())

const names = () =>
  olga
    .$('tbody th')
    .toArray()
    .map((cell) => olga.$(cell).find('a').text().replaceAll('\u00a0', ' '))

describe('список людей', () => {
  it('показывает по 25, дальше – следующая страница', async () => {
    await olga.open('/people')
    expect(olga.sees('33 человека')).toBe(true)
    expect(names()).toHaveLength(25)
    expect(olga.sees('1–25 из 33')).toBe(true)
    await olga.open('/people?page=2')
    expect(names()).toHaveLength(8)
    await olga.open('/people?page=99')
    expect(names()).toHaveLength(8)
  })

  it.each([
    ['березкина', ['Берёзкина Екатерина Андреевна']],
    ['БЕРЁЗК екат', ['Берёзкина Екатерина Андреевна']],
    ['корсак', ['Римская-Корсакова Анна Ильинична']],
    ['рашид', ['Мамедова Айгюн Рашид кызы']],
    ['<b>такой', []],
  ])('ищет «%s» по части имени без учёта регистра и ё', async (words, found) => {
    await olga.open(`/people?q=${encodeURIComponent(words)}`)
    expect(names()).toEqual(found)
  })

  it('отбирает, называет пустой отбор и предлагает близкое', async () => {
    await olga.open('/people')
    await olga.fill('Должность', 'музыкальный руководитель').press('Показать')
    expect(names()).toEqual(['Мельник Павел Ильич'])
    await olga.open('/people?q=такойнет&category=highest')
    expect(olga.sees('Никого не нашли: «такойнет», высшая категория')).toBe(true)
    await olga.open('/people?state=absent')
    expect(names()).toEqual(['Ковалёва Наталья Петровна'])
  })

  it('сортирует, неизвестное – в конце с любой стороны', async () => {
    await olga.open('/people?sort=service&direction=desc')
    const [first] = names()
    await olga.open('/people?sort=service&page=2')
    expect(names().at(-1)).not.toBe(first)
    await olga.open('/people?sort=service')
    expect(names()).not.toContain(first)
    await olga.open('/people?sort=<script>')
    expect(olga.status).toBe(200)
  })

  it('выгружает то, что показывает отбор, с датой состояния', async () => {
    const file = await olga.download('/people/list.xlsx?category=highest')
    expect(file.name).toBe('Сотрудники на 10.09.2026.xlsx')
    const [sheet] = await readWorkbook(file.bytes)
    expect(sheet?.rows[0]?.[0]).toBe('Сотрудники. По состоянию на 10.09.2026')
    await olga.open('/people?category=highest')
    expect((sheet?.rows.length ?? 0) - 2).toBe(names().length)
  })

  it('и карточка, и список просят у базы не больше четырёх раз', async () => {
    const person = await house.database.person.findFirstOrThrow({ where: { surname: 'Сомова' } })
    expect(await queriesOf('/people')).toBeLessThanOrEqual(4)
    expect(await queriesOf(`/people/${person.id}`)).toBeLessThanOrEqual(4)
  })
})

/** Calls of the client that the page itself makes; the frame of every page is counted on a page without any. */
async function queriesOf(address: string): Promise<number> {
  const count = async (path: string) => {
    const before = calls
    await olga.open(path)
    return calls - before
  }
  let calls = 0
  const { database } = house
  for (const model of ['person', 'journalEntry', 'formerName', 'absence', 'user'] as const) {
    const delegate = database[model] as unknown as Record<string, unknown>
    for (const method of ['findMany', 'findUnique', 'findFirst', 'count']) {
      const real = delegate[method] as (...given: unknown[]) => unknown
      delegate[method] = (...given: unknown[]) => {
        calls += 1
        return real.apply(delegate, given)
      }
    }
  }
  const frame = await count('/permissions')
  return (await count(address)) - frame
}

describe('новый детский сад', () => {
  it('зовёт загрузить список, пока в нём только первые люди', async () => {
    const fresh = await openHouse()
    const visitor = await fresh.visitor('methodist')
    await fresh.database.person.updateMany({
      where: { surname: { notIn: ['Лебедева', 'Савельева'] } },
      data: { dismissedOn: '2025-08-01' },
    })
    await visitor.open('/people')
    expect(visitor.sees('Добавьте остальных сотрудников')).toBe(true)
    await visitor.follow('Загрузить список')
    expect(visitor.heading).toBe('Загрузка списка сотрудников')
    await fresh.close()
  })
})
