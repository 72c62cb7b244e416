import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentEntry, type RegisteredDocument } from '../../../src/common/documents/catalogue.ts'
import { draftDocument, saveRequisites } from '../../../src/common/documents/document.actions.ts'
import { registerDocument } from '../../../src/common/documents/registration.actions.ts'
import { hidden } from '../../../src/kit/forms/fields.ts'
import { defineForm } from '../../../src/kit/forms/form.ts'
import { Refusal } from '../../../src/kit/refusal.ts'
import type { Actor } from '../../../src/rights/actor.ts'
import { castId } from '../../support/cast.ts'
import { openHouse, type House } from '../../support/house.ts'
import { freeOrderKind, type FreeOrderFacts } from '../../../src/common/documents/free-order.document.ts'

let house: House
const seen: RegisteredDocument<{ unit: string }>[] = []

const entry = documentEntry<{ unit: string }, FreeOrderFacts>({
  kind: freeOrderKind('test-order', 'Приказ о паре'),
  series: 'core',
  stage: 5,
  form: defineForm({ unit: hidden('Пара') }),
  choices: async () => ({}),
  suggested: async () => ({}),
  gather: async (_db, { unit }) => ({
    organisation: { founder: null, fullName: 'Сад', shortName: 'Сад', place: 'г. Сосновка' },
    numberFirst: false,
    heading: `О паре ${unit}`,
    citations: [],
    regards: [],
    pursuant: [],
    points: 'Назначить.',
    endings: [],
    control: 'self',
    appendices: [],
    acquainted: [],
  }),
  acquaintance: async () => [castId('mentor'), castId('mentor'), castId('mentee')],
  checks: async (_db, { unit }) => (unit === 'forbidden' ? [{ tone: 'stop', title: 'Нет согласия наставника' }] : []),
  afterRegistration: async (tx, _tools, _actor, document) => {
    seen.push(document)
    await tx.person.update({ where: { id: castId('mentee') }, data: { note: 'в паре' } })
    if (document.input.unit === 'broken') throw new Refusal('wrong-moment', 'Пара уже распалась.')
  },
})

const actor = (who: 'head' | 'methodist'): Actor => ({
  userId: `user-${who}`,
  personId: castId(who),
  name: { surname: 'Савельева', firstName: 'Марина', patronymic: null },
  post: 'заведующий',
  gender: 'female',
  roles: ['head'],
})

async function ready(id: string, unit: string): Promise<void> {
  await draftDocument(house.tools, entry, actor('head'), id, { unit })
  const signatory = { personId: castId('head'), post: 'Заведующий', name: 'М.В. Савельева' }
  await saveRequisites(house.tools, actor('head'), id, 1, {
    number: id,
    signedOn: '2025-09-01',
    signatory,
    registered: false,
  })
}

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const stateOf = async (id: string) => (await house.database.document.findUniqueOrThrow({ where: { id } })).state

describe('reactions of a stage', () => {
  test('run with the registration: parsed input, days, people without repetition', async () => {
    await ready('good', 'first')
    await registerDocument(house.tools, entry, actor('head'), 'good', 2)
    expect(seen).toEqual([
      { id: 'good', input: { unit: 'first' }, number: 'good', signedOn: '2025-09-01', effectiveOn: '2025-09-01' },
    ])
    expect(await house.database.acquaintance.count({ where: { documentId: 'good' } })).toBe(2)
  })

  test('one that refuses leaves nothing half done', async () => {
    await ready('broken', 'broken')
    await expect(registerDocument(house.tools, entry, actor('head'), 'broken', 2)).rejects.toThrow(
      'Пара уже распалась.',
    )
    expect(await stateOf('broken')).toBe('draft')
    expect(await house.database.acquaintance.count({ where: { documentId: 'broken' } })).toBe(0)
    expect(await house.database.journalEntry.count({ where: { subjectId: 'broken', verb: 'registered' } })).toBe(0)
  })

  test('a check of the stage forbids, whatever page was shown', async () => {
    await ready('forbidden', 'forbidden')
    await expect(registerDocument(house.tools, entry, actor('head'), 'forbidden', 2)).rejects.toThrow(
      'Нет согласия наставника',
    )
    expect(await stateOf('forbidden')).toBe('draft')
  })

  test('of two people at the very same time one registers, the other is told', async () => {
    await ready('race', 'race')
    const both = await Promise.allSettled([
      registerDocument(house.tools, entry, actor('head'), 'race', 2),
      registerDocument(house.tools, entry, actor('methodist'), 'race', 2),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'wrong-moment' } })
    expect(await house.database.acquaintance.count({ where: { documentId: 'race' } })).toBe(2)
  })

  test('without a number nothing is registered', async () => {
    await draftDocument(house.tools, entry, actor('head'), 'bare', { unit: 'bare' })
    await expect(registerDocument(house.tools, entry, actor('head'), 'bare', 1)).rejects.toThrow(
      'укажите номер, дату и подписанта',
    )
  })
})
