// From the minutes to the order in force and to its new edition (A1, A2, A13, A14).
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownDocumentTasks } from '../../../../src/common/documents/index.ts'
import { progressOfStages, seedRegulation, seedRoadmap } from '../../../../src/stages/index.ts'
import { openHouse, type House } from '../../../support/house.ts'
import type { Visitor } from '../../../support/visitor.ts'
import { register, saveRequisites } from '../../../common/documents/support.ts'

let house: House
let head: Visitor
let firstOrder = ''

beforeAll(async () => {
  house = await openHouse({ at: '2025-09-01T09:00:00+03:00' })
  await house.tools.transaction(async (tx) => {
    await seedRegulation(tx, '2025-09-01', { at: house.clock.now(), id: 'regulation-1' })
    await seedRoadmap(tx, { from: '2025-09-01', to: '2026-05-31' }, { at: house.clock.now(), id: 'roadmap-1' })
  })
  head = await house.visitor('head')
})
afterAll(() => house.close())

const progress = async () =>
  (await progressOfStages(house.database, house.clock.today())).map((stage) => stage.progress)
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const textOf = async (id: string) =>
  plain((await house.database.document.findUniqueOrThrow({ where: { id } })).text ?? '')

async function recordMinutes(id: string, minutes: [number: string, date: string][]): Promise<void> {
  await head.open(`/conditions/regulation/${id}/adoption`)
  const { agent } = head
  const field = (name: string) => head.$(`[name="${name}"]`)
  const body = Object.fromEntries(['_csrf', 'version'].map((name) => [name, String(field(name).first().attr('value'))]))
  minutes.forEach(([number, date], index) => {
    body[`adoptions.${index}.body`] = index === 0 ? 'pedagogical-council' : 'trade-union'
    body[`adoptions.${index}.number`] = number
    body[`adoptions.${index}.date`] = date
  })
  const answer = await agent
    .post(`/conditions/regulation/${id}/adoption`)
    .set('Sec-Fetch-Site', 'same-origin')
    .type('form')
    .send(body)
  expect(answer.status, answer.text).toBe(303)
}

describe('приказ об утверждении в браузере', () => {
  it('пока протокол неизвестен, в проекте черта и напоминание (A13)', async () => {
    await head.open('/documents/new/approval-order')
    await head.fill('Ознакомить до', '19.09.2025').press('Составить проект')
    firstOrder = head.path.split('/').at(-1) ?? ''
    expect(head.text).toMatch(/протокол № _+ от _+/)
    expect(head.text).toContain('Не указан протокол: педагогический совет')
  })

  it('записанный протокол попадает в проект сам, приказ сохраняет черты подписей', async () => {
    await recordMinutes('regulation-1', [
      ['1', '28.08.2025'],
      ['3', '29.08.2025'],
    ])
    await head.open(`/documents/${firstOrder}`)
    expect(head.text).toContain('протокол от 28.08.2025 № 1')
    expect(head.text).toContain('Дорожная карта заполнена')
    expect(head.text).not.toContain('Не указан протокол')
  })

  it('после регистрации Положение и дорожная карта вступают в силу в день введения (A2)', async () => {
    await saveRequisites(head, '42-ОД')
    await head
      .fill('Номер', '42-ОД')
      .fill('Дата', '01.09.2025')
      .fill('Вводится в действие', '08.09.2025')
      .press('Сохранить реквизиты')
    await register(head)
    const text = await textOf(firstOrder)
    expect(text).toContain('ввести в действие с 08.09.2025')
    expect(text).toContain('19.09.2025')
    const readers = await house.database.acquaintance.findMany({ where: { documentId: firstOrder } })
    expect([...new Set(readers.map(({ due }) => due))]).toEqual(['2025-09-19'])
    const [task] = await ownDocumentTasks(house.database, String(readers[0]?.personId), '2025-09-08')
    expect(task?.day).toBe('2025-09-19')
    expect(text.match(/к приказу МКДОУ № 12\nот 01\.09\.2025 № 42-ОД/g)).toHaveLength(3)
    const [regulation] = await house.database.regulation.findMany()
    expect(regulation).toMatchObject({ state: 'approved', documentId: firstOrder, effectiveOn: '2025-09-08' })
    expect(await house.database.roadmap.findFirst()).toMatchObject({ state: 'approved', effectiveOn: '2025-09-08' })
  })

  it('строки дорожной карты, которые исполнил сам приказ, отмечены им, и это записано в журнал', async () => {
    const marked = await house.database.roadmapItem.findMany({
      where: { doneOn: { not: null } },
      orderBy: { position: 'asc' },
    })
    expect(marked.map(({ position, text }) => [position, text.slice(0, 13)])).toEqual([
      [1, 'Приказ «Об ут'],
      [3, 'Разработка «П'],
      [4, 'Дорожная карт'],
    ])
    for (const row of marked) expect(row).toMatchObject({ doneOn: '2025-09-01', evidenceDocumentId: firstOrder })
    const notes = await house.database.journalEntry.findMany({ where: { verb: 'markedDone' } })
    expect(notes.map(({ subjectName }) => subjectName).toSorted()).toEqual(
      ['1.1.1', '1.1.3', '1.1.4'].map((number) => `строку ${number} дорожной карты`),
    )
  })

  it('знакомятся куратор и все педагоги, заведующий в список не входит (A1)', async () => {
    const rows = await house.database.acquaintance.findMany({
      where: { documentId: firstOrder },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ personId }) => personId)).toEqual([
      'person-methodist',
      'person-mentee',
      'person-psychologist',
      'person-mentor',
    ])
  })

  it('утверждённые тексты не меняются', async () => {
    const row = (await house.database.roadmapItem.findFirst({ where: { roadmapId: 'roadmap-1' } }))!
    await head.open(`/conditions/roadmap/items/${row.id}`)
    expect(head.status).toBe(409)
    await head.open('/conditions/regulation/regulation-1/chapters/1')
    expect(head.status).toBe(409)
  })

  it('приказ о кураторе замыкает этап, кроме ознакомления', async () => {
    house.clock.set('2025-09-08T09:00:00+03:00')
    head = await house.visitor('head')
    await head.open('/documents/new/curator-order')
    await head.press('Составить проект')
    expect(head.text).toContain('Назначить старшего воспитателя Лебедеву О.Н. куратором')
    expect(head.text).toContain('утверждённого приказом от 01.09.2025 № 42-ОД')
    await saveRequisites(head, '43-ОД', '08.09.2025')
    await register(head)
    const [first] = await progress()
    expect(first).toMatchObject({ done: 4, all: 6 })
    expect(first!.missing.map(({ words }) => words)).toEqual([
      'С приказами ознакомлены 0 из 5',
      'С Положением ознакомлены 0 из 4 педагогов',
    ])
  })

  it('новая редакция: приказ сам предлагает признать прежний утратившим силу в части (A14)', async () => {
    house.clock.set('2026-06-17T09:00:00+03:00')
    head = await house.visitor('head')
    await head.open('/conditions/regulation/regulation-1/revision')
    await head.press('Составить новую редакцию')
    expect(head.text).toContain('Редакция 2')
    await head.open('/documents/new/approval-order')
    await head.fill('В какой части', 'п. 1.1').press('Составить проект')
    const id = head.path.split('/').at(-1) ?? ''
    expect(head.text).toContain('Признать утратившим силу приказ от 01.09.2025 № 42-ОД в части п. 1.1.')
    await saveRequisites(head, '60-ОД', '17.06.2026')
    await register(head)
    const editions = await house.database.regulation.findMany({ orderBy: { edition: 'asc' } })
    expect(editions.map(({ lapsedOn, effectiveOn }) => [effectiveOn, lapsedOn])).toEqual([
      ['2025-09-08', '2026-06-17'],
      ['2026-06-17', null],
    ])
    expect(await textOf(id)).toContain('в новой редакции')
    await head.open(`/documents/${firstOrder}`)
    expect(head.text).toContain('Утратил силу в части п. 1.1')
  })
})
