import type { Database, Db } from '../../tools.ts'

/** Codes with which Prisma reports that two transactions met; the second one deserves another try. */
const conflicts = new Set(['P2002', 'P2034', 'P1008'])

/** Runs the work in a transaction; once more when the database reports a conflict with another one. */
export function transactionOf(database: Database) {
  return async function transaction<T>(work: (tx: Db) => Promise<T>): Promise<T> {
    try {
      return await database.$transaction(work)
    } catch (error) {
      if (!isConflict(error)) throw error
      return database.$transaction(work)
    }
  }
}

/** True for unique violations, write conflicts and timeouts of either engine. Only the code is looked at. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && conflicts.has(String(error.code))
}
