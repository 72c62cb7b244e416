import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addRecord } from '../../../../src/stages/5-pairs/support/record.actions.ts'
import { supportReaction } from '../../../../src/stages/5-pairs/index.ts'
import { methodist } from '../../../common/surveys/support.ts'
import { castId } from '../../../support/cast.ts'
import { openHouse, type House } from '../../../support/house.ts'
import { aMentee, type Placed } from '../../../support/pairs.ts'

const NOTES = 'Тревожится перед открытым занятием'

describe('records of support', () => {
  let house: House
  let mentee: Placed
  beforeEach(async () => {
    house = await openHouse({ at: '2025-10-06T10:00:00+03:00' })
    mentee = await aMentee(house.tools, { surname: 'Лукашевич', firstName: 'Дарья', state: 'unpaired' })
  })
  afterEach(() => house.close())

  const card = () => `/pairs/support/${mentee.bankId}`

  async function psychologistWrote() {
    const psychologist = await (await house.visitor('psychologist')).open(`${card()}/records/new`)
    psychologist.choose('Что было', 'беседа').fill('Кратко', 'Договорились о встрече через месяц').fill('Мои заметки', NOTES)
    return psychologist.pressTwice('Записать поддержку')
  }

  test('the home of the psychologist tells whom to support, and the record is written once', async () => {
    const psychologist = await (await house.visitor('psychologist')).open('/')
    expect(psychologist.text).toContain('Поддержать без пары: Лукашевич Д. И.')
    await psychologist.follow('Поддержать без пары: Лукашевич Д. И.')
    expect(psychologist.heading).toBe('Лукашевич Дарья Ильинична')
    const written = await psychologistWrote()
    expect(written.text).toContain(NOTES)
    expect(written.text).toContain('читаете только вы')
    expect(await house.database.supportRecord.count()).toBe(1)
    await psychologist.open('/')
    expect(psychologist.text).toContain('последняя запись 6 октября')
  })

  test('notes are seen by nobody else: neither on pages, nor in the journal, nor by another psychologist', async () => {
    await psychologistWrote()
    for (const who of ['methodist', 'head'] as const) {
      const visitor = await (await house.visitor(who)).open(card())
      expect(visitor.text).toContain('Договорились о встрече через месяц')
      for (const page of [card(), '/pairs/support', '/journal', `/people/${mentee.personId}`, `/requests/${mentee.bankId}`]) expect((await visitor.open(page)).html).not.toContain('Тревожится')
    }
    await house.database.roleGrant.create({ data: { id: 'second', userId: 'user-methodist', role: 'psychologist', from: '2025-10-01' } })
    const second = await (await house.visitor('methodist')).open(card())
    expect(second.html).not.toContain('Тревожится')
    expect(JSON.stringify(await house.database.journalEntry.findMany())).not.toContain('Тревожится')
  })

  test('the psychologist keeps the own records in sight after the mentee has found a mentor; nobody else opens the page', async () => {
    await psychologistWrote()
    await house.tools.transaction((tx) => tx.mentee.update({ where: { id: mentee.bankId }, data: { state: 'finished' } }))
    const psychologist = await (await house.visitor('psychologist')).open('/pairs/support')
    await psychologist.follow('Мои записи')
    expect(psychologist.text).toContain('Лукашевич Дарья Ильинична: беседа')
    expect(psychologist.text).toContain(NOTES)
    expect((await (await house.visitor('head')).open('/my/support-notes')).status).toBe(403)
  })

  test('the curator has no field for notes, and what is sent under its name is dropped', async () => {
    const curator = await (await house.visitor('methodist')).open(`${card()}/records/new`)
    expect(curator.text).not.toContain('Мои заметки')
    await addRecord(house.tools, methodist, mentee.bankId, 'own', { on: '2025-10-06', kind: 'consultation', words: null, notes: NOTES })
    expect(await house.database.supportRecord.findFirstOrThrow()).toMatchObject({ side: 'curator', kind: 'consultation', notes: null })
  })

  test('another person\'s record is not found; the own one is corrected and taken back', async () => {
    await psychologistWrote()
    const { id } = await house.database.supportRecord.findFirstOrThrow()
    const curator = await (await house.visitor('methodist')).open(`${card()}/records/${id}`)
    expect(curator.status).toBe(404)
    const psychologist = await (await house.visitor('psychologist')).open(card())
    await psychologist.follow('Изменить')
    await psychologist.fill('Кратко', 'Встретимся в ноябре').press('Сохранить')
    expect(psychologist.text).toContain('Встретимся в ноябре')
    expect(psychologist.text).toContain(NOTES)
    await psychologist.follow('Изменить')
    await psychologist.press('Убрать запись')
    expect(psychologist.text).toContain('Записей ещё нет')
    expect(await house.database.supportRecord.findUniqueOrThrow({ where: { id } })).toMatchObject({ words: null, notes: null })
  })

  test('a day ahead is refused at its field', async () => {
    const curator = await (await house.visitor('methodist')).open(`${card()}/records/new`)
    await curator.fill('День', '07.10.2025').choose('Что было', 'беседа').press('Записать поддержку')
    expect(curator.status).toBe(422)
    expect(curator.text).toContain('Этот день ещё не наступил')
  })

  test('mentors and mentees have no way in', async () => {
    for (const who of ['mentor', 'mentee'] as const) expect((await (await house.visitor(who)).open('/pairs/support')).status).toBe(403)
  })

  test('a withdrawn consent destroys what was written', async () => {
    await psychologistWrote()
    expect(await supportReaction.holdings?.(house.database, mentee.personId, 'processing-mentee')).toEqual([{ what: 'Поддержка без пары, записи куратора и психолога: 1', fate: 'destroyed' }])
    const end = { consentId: 'c', personId: mentee.personId, kind: 'processing-mentee' as const, on: '2025-10-06', author: { personId: castId('methodist'), name: { surname: 'Лебедева', firstName: 'Ольга', patronymic: 'Николаевна' }, gender: 'female' as const }, at: house.clock.now() }
    await house.tools.transaction(async (tx) => supportReaction.destroy?.(tx, end))
    expect(await house.database.supportRecord.findFirstOrThrow()).toMatchObject({ words: null, notes: null, on: '2025-10-06' })
  })
})
