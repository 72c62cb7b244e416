import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'

const asked = ['start_mentee', 'start_mentor', 'mid_mentee', 'mid_mentor', 'final_mentee', 'final_mentor', 'mentee_deficits', 'satisfaction']

/** Campaigns of monitoring that began in the year: how many were asked, how many have answered. Answers without a consent are not counted. */
export async function coverageOf(db: Db, from: Day, to: Day): Promise<{ title: string; asked: number; answered: number }[]> {
  const surveys = await db.survey.findMany({ where: { key: { in: asked }, startsOn: { gte: from, lte: to } }, select: { id: true, key: true, title: true }, orderBy: [{ startsOn: 'asc' }, { createdAt: 'asc' }] })
  const counted = await db.assignment.groupBy({ by: ['surveyId', 'state'], where: { surveyId: { in: surveys.map(({ id }) => id) } }, _count: { _all: true } })
  const count = (id: string, states?: readonly string[]) => counted.filter(({ surveyId, state }) => surveyId === id && (states === undefined || states.includes(state))).reduce((sum, { _count }) => sum + _count._all, 0)
  const rows = surveys.map(({ id, key, title }) => ({ key, title: title.split(':')[0] ?? title, asked: count(id), answered: count(id, ['sent', 'returned']) }))
  // Campaigns about single units belong to the questionnaire they came from.
  return [...new Set(rows.map(({ key }) => key))].flatMap((key) => {
    const own = rows.filter((row) => row.key === key)
    return own[0] === undefined ? [] : [{ title: own[0].title, asked: sum(own.map((row) => row.asked)), answered: sum(own.map(({ answered }) => answered)) }]
  })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Who runs the programme on the day. */
export async function curatorOn(db: Db, day: Day): Promise<string | undefined> {
  const grant = await db.roleGrant.findFirst({ where: { role: 'curator', from: { lte: day }, OR: [{ to: null }, { to: { gte: day } }], user: { disabledAt: null } }, select: { user: { select: { personId: true } } }, orderBy: { from: 'asc' } })
  return grant?.user.personId
}

/** How many of these people have been trained as mentors. */
export async function trainedAmong(db: Db, people: readonly string[]): Promise<number> {
  const rows = await db.mentor.findMany({ where: { personId: { in: [...people] }, trainedOn: { not: null } }, select: { personId: true } })
  return new Set(rows.map(({ personId }) => personId)).size
}

/** Practices accepted in the year, the earliest first. */
export async function practicesOfYear(db: Db, from: Day, to: Day): Promise<{ title: string; competences: string[] }[]> {
  const rows = await db.practice.findMany({ where: { state: 'accepted', stateOn: { gte: from, lte: to } }, select: { title: true, tags: { select: { competence: true } } }, orderBy: [{ stateOn: 'asc' }, { id: 'asc' }] })
  return rows.map(({ title, tags }) => ({ title, competences: tags.map(({ competence }) => competence) }))
}

const help: Record<string, string> = { time: 'нехватка времени', materials: 'нехватка методических материалов', advice: 'нужен совет методиста', psychologist: 'нужна помощь психолога', second_mentor: 'нужен второй наставник' }

/** What mentors asked help with most; said by one alone it is not told. */
export function difficultyOf(answers: readonly (readonly string[])[]): string | undefined {
  const counts = Object.keys(help).map((key) => ({ key, count: answers.filter((one) => one.includes(key)).length }))
  const [first] = counts.toSorted((one, other) => other.count - one.count)
  return first === undefined || first.count < 2 ? undefined : help[first.key]
}
