// How many statements a piece of work sends to the database: what a page costs.
import { PrismaClient } from '../../src/generated/sqlite/client.ts'
import { isPostgres } from '../../src/infrastructure/database/open.ts'
import { sqliteAdapter } from '../../src/infrastructure/database/sqlite.ts'
import type { Database } from '../../src/tools.ts'
import { databaseOfWorker } from './database.ts'
import type { House } from './house.ts'

/** Counted on SQLite, where a second client can listen to the same file; on Postgres the work runs uncounted. */
export async function statementsOf(house: House, work: (database: Database) => Promise<void>): Promise<number> {
  if (isPostgres(databaseOfWorker())) {
    await work(house.database)
    return 0
  }
  const [main] = await house.database.$queryRawUnsafe<{ file: string }[]>('PRAGMA database_list')
  const client = new PrismaClient({ adapter: sqliteAdapter(`file:${main?.file}`), log: [{ emit: 'event', level: 'query' }] })
  let count = 0
  client.$on('query', () => void (count += 1))
  await work(client)
  await client.$disconnect()
  return count
}
