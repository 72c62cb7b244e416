// The regulation in the browser: stale forms, rights, comparison of editions, prints.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedRegulation } from '../../../../src/stages/index.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'

let house: House
let methodist: Visitor

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-01T09:00:00+03:00' })
  await house.tools.transaction((tx) => seedRegulation(tx, '2025-09-01', { at: house.clock.now(), id: 'first' }))
  methodist = await house.visitor('methodist')
})
afterAll(() => house.close())

describe('главы проекта', () => {
  it('отставшая форма не затирает чужую правку и сохраняет введённое', async () => {
    const other = await house.visitor('head')
    await methodist.open('/conditions/regulation/first/chapters/4')
    await other.open('/conditions/regulation/first/chapters/5')
    house.clock.set('2025-09-01T09:10:00+03:00')
    await other.fill('Название главы', 'Права наставляемого').press('Сохранить главу')
    await methodist.fill('Название главы', 'Мой наставник').press('Сохранить главу')
    expect(methodist.status).toBe(422)
    expect(methodist.text).toContain('Пока вы писали, Савельева М. В. уже изменила проект Положения')
    expect(methodist.html).toContain('Мой наставник')
  })

  it('чужая разметка в тексте остаётся текстом', async () => {
    await methodist.open('/conditions/regulation/first/chapters/4')
    await methodist.fill('Пункты', '<script>alert(1)</script>').press('Сохранить главу')
    expect(methodist.html).toContain('&lt;script&gt;alert(1)')
  })

  it('пустая глава не принимается, лишняя убирается через вопрос', async () => {
    await methodist.open('/conditions/regulation/first/chapters/new')
    await methodist.fill('Название главы', 'Лишняя').fill('Пункты', '1.1. ').press('Добавить главу')
    expect(methodist.status).toBe(422)
    await methodist.fill('Пункты', 'Пункт.').press('Добавить главу')
    expect(methodist.text).toContain('11. Лишняя')
    await methodist.open('/conditions/regulation/first/chapters/11/removal')
    await methodist.press('Убрать главу')
    expect(methodist.text).not.toContain('11. Лишняя')
  })

  it('наставник читает, но не правит', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/conditions/regulation')
    expect(mentor.status).toBe(200)
    expect(mentor.text).not.toContain('Изменить главу')
    await mentor.open('/conditions/regulation/first/chapters/4')
    expect(mentor.status).toBe(403)
  })
})

describe('редакции', () => {
  it('сравниваются бок о бок: убранное в del, новое в ins', async () => {
    await house.database.regulation.update({
      where: { id: 'first' },
      data: { state: 'approved', effectiveOn: '2025-09-01', documentId: 'order' },
    })
    await methodist.open('/conditions/regulation/first/revision')
    await methodist.press('Составить новую редакцию')
    const second = (await house.database.regulation.findFirst({ where: { edition: 2 } }))!.id
    await methodist.open(`/conditions/regulation/${second}/chapters/1`)
    await methodist.fill('Название главы', 'Самые общие положения').press('Сохранить главу')
    await methodist.open(`/conditions/regulation/difference?from=first&to=${second}`)
    expect(methodist.text).toContain('Отличий: 1 место')
    expect(methodist.$('del').text()).toBe('Общие ')
    expect(methodist.$('ins').text()).toBe('Самые общие ')
    await methodist.open('/conditions/regulation/first/revision')
    await methodist.press('Составить новую редакцию')
    expect(methodist.status).toBe(409)
  })

  it('печатаются в PDF и Word; проект помечен', async () => {
    const pdf = await methodist.download('/conditions/regulation/first/print.pdf')
    expect(pdf.name).toBe('Положение о наставничестве, редакция 1.pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await methodist.download('/conditions/regulation/first/print.docx')).bytes.subarray(0, 2).toString()).toBe(
      'PK',
    )
  })
})
