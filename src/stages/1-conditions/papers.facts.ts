import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { numberAndDate, registeredDocuments } from '../../common/documents/index.ts'

/** «№ 42-ОД от 01.09.2025» by id, of every registered paper. */
export async function paperReferences(db: Db): Promise<Map<string, string>> {
  return new Map((await registeredDocuments(db)).map(({ id, requisites }) => [id, numberAndDate(requisites)]))
}

/** Requisites of the order that approved an edition; blanks while there is none. */
export async function approvingOrder(db: Db, id: string | null): Promise<{ number?: string; date?: Day }> {
  const order = id === null ? undefined : (await registeredDocuments(db)).find((one) => one.id === id)
  return { number: order?.requisites.number, date: order?.requisites.signedOn }
}
