import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import { plain, type Visitor } from '../../support/visitor.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

let house: House
let head: Visitor
let old: string

beforeAll(async () => {
  house = await openHouse({ at: '2026-06-20T09:00:00+03:00' })
  head = await house.visitor('head')
  old = await draftOrder(head, { heading: 'Об утверждении Положения' })
  await saveRequisites(head, '42-ОД', '01.09.2025')
  await register(head)
})
afterAll(() => house.close())

/** An order that acts upon the old one. */
async function orderAbout(
  heading: string,
  kind: string,
  part: string,
  number: string,
  effective = '',
): Promise<string> {
  await head.open('/documents/new/free-order')
  head
    .fill('Заголовок', heading)
    .fill('Пункты', 'Утвердить новую редакцию.')
    .choose('Контроль за исполнением', 'оставляю за собой')
  head.choose('Что делает этот приказ', kind).fill('В какой части', part)
  head.choose('С каким документом', '№ 42-ОД от 01.09.2025 – Об утверждении Положения')
  await head.press('Составить проект')
  const id = head.path.split('/').at(-1) ?? ''
  await head
    .fill('Номер', number)
    .fill('Дата', '17.06.2026')
    .fill('Вводится в действие', effective)
    .press('Сохранить реквизиты')
  await register(head)
  return id
}

describe('one order acts upon another', () => {
  test('in a part: the item is written by the register, the old one shows a red banner and stays in force (A14)', async () => {
    const id = await orderAbout('О новой редакции Положения', 'признаёт утратившим силу', 'п. 1.1', '60-ОД')
    expect(
      head.sees('Признать утратившим силу приказ от 01.09.2025 № 42-ОД «Об утверждении Положения» в части п. 1.1.'),
    ).toBe(true)
    await head.open(`/documents/${old}`)
    expect(plain(head.$('.notice-stop').text())).toContain(
      'Утратил силу в части п. 1.1: признан утратившим силу приказом № 60-ОД',
    )
    expect(head.$('.notice-stop a').attr('href')).toBe(`/documents/${id}`)
    expect(head.sees('Действует')).toBe(true)
    expect((await house.database.document.findUniqueOrThrow({ where: { id: old } })).lapsedOn).toBeNull()
  })

  test('an amended order says so and stays in force, an executed one is only linked', async () => {
    await orderAbout('Об изменениях', 'изменяет', '', '61-ОД')
    await orderAbout('Об исполнении', 'издан во исполнение', '', '62-ОД')
    expect(head.sees('Во исполнение приказа от 01.09.2025 № 42-ОД «Об утверждении Положения»')).toBe(true)
    await head.open(`/documents/${old}`)
    expect(head.sees('Изменён приказом № 61-ОД от 17.06.2026')).toBe(true)
    expect(head.sees('Во исполнение издан: приказ № 62-ОД от 17.06.2026 «Об исполнении»')).toBe(true)
    expect(head.$('.notice-stop')).toHaveLength(1)
  })

  test('as a whole: out of force from the day the new one is in force; both ways and in the journal', async () => {
    const id = await orderAbout('Об отмене', 'отменяет', '', '63-ОД', '18.06.2026')
    expect(head.sees('Настоящий приказ ввести в действие с 18.06.2026.')).toBe(true)
    await head.open(`/documents/${old}`)
    expect(head.sees('Отменён с 18.06.2026: приказ № 63-ОД от 17.06.2026')).toBe(true)
    expect(head.sees('Утратил силу')).toBe(true)
    expect(head.sees('отметила утратившим силу приказ № 42-ОД от 01.09.2025: приказ № 63-ОД от 17.06.2026')).toBe(true)
    await head.open(`/documents/${id}`)
    expect(head.sees('Отменяет: приказ № 42-ОД от 01.09.2025')).toBe(true)
  })
})
