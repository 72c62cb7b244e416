// Campaigns and how far they are.
import type { Day } from '../../kit/calendar/day.ts'
import { found } from '../../kit/refusal.ts'
import type { Db } from '../../tools.ts'
import type { AssignmentState } from './assignment.ts'
import type { Survey } from './survey.ts'

/** People of a campaign by the state of their questionnaire. */
export type Progress = Partial<Record<AssignmentState, number>>

export async function surveyById(db: Db, id: string): Promise<Survey | null> {
  const row = await db.survey.findUnique({ where: { id } })
  return row && toSurvey(row)
}

export async function foundSurvey(db: Db, id: string): Promise<Survey> {
  return found(await surveyById(db, id), 'Такого опроса нет. Откройте список анкет.')
}

export async function surveyByCode(db: Db, code: string): Promise<Survey | null> {
  const row = await db.survey.findUnique({ where: { code: code.toLowerCase() } })
  return row && toSurvey(row)
}

interface Span {
  from: Day
  to: Day
}

/** @param within campaigns that began in these days; all of them without */
export async function countSurveys(db: Db, within?: Span): Promise<number> {
  return db.survey.count({ where: begunWithin(within) })
}

function begunWithin(within: Span | undefined) {
  return within === undefined ? {} : { startsOn: { gte: within.from, lte: within.to } }
}

/** Newest first. */
export async function listSurveys(db: Db, { skip, take }: { skip: number; take: number }, within?: Span): Promise<Survey[]> {
  const rows = await db.survey.findMany({ where: begunWithin(within), orderBy: [{ startsOn: 'desc' }, { createdAt: 'desc' }], skip, take })
  return rows.map(toSurvey)
}

/** Campaigns of these questionnaires that began before this one, newest first. */
export async function surveysBefore(db: Db, { id, startsOn }: Pick<Survey, 'id' | 'startsOn'>, keys: readonly string[]): Promise<Survey[]> {
  const rows = await db.survey.findMany({ where: { id: { not: id }, key: { in: [...keys] }, startsOn: { lte: startsOn } }, orderBy: [{ startsOn: 'desc' }, { createdAt: 'desc' }], take: 50 })
  return rows.map(toSurvey)
}

/** Campaigns that still take answers on the day. */
export async function openSurveys(db: Db, since: Day): Promise<Survey[]> {
  const rows = await db.survey.findMany({ where: { closedAt: null, dueOn: { gte: since } }, orderBy: { dueOn: 'asc' } })
  return rows.map(toSurvey)
}

export async function progressOf(db: Db, surveyIds: readonly string[]): Promise<Map<string, Progress>> {
  const rows = await db.assignment.groupBy({
    by: ['surveyId', 'state'],
    where: { surveyId: { in: [...surveyIds] } },
    _count: { _all: true },
  })
  const progress = new Map<string, Progress>(surveyIds.map((id) => [id, {}]))
  for (const { surveyId, state, _count } of rows) {
    const one = progress.get(surveyId)
    if (one) one[state as AssignmentState] = _count._all
  }
  return progress
}

interface NewSurvey extends Omit<Survey, 'closedAt' | 'version'> {
  createdAt: Date
  createdById: string | null
}

export async function insertSurvey(tx: Db, survey: NewSurvey): Promise<void> {
  await tx.survey.create({ data: survey })
}

/** Changes a campaign of this version, and what its assignments copy from it; false when somebody was quicker. */
export async function changeSurvey(
  tx: Db,
  { id, version }: Pick<Survey, 'id' | 'version'>,
  data: { closedAt?: Date | null; dueOn?: Day; title?: string },
  copied: { closed?: boolean; takenUntil?: Day },
): Promise<boolean> {
  const { count } = await tx.survey.updateMany({ where: { id, version }, data: { ...data, version: version + 1 } })
  if (count > 0) await tx.assignment.updateMany({ where: { surveyId: id }, data: copied })
  return count > 0
}

type Row = Awaited<ReturnType<Db['survey']['findUniqueOrThrow']>>

function toSurvey({ occasion, ...row }: Row): Survey {
  return { ...row, occasion: occasion as Survey['occasion'] }
}
