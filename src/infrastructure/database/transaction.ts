import type { Database, Tools } from '../../tools.ts'

/** Codes with which Prisma reports that two transactions met; the second one deserves another try. */
const conflicts = new Set(['P2002', 'P2034', 'P1008'])

/** The only way to write: a transaction, run once more when the database reports a conflict, and counted. */
export function transactionsOf(database: Database): Pick<Tools, 'transaction' | 'changes'> {
  let committed = 0
  return {
    changes: () => committed,
    async transaction(work) {
      const result = await database.$transaction(work).catch((error: unknown) => {
        if (!isConflict(error)) throw error
        return database.$transaction(work)
      })
      committed += 1
      return result
    },
  }
}

/** True for unique violations, write conflicts and timeouts of either engine. Only the code is looked at. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && conflicts.has(String(error.code))
}
