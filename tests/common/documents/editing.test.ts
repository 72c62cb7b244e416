import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

let house: House
let head: Visitor

beforeAll(async () => {
  house = await openHouse()
  head = await house.visitor('head')
})
afterAll(() => house.close())

const POINTS = 'Пункты, каждый с новой строки'

describe('wording edited by hand', () => {
  test('goes on following the number, is frozen as edited, and can be thrown away before that', async () => {
    const id = await draftOrder(head)
    await head.follow('Исправить текст')
    await head.fill(POINTS, '1. Провести декаду <b>наставничества</b>.').press('Сохранить текст')
    expect(head.sees('текст исправлен вручную')).toBe(true)
    expect(head.$('.sheet').text()).toContain('1. Провести декаду <b>наставничества</b>.')
    expect(head.$('.sheet b').text()).not.toContain('наставничества')

    await head.open(`/documents/${id}/content`)
    expect(head.status).toBe(200)
    await head.press('Составить заново')
    expect(head.status).toBe(409)

    await head.open(`/documents/${id}`)
    await saveRequisites(head, '12')
    expect(head.$('.sheet .line').text()).toContain('12')
    await register(head)
    expect(head.$('.sheet').text()).toContain('Провести декаду')
    const { text } = await house.database.document.findUniqueOrThrow({ where: { id } })
    expect(text).toContain('01.09.2025 | №\u00a012')
  })

  test('«Вернуть текст по фактам»', async () => {
    const id = await draftOrder(head, { points: 'Провести неделю.' })
    await head.follow('Исправить текст')
    await head.fill(POINTS, '1. Другое.').press('Сохранить текст')
    await head.open(`/documents/${id}/wording`)
    await head.press('Вернуть текст по фактам')
    expect(head.$('.sheet').text()).toContain('Провести неделю.')
    expect(head.sees('текст снова составлен по фактам')).toBe(true)
  })

  test('a stale form is refused with who was quicker, and what was typed stays', async () => {
    const id = await draftOrder(head)
    const curator = await house.visitor('methodist')
    await curator.open(`/documents/${id}/wording`)
    await head.open(`/documents/${id}/wording`)
    await head.fill(POINTS, '1. Моё.').press('Сохранить текст')
    await curator.fill(POINTS, '1. Своё.').press('Сохранить текст')
    expect(curator.status).toBe(409)
    expect(curator.sees('Савельева М. В. уже')).toBe(true)
    expect(curator.$('textarea').text()).toContain('1. Своё.')
    await curator.press('Сохранить текст')
    expect(curator.status).toBe(409)
    await curator.follow('Открыть текст заново')
    expect(curator.$('textarea').text()).toContain('1. Моё.')
  })

  test('stale requisites are drawn again as they were typed', async () => {
    const id = await draftOrder(head)
    const curator = await house.visitor('methodist')
    await curator.open(`/documents/${id}`)
    house.clock.set('2025-09-01T09:10:00+03:00')
    await head.open(`/documents/${id}`)
    await saveRequisites(head, '70-ОД')
    await saveRequisites(curator, '71-ОД')
    expect(curator.status).toBe(422)
    expect(curator.sees('Савельева М. В. уже изменила')).toBe(true)
    expect(curator.$('[name=number]').attr('value')).toBe('71-ОД')
  })
})
