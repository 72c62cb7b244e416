import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '../../../src/infrastructure/spreadsheets/index.ts'
import { openHouse, type House } from '../../support/house.ts'
import type { Visitor } from '../../support/visitor.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

let house: House
let head: Visitor
let emptyButtons: string[]

beforeAll(async () => {
  house = await openHouse()
  head = await house.visitor('head')
  await head.open('/documents')
  emptyButtons = head.$('main .btn').toArray().map((button) => head.$(button).text().trim())
  await draftOrder(head, { heading: 'О кураторе' })
  await saveRequisites(head, '26/1')
  await register(head)
  await draftOrder(head, { heading: 'О Ёлке' })
})
afterAll(() => house.close())

const titles = () =>
  head
    .$('table tbody th a')
    .toArray()
    .map((link) => head.$(link).text())

describe('the register', () => {
  test('asks for one thing while it is empty, and has nothing to filter', () => {
    expect(emptyButtons).toEqual(['Подготовить документ'])
  })

  test('drafts stand on top, the newest order below them', async () => {
    await head.open('/documents')
    expect(titles()).toEqual(['О\u00a0Ёлке', 'О\u00a0кураторе'])
  })

  test.each([
    ['q=КУРАТОР', ['О\u00a0кураторе']],
    ['q=елке', ['О\u00a0Ёлке']],
    ['q=26/1', ['О\u00a0кураторе']],
    ['state=registered', ['О\u00a0кураторе']],
    ['state=lapsed', []],
    ['series=personnel', []],
    ['year=2025&stage=1&kind=free-order', ['О\u00a0Ёлке', 'О\u00a0кураторе']],
    ['year=abc&state=%27%3B--&sort=drop&page=900', ['О\u00a0Ёлке', 'О\u00a0кураторе']],
    ['sort=title', ['О\u00a0Ёлке', 'О\u00a0кураторе']],
  ])('?%s', async (query, expected) => {
    await head.open(`/documents?${query}`)
    expect(head.status).toBe(200)
    expect(titles()).toEqual(expected)
  })

  test('goes to a spreadsheet as it is filtered', async () => {
    const file = await head.download('/documents/register.xlsx?state=registered')
    expect(file.name).toBe('Реестр документов на 01.09.2025.xlsx')
    const [sheet] = await readWorkbook(file.bytes)
    const words = JSON.stringify(sheet?.rows)
    expect(words).toContain('26/1')
    expect(words).not.toContain('О Ёлке')
  })

  test('is not for teachers', async () => {
    const mentor = await house.visitor('mentor')
    await mentor.open('/documents')
    expect(mentor.status).toBe(403)
  })

  test('an unknown document is not found', async () => {
    await head.open('/documents/nothing')
    expect(head.status).toBe(404)
  })
})
