// Two people who share surname and initials are told apart wherever a paper names them (pitfalls N26).
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../../support/house.ts'
import { plain, type Visitor } from '../../support/visitor.ts'
import { draftOrder, register, saveRequisites } from './support.ts'

const ANNA = 'Кузнецова Анна Викторовна'
const ALYONA = 'Кузнецова Алёна Васильевна'

let house: House
let head: Visitor
let id: string

beforeAll(async () => {
  house = await openHouse()
  const { database } = house
  const like = await database.person.findUniqueOrThrow({ where: { id: 'person-mentor' } })
  for (const full of [ANNA, ALYONA]) {
    const [surname = '', firstName = '', patronymic = ''] = full.split(' ')
    const key = full.toLowerCase()
    await database.person.create({ data: { ...like, id: firstName, surname, firstName, patronymic, searchKey: key, sortKey: key } })
  }
  head = await house.visitor('head')
  id = await draftOrder(head, { people: [ANNA, ALYONA, 'Крылова Дарья Алексеевна'] })
})
afterAll(() => house.close())

test('on the card of the draft', () => {
  expect(head.text).toContain(`${ALYONA}, ${ANNA}`)
  expect(head.sees('Крылова Д. А.')).toBe(true)
})

test('on the card of the registered paper and on its list', async () => {
  await saveRequisites(head, '42-ОД')
  await register(head)
  await head.open(`/documents/${id}`)
  expect(head.sees('Кузнецова А. В.')).toBe(false)
  expect([ANNA, ALYONA, 'Крылова Д. А.'].filter((name) => !head.sees(name))).toEqual([])
})

test('in the journal of those who signed the sheet, while the sheet keeps its own form of names', async () => {
  await head.open(`/documents/${id}/acquaintance`)
  await head.choose('Кто расписался', `${ANNA}, воспитатель`).fill('Дата подписи', '01.09.2025').press('Отметить ознакомление')
  const entry = await house.database.journalEntry.findFirstOrThrow({ where: { verb: 'markedAcquainted' } })
  expect(plain(entry.details ?? '')).toContain(`${ANNA}, по листу от 01.09.2025`)
  const rows = await house.database.acquaintance.findMany({ where: { documentId: id, how: 'paper' } })
  expect(rows.map(({ personName }) => plain(personName))).toEqual(['А.В. Кузнецова'])
})
