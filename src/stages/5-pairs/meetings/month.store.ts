import { newId } from '../../../kit/ids.ts'
import type { Db } from '../../../tools.ts'
import type { Explanation, MonthCause } from './months.ts'

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

/** Steps that begin a pause or end one. */
export const PAUSE_STEPS = ['suspended', 'approved', 'finished', 'stopped']

/** Days on which units rested, by unit: from «приостановлена» to the next step into work. */
export async function pausesOf(db: Db, unitIds: readonly string[]): Promise<Map<string, Pause[]>> {
  const rows = await db.unitStep.findMany({ where: { unitId: { in: [...unitIds] }, step: { in: PAUSE_STEPS } }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { unitId: true, on: true, step: true } })
  return new Map(unitIds.map((id) => [id, pausesIn(rows.filter(({ unitId }) => unitId === id))]))
}

export interface Pause {
  from: string
  to: string | null
}

/** Pauses of one unit by its steps, the earliest first. */
export function pausesIn(steps: readonly { on: string; step: string }[]): Pause[] {
  const pauses: Pause[] = []
  for (const { on, step } of steps) {
    const last = pauses.at(-1)
    if (step === 'suspended') pauses.push({ from: on, to: null })
    else if (last?.to === null) last.to = on
  }
  return pauses
}
