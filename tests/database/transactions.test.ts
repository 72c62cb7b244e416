import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isConflict, transactionsOf } from '../../src/infrastructure/database/transaction.ts'
import type { Database, Db, Tools } from '../../src/tools.ts'
import { freshDatabase } from '../support/database.ts'
import type { FreshDatabase } from '../support/database.ts'

let fresh: FreshDatabase
let database: Database
let transaction: Tools['transaction']
let changes: Tools['changes']

beforeAll(async () => {
  fresh = await freshDatabase()
  database = fresh.database
  ;({ transaction, changes } = transactionsOf(database))
})
afterAll(() => fresh.close())

const moment = '2025-09-01T00:00:00Z'
const row = (id: string) => ({ id, data: '{}', createdAt: moment, seenAt: moment, expiresAt: moment })

/** Takes the next free number, as a register of orders does: two at once would choose the same. */
async function takeNext(tx: Db): Promise<number> {
  const taken = await tx.session.findMany({ where: { id: { startsWith: 'number-' } }, select: { id: true } })
  const next = Math.max(0, ...taken.map(({ id }) => Number(id.slice('number-'.length)))) + 1
  await tx.session.create({ data: row(`number-${next}`) })
  return next
}

describe('a transaction', () => {
  it('leaves nothing behind when it fails, and is not counted', async () => {
    const before = changes()
    const broken = transaction(async (tx) => {
      await tx.session.create({ data: row('half-done') })
      throw new Error('the roof leaks')
    })
    await expect(broken).rejects.toThrow('the roof leaks')
    expect(await database.session.findUnique({ where: { id: 'half-done' } })).toBeNull()
    expect(changes()).toBe(before)
  })

  it('is tried once more when it met another one', async () => {
    await database.session.create({ data: row('taken') })
    let tries = 0
    await transaction(async (tx) => {
      tries += 1
      await tx.session.create({ data: row(tries === 1 ? 'taken' : 'free') })
    })
    expect(tries).toBe(2)
    expect(await database.session.count({ where: { id: 'free' } })).toBe(1)
  })

  it('gives up after the second conflict and tells what it was', async () => {
    let tries = 0
    const stubborn = transaction(async (tx) => {
      tries += 1
      await tx.session.create({ data: row('taken') })
    })
    const error: unknown = await stubborn.catch((reason: unknown) => reason)
    expect(isConflict(error)).toBe(true)
    expect(tries).toBe(2)
  })

  it('counts what was committed', async () => {
    const before = changes()
    await transaction((tx) => tx.session.create({ data: row('counted') }))
    expect(changes()).toBe(before + 1)
  })
})

it('twenty at once that take the next number all get a different one', async () => {
  const results = await Promise.allSettled(Array.from({ length: 20 }, () => patiently(takeNext)))
  const numbers = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(results.filter(({ status }) => status === 'rejected')).toEqual([])
  expect(numbers.sort((one, other) => one - other)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

/** On several connections many may choose the same number: each round of conflicts lets at least one through. */
async function patiently<T>(work: (tx: Db) => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await transaction(work)
    } catch (error) {
      if (!isConflict(error)) throw error
    }
  }
}
