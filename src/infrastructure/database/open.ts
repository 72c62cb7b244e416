// The only file that knows there are two database engines (docs/decisions/0002).
import type { Database } from '../../tools.ts'
import { migrate } from './migrate.ts'
import { prepareSqlite, sqliteAdapter } from './sqlite.ts'

/**
 * Opens the database named by the address and applies missing migrations.
 * @param url `file:…` for SQLite or `postgres://…`; the scheme decides
 */
export async function openDatabase(url: string): Promise<Database> {
  return isPostgres(url) ? openPostgres(url) : openSqlite(url)
}

/** An SQLite file must be served by one process only; Postgres may be shared. */
export function isPostgres(url: string): boolean {
  return /^postgres(ql)?:/.test(url)
}

const transactionOptions = { maxWait: 15_000, timeout: 30_000 }

async function openSqlite(url: string): Promise<Database> {
  const { PrismaClient } = await import('../../generated/sqlite/client.ts')
  const adapter = sqliteAdapter(url)
  await migrate(adapter, 'sqlite')
  const database = new PrismaClient({ adapter, transactionOptions })
  await prepareSqlite(database)
  return database
}

async function openPostgres(url: string): Promise<Database> {
  const [{ PrismaClient }, { postgresAdapter }] = await Promise.all([
    import('../../generated/postgresql/client.ts'),
    import('./postgres.ts'),
  ])
  const adapter = postgresAdapter(url)
  await migrate(adapter, 'postgresql')
  return new PrismaClient({ adapter, transactionOptions }) as unknown as Database
}
