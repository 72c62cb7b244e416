// Sessions are looked up once in a few seconds, and not a moment longer than they are open.
import type { SessionData } from 'express-session'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseSessionStore, sessionKey } from '../../src/infrastructure/sessions/session-store.ts'
import { openHouse, type House } from '../support/house.ts'

let house: House
let store: DatabaseSessionStore
let looked = 0
beforeAll(async () => {
  house = await openHouse()
  const { session } = house.database
  const counting = { ...session, findUnique: (...args: Parameters<typeof session.findUnique>) => { looked += 1; return session.findUnique(...args) }, upsert: session.upsert.bind(session), deleteMany: session.deleteMany.bind(session) }
  store = new DatabaseSessionStore({ ...house.tools, database: { session: counting } as unknown as House['database'] })
})
afterAll(() => house.close())

const get = (sid: string) => new Promise<SessionData | null | undefined>((resolve) => store.get(sid, (error, found) => resolve(error === null ? found : undefined)))
const set = (sid: string, values: object) => new Promise<void>((resolve) => store.set(sid, values as SessionData, () => resolve()))
const destroy = (sid: string) => new Promise<void>((resolve) => store.destroy(sid, () => resolve()))

test('a session is looked up once, and each request gets an object of its own', async () => {
  await set('one', { answering: { a: 'b' } })
  looked = 0
  const [first, second] = [await get('one'), await get('one')]
  expect(first).toEqual(second)
  expect(first).not.toBe(second)
  expect(looked).toBe(1)
})

test('a write, a commit and a few seconds make it be looked up again', async () => {
  await get('one')
  await set('one', { answering: { a: 'c' } })
  expect(await get('one')).toMatchObject({ answering: { a: 'c' } })
  await house.tools.transaction((tx) => tx.session.deleteMany({ where: { id: sessionKey('one') } }))
  expect(await get('one')).toBeNull()
  await set('two', {})
  await get('two')
  looked = 0
  house.clock.set('2025-09-01T09:00:06+03:00')
  await get('two')
  expect(looked).toBe(1)
})

test('it closes with its term and with «Выйти» at once', async () => {
  await set('three', {})
  await get('three')
  house.clock.set('2025-09-01T21:00:07+03:00')
  expect(await get('three')).toBeNull()
  await set('four', {})
  await get('four')
  await destroy('four')
  expect(await get('four')).toBeNull()
})
