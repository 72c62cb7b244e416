// Opening a database is dear: a client compiles each query anew. So a closed house leaves its client to the next one of the worker.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { isPostgres, openDatabase } from '../../src/infrastructure/database/open.ts'
import type { Database } from '../../src/tools.ts'

export interface FreshDatabase {
  database: Database
  /** `file:…` or `postgres://…` */
  url: string
  close: () => Promise<void>
}

interface Left {
  database: Database
  url: string
  sweep: () => Promise<void>
}

const left: Left[] = []

/** An empty, migrated database: one that a closed house left, swept clean, or a new copy of the migrated file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const where = databaseOfWorker()
  const taken = left.pop() ?? (isPostgres(where) ? await openedPostgres(where) : await copiedSqlite(where))
  await taken.sweep()
  return {
    database: taken.database,
    url: taken.url,
    close: async () => {
      left.push(taken)
    },
  }
}

/** Path of the migrated file, or the Postgres database that is this worker's alone. */
export function databaseOfWorker(): string {
  const databases = inject('databases')
  return databases[Number(process.env['VITEST_POOL_ID']) - 1] ?? databases[0] ?? ''
}

async function copiedSqlite(template: string): Promise<Left> {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'house.db')
  copyFileSync(template, file)
  const database = await openDatabase(`file:${file}`)
  const run = (sql: string) => database.$executeRawUnsafe(sql)
  // Nobody misses what a power cut takes from a test.
  await database.$queryRawUnsafe('PRAGMA synchronous = OFF')
  const full = fullTables(database, await tablesOf(database, `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`))
  const sweep = async () => {
    await run('PRAGMA foreign_keys = OFF')
    for (const table of await full()) await run(`DELETE FROM ${table}`)
    await run('PRAGMA foreign_keys = ON')
  }
  return { database, url: `file:${file}`, sweep }
}

async function openedPostgres(url: string): Promise<Left> {
  const database = await openDatabase(url)
  const full = fullTables(database, await tablesOf(database, `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`))
  const sweep = async () => {
    const tables = await full()
    if (tables.length > 0) await database.$executeRawUnsafe(`TRUNCATE ${tables.join(', ')} CASCADE`)
  }
  return { database, url, sweep }
}

async function tablesOf(database: Database, listing: string): Promise<string[]> {
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(listing)
  return tables.filter(({ name }) => name !== '_prisma_migrations').map(({ name }) => `"${name}"`)
}

/** Most tables are empty after most tests, and asking all at once is cheaper than emptying each. */
function fullTables(database: Database, tables: string[]): () => Promise<string[]> {
  const question = tables.map((table) => `SELECT '${table}' AS name WHERE EXISTS (SELECT 1 FROM ${table})`).join(' UNION ALL ')
  return async () => (await database.$queryRawUnsafe<{ name: string }[]>(question)).map(({ name }) => name)
}
