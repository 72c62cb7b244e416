import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { Database } from '../../tools.ts'

/** Adapter over one file; `:memory:` lives as long as its connection. */
export function sqliteAdapter(url: string): PrismaBetterSqlite3 {
  return new PrismaBetterSqlite3({ url, timeout: 10_000 }, { shadowDatabaseUrl: ':memory:' })
}

/** Settings of the single connection: readers do not wait for a writer, and a crash loses nothing committed. */
export async function prepareSqlite(database: Database): Promise<void> {
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON', 'busy_timeout = 10000']) {
    await database.$queryRawUnsafe(`PRAGMA ${pragma}`)
  }
}
