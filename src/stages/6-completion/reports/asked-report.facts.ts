import { isDay, parseDay, type Day } from '../../../kit/calendar/day.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { reportOn } from './report.facts.ts'
import type { Report } from './report.ts'
import { snapshotById } from './snapshot.store.ts'

export interface Asked {
  report: Report
  /** What was typed where it is no day, or a day to come. */
  wrong: string | undefined
}

/** The report of the address: of a snapshot, of a day, or of today. */
export async function askedReport({ database: db, clock }: Pick<Tools, 'database' | 'clock'>, query: Readonly<Record<string, unknown>>): Promise<Asked> {
  const { snapshot } = query
  if (typeof snapshot === 'string' && snapshot !== '') return { report: found(await snapshotById(db, snapshot), 'Такого снимка нет. Откройте «Показатели и отчёты».'), wrong: undefined }
  const { day, wrong } = askedDay(query['on'], clock.today())
  return { report: await reportOn(db, day, clock.zone), wrong }
}

function askedDay(on: unknown, today: Day): { day: Day; wrong: string | undefined } {
  const asked = typeof on === 'string' ? on.trim() : ''
  if (asked === '') return { day: today, wrong: undefined }
  const day = isDay(asked) ? asked : parseDay(asked)
  return day === undefined || day > today ? { day: today, wrong: asked.slice(0, 40) } : { day, wrong: undefined }
}
