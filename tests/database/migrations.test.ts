import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationsOf } from '../../src/infrastructure/database/migration-files.ts'
import { openDatabase } from '../../src/infrastructure/database/open.ts'
import { appliedIn, engines } from './engines.ts'
import type { Engine } from './engines.ts'

describe.each([
  ['SQLite', 'sqlite'],
  ['Postgres', 'postgresql'],
] as const)('%s from nothing', (name, dialect) => {
  let engine: Engine
  beforeAll(async () => void (engine = await engines[name]()))
  afterAll(() => engine.close())

  it('has every migration of its dialect', async () => {
    const { migrationDirectories } = await migrationsOf(dialect)
    expect(await appliedIn(engine.database)).toEqual(migrationDirectories.map(({ path }) => path))
  })

  it('is opened a second time without doing anything again', async () => {
    const before = await appliedIn(engine.database)
    const again = await openDatabase(engine.url)
    expect(await appliedIn(again)).toEqual(before)
    await again.$disconnect()
  })

  it('keeps what was written when it is opened again', async () => {
    const session = { id: 'kept', data: '{}', createdAt: '2025-09-01T00:00:00Z', seenAt: '2025-09-01T00:00:00Z', expiresAt: '2025-09-02T00:00:00Z' }
    await engine.database.session.create({ data: session })
    const again = await openDatabase(engine.url)
    expect(await again.session.count()).toBe(1)
    await again.$disconnect()
  })
})

it('keeps SQLite ready for readers beside a writer, and true to its foreign keys', async () => {
  const { database, close } = await engines.SQLite()
  const pragma = async (name: string) => {
    const rows = await database.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${name}`)
    return String(Object.values(rows[0] ?? {})[0])
  }
  expect(await pragma('journal_mode')).toBe('wal')
  expect(await pragma('foreign_keys')).toBe('1')
  expect(await pragma('busy_timeout')).toBe('10000')
  await close()
})
