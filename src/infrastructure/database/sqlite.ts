import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { keepStatements, type Connection } from './prepared.ts'
import type { Database } from '../../tools.ts'

/** The adapter keeps its connection to itself; its version is pinned, and a test notices when the place has moved. */
class KeepingSqlite extends PrismaBetterSqlite3 {
  override async connect() {
    const adapter = await super.connect()
    const { client } = adapter as unknown as { client: Connection }
    keepStatements(client)
    return adapter
  }
}

/** Adapter over one file; `:memory:` lives as long as its connection. */
export function sqliteAdapter(url: string): PrismaBetterSqlite3 {
  return new KeepingSqlite({ url, timeout: 10_000 }, { shadowDatabaseUrl: ':memory:' })
}

/** Settings of the single connection: readers do not wait for a writer, and a crash loses nothing committed. */
export async function prepareSqlite(database: Database): Promise<void> {
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON', 'busy_timeout = 10000']) {
    await database.$queryRawUnsafe(`PRAGMA ${pragma}`)
  }
}
