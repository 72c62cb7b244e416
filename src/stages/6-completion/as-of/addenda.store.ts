import { z } from 'zod'
import type { Db } from '../../../tools.ts'

const inputSchema = z.object({ member: z.string() })

/** Members whom these addenda name. */
export async function addendaOf(db: Db, documentIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.document.findMany({ where: { id: { in: [...documentIds] } }, select: { input: true } })
  return new Set(rows.flatMap(({ input }) => inputSchema.safeParse(JSON.parse(input)).data?.member ?? []))
}
