// A fresh database of each engine, straight from the migrations.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../src/infrastructure/database/open.ts'
import type { Database } from '../../src/tools.ts'
import { startPglite } from '../support/pglite.ts'

export interface Engine {
  url: string
  database: Database
  close: () => Promise<void>
}

export const engines = { SQLite: freshSqlite, Postgres: freshPostgres }

async function freshSqlite(): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-'))
  const url = `file:${join(folder, 'fresh.db')}`
  const database = await openDatabase(url)
  const close = async () => {
    await database.$disconnect()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, database, close }
}

async function freshPostgres(): Promise<Engine> {
  const { url, stop } = await startPglite()
  const database = await openDatabase(url)
  const close = async () => {
    await database.$disconnect()
    await stop()
  }
  return { url, database, close }
}

/** Names of the migrations that the database says it has, in order. */
export async function appliedIn(database: Database): Promise<string[]> {
  const rows = await database.$queryRawUnsafe<{ name: string }[]>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY migration_name',
  )
  return rows.map(({ name }) => name)
}
