import { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import { jsonText } from '../../../kit/json-text.ts'
import type { Db } from '../../../tools.ts'
import type { Round, RoundKind, RoundSurvey } from './round.ts'

const surveysText = jsonText<RoundSurvey[]>(
  z.array(z.object({ id: z.string(), key: z.string(), people: z.array(z.object({ unitId: z.string(), personId: z.string() })) })),
)

/** Rounds of the school year; of all years without one. */
export async function roundsOf(db: Db, year?: SchoolYear): Promise<Round[]> {
  const rows = await db.monitoringRound.findMany({ where: year === undefined ? {} : { schoolYear: year }, orderBy: [{ launchedOn: 'asc' }, { id: 'asc' }] })
  return rows.map(({ id, schoolYear, occasion, launchedOn, dueOn, surveys }) => ({ id, schoolYear, kind: occasion as RoundKind, launchedOn, dueOn, surveys: surveysText.decode(surveys) }))
}

/** Writes a round over what was there. */
export async function keepRound(tx: Db, { kind, surveys, ...round }: Round, at: Date, byId: string | null): Promise<void> {
  const { id, launchedOn, dueOn, schoolYear } = round
  const kept = { dueOn, surveys: surveysText.encode(surveys) }
  await tx.monitoringRound.upsert({ where: { id }, create: { id, schoolYear, occasion: kind, launchedOn, ...kept, createdAt: at, createdById: byId }, update: { launchedOn, ...kept } })
}

/**
 * Whoever comes second waits here until the first has written: on Postgres two processes would otherwise both read the
 * round as it was and ask everybody twice.
 */
export async function holdRound(tx: Db, year: SchoolYear, kind: RoundKind): Promise<void> {
  await tx.monitoringRound.updateMany({ where: { schoolYear: year, occasion: kind }, data: { schoolYear: year } })
}

/** Rounds of the year that wait for their day. */
export async function dropPlanned(tx: Db, year: SchoolYear): Promise<number> {
  const planned = (await roundsOf(tx, year)).filter(({ surveys }) => surveys.length === 0)
  await tx.monitoringRound.deleteMany({ where: { id: { in: planned.map(({ id }) => id) } } })
  return planned.length
}

/** The account of a curator of the day: of the one who planned the rounds, if it still is one. */
export async function plannerOn(db: Db, year: SchoolYear, day: Day): Promise<string | undefined> {
  const planned = await db.monitoringRound.findMany({ where: { schoolYear: year }, select: { createdById: true } })
  const grants = await db.roleGrant.findMany({ where: { role: 'curator', from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }], user: { disabledAt: null } }, select: { userId: true, user: { select: { personId: true } } }, orderBy: { from: 'asc' } })
  return (grants.find(({ user }) => planned.some(({ createdById }) => createdById === user.personId)) ?? grants[0])?.userId
}

/** How far each questionnaire of these campaigns is: campaign → person → state. */
export async function statesOf(db: Db, rounds: readonly Round[]): Promise<Map<string, Map<string, { id: string; state: string }>>> {
  const ids = rounds.flatMap(({ surveys }) => surveys.map(({ id }) => id))
  const rows = ids.length === 0 ? [] : await db.assignment.findMany({ where: { surveyId: { in: ids } }, select: { id: true, surveyId: true, personId: true, state: true } })
  const states = new Map<string, Map<string, { id: string; state: string }>>()
  for (const { id, surveyId, personId, state } of rows) {
    const own = states.get(surveyId) ?? new Map<string, { id: string; state: string }>()
    states.set(surveyId, own.set(personId, { id, state }))
  }
  return states
}

/** Campaigns that take answers still, by id. */
export async function openCampaigns(db: Db, ids: readonly string[], today: string): Promise<Set<string>> {
  const rows = await db.survey.findMany({ where: { id: { in: [...ids] }, closedAt: null, dueOn: { gte: today } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

/** Campaigns that exist already, by id: a round was written down before them. */
export async function launchedCampaigns(db: Db, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.survey.findMany({ where: { id: { in: [...ids] } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}
