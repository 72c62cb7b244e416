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

/** An empty, migrated database of its own for one test file: a copied SQLite file, or Postgres swept clean. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const where = inject('database')
  return isPostgres(where) ? sweptPostgres(where) : copiedSqlite(where)
}

async function copiedSqlite(template: string): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-'))
  const file = join(folder, 'house.db')
  copyFileSync(template, file)
  const database = await openDatabase(`file:${file}`)
  return {
    database,
    url: `file:${file}`,
    close: async () => {
      await database.$disconnect()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function sweptPostgres(url: string): Promise<FreshDatabase> {
  const database = await openDatabase(url)
  const tables = await database.$queryRawUnsafe<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  await database.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')} CASCADE`)
  return { database, url, close: () => database.$disconnect() }
}
