// What a report is filled from: indicators and rows of the check-list on a day, the same live and in a snapshot.
import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { jsonText } from '../../../kit/json-text.ts'
import { presenceOf } from '../inspection/folder.document.ts'
import type { ChecklistRow } from '../inspection/checklist.ts'
import { indicatorOf } from './indicator-list.ts'
import type { Measured } from './indicators.ts'

const measuredSchema = z.object({ key: z.string(), number: z.number(), whole: z.number().nullable(), ids: z.array(z.string()) })
const rowSchema = z.object({ key: z.string(), words: z.string(), presence: z.union([z.string(), z.number()]), details: z.string(), site: z.string(), comment: z.string(), basis: z.string() })

export const reportSchema = z.object({ organisation: z.string(), indicators: z.array(measuredSchema), rows: z.array(rowSchema) })
export type ReportFacts = z.infer<typeof reportSchema>
export const reportText = jsonText<ReportFacts>(reportSchema)

export interface Report extends ReportFacts {
  day: Day
  /** Id and name of the snapshot it was kept in. */
  snapshot?: { id: string; name: string }
}

export function reportOf(organisation: string, indicators: readonly Measured[], rows: readonly ChecklistRow[]): ReportFacts {
  return {
    organisation,
    indicators: [...indicators],
    rows: rows.map((row) => ({ key: row.key, words: row.words, presence: row.count ?? presenceOf(row), details: row.details, site: row.site, comment: row.comment, basis: row.basis })),
  }
}

/** The columns a form asks for. */
export interface Filled {
  presence: string | number
  details: string
  link: string
  comment: string
}

/** What a source says: a row of the check-list, or an indicator with the whole it is a share of. */
export function valueOf(report: Report, source: string): Filled | undefined {
  const row = report.rows.find(({ key }) => key === source)
  if (row !== undefined) return { presence: row.presence, details: row.details, link: row.site, comment: row.comment || (row.details === '' ? row.basis : '') }
  const measured = report.indicators.find(({ key }) => key === source)
  if (measured === undefined) return undefined
  const { wholeWords = '' } = indicatorOf(source) ?? {}
  return { presence: measured.number, details: '', link: '', comment: measured.whole === null ? '' : `из ${measured.whole} ${wholeWords}`.trim() }
}
