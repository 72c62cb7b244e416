// Deleting leaves old bytes in free pages and in the journal of the engine; a destruction must not (приказ № 179).
import { setTimeout } from 'node:timers/promises'
import type { Database } from '../../tools.ts'
import { isPostgres } from './open.ts'

const TRIES = 40
const PAUSE_MILLISECONDS = 250

/**
 * Writes the database anew without what was deleted. SQLite: `VACUUM`, then its log is put back and cut to nothing;
 * Postgres: `VACUUM FULL`. Neither may run beside an open transaction, so it waits for those under way.
 */
export function scrubberOf(database: Database, url: string): () => Promise<void> {
  if (isPostgres(url)) return async () => void (await database.$executeRawUnsafe('VACUUM FULL'))
  return async () => {
    for (let left = TRIES; ; left -= 1) {
      try {
        await database.$executeRawUnsafe('VACUUM')
        break
      } catch (error) {
        if (left <= 1) throw error
        await setTimeout(PAUSE_MILLISECONDS)
      }
    }
    await database.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)')
  }
}
