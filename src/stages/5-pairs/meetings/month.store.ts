import { newId } from '../../../kit/ids.ts'
import type { Db } from '../../../tools.ts'
import type { Explanation, Month, MonthCause } from './months.ts'

/** Explanations of these units by unit. */
export async function explanationsOf(db: Db, unitIds: readonly string[]): Promise<Map<string, Explanation[]>> {
  const rows = await db.monthWithoutMeeting.findMany({ where: { unitId: { in: [...unitIds] } }, orderBy: [{ month: 'asc' }] })
  const byUnit = new Map<string, Explanation[]>()
  for (const { unitId, month, cause, words } of rows) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), { month, cause: cause as MonthCause, words }])
  return byUnit
}

export async function keepExplanation(tx: Db, unitId: string, { month, cause, words }: Explanation, by: { id: string; at: Date }): Promise<void> {
  const data = { cause, words, at: by.at, byId: by.id }
  await tx.monthWithoutMeeting.upsert({ where: { unitId_month: { unitId, month } }, create: { id: newId(), unitId, month, ...data }, update: data })
}

export async function dropExplanation(tx: Db, unitId: string, month: Month): Promise<void> {
  await tx.monthWithoutMeeting.deleteMany({ where: { unitId, month } })
}

/** Days on which units rested, by unit: from «приостановлена» to the next step into work. */
export async function pausesOf(db: Db, unitIds: readonly string[]): Promise<Map<string, { from: string; to: string | null }[]>> {
  const rows = await db.unitStep.findMany({ where: { unitId: { in: [...unitIds] }, step: { in: ['suspended', 'approved', 'finished', 'stopped'] } }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { unitId: true, on: true, step: true } })
  const pauses = new Map<string, { from: string; to: string | null }[]>()
  for (const { unitId, on, step } of rows) {
    const own = pauses.get(unitId) ?? []
    const last = own.at(-1)
    if (step === 'suspended') pauses.set(unitId, [...own, { from: on, to: null }])
    else if (last?.to === null) last.to = on
  }
  return pauses
}
