// Practices of the library as items a plan may take, and what came of them. The practice itself belongs to a later stage.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Choices } from '../../../kit/forms/field.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Db } from '../../../tools.ts'
import { monthChoices } from './choices.ts'
import type { PracticeUse } from './practice-results.ts'

/** What an accepted practice offers to plans. */
export interface PracticeForPlans {
  id: string
  title: string
  result: string | null
  competences: readonly string[]
}

/** One item for each competence, or one for any; items of competences it lost are put away. Written twice, they are there once. */
export async function keepPracticeItems(tx: Db, { id, title, result, competences }: PracticeForPlans, on: Day, at: Date): Promise<void> {
  const content = `Практика из копилки «${title}»: посмотреть у автора или разобрать по описанию, попробовать в своей группе и обсудить`
  const wanted = (competences.length === 0 ? [null] : competences).map((competence) => ({ id: `practice-${id}-${competence ?? 'any'}`, competence }))
  await tx.planLibraryItem.updateMany({ where: { practiceId: id, archivedOn: null, id: { notIn: wanted.map((item) => item.id) } }, data: { archivedOn: on } })
  for (const item of wanted) {
    const words = { content, searchKey: searchKey(content), result }
    await tx.planLibraryItem.upsert({
      where: { id: item.id },
      create: { ...item, ...words, form: 'demonstration', origin: 'practice', practiceId: id, createdAt: at },
      update: { ...words, archivedOn: null, version: { increment: 1 } },
    })
  }
}

/** Plans that took it keep it; nobody is offered it any more. */
export async function archivePracticeItems(tx: Db, practiceId: string, on: Day): Promise<void> {
  await tx.planLibraryItem.updateMany({ where: { practiceId, archivedOn: null }, data: { archivedOn: on, version: { increment: 1 } } })
}

/** Ids of the items of a practice, with the competence each is for. */
export async function practiceItems(db: Db, practiceId: string): Promise<{ id: string; competence: string | null }[]> {
  return db.planLibraryItem.findMany({ where: { practiceId, archivedOn: null }, select: { id: true, competence: true }, orderBy: { id: 'asc' } })
}

/** Where practices stand in plans: the newest edition of each unit that has the row. Rows that were called off do not count. */
export async function usesOfPractices(db: Db, practiceIds?: readonly string[]): Promise<PracticeUse[]> {
  const items = await db.planLibraryItem.findMany({ where: { practiceId: practiceIds === undefined ? { not: null } : { in: [...practiceIds] } }, select: { id: true, practiceId: true, competence: true } })
  if (items.length === 0) return []
  const byId = new Map(items.map((item) => [item.id, item]))
  const rows = await db.planItem.findMany({
    where: { libraryId: { in: [...byId.keys()] }, state: { not: 'cancelled' } },
    select: { libraryId: true, menteePersonId: true, programme: { select: { unitId: true, edition: true, targets: { select: { competence: true, menteePersonId: true, startLevel: true, reachedLevel: true } } } } },
    orderBy: { programme: { edition: 'desc' } },
  })
  const uses = new Map<string, PracticeUse & { edition: number }>()
  for (const { libraryId, menteePersonId, programme } of rows) {
    const item = byId.get(libraryId ?? '')
    if (item === undefined || item.practiceId === null) continue
    const key = `${item.practiceId} ${programme.unitId}`
    const known = uses.get(key)
    if (known !== undefined && known.edition !== programme.edition) continue
    const targets = programme.targets.filter((target) => target.competence === item.competence && (menteePersonId === null || target.menteePersonId === menteePersonId))
    const levels = targets.map(({ startLevel, reachedLevel }) => ({ start: startLevel, reached: reachedLevel }))
    uses.set(key, { practiceId: item.practiceId, unitId: programme.unitId, edition: programme.edition, levels: known === undefined ? levels : [...known.levels, ...levels] })
  }
  return [...uses.values()].map(({ practiceId, unitId, levels }) => ({ practiceId, unitId, levels }))
}

/** The practice behind each item of the library that has one. */
export async function practiceOfItems(db: Db): Promise<Map<string, string>> {
  const rows = await db.planLibraryItem.findMany({ where: { practiceId: { not: null }, archivedOn: null }, select: { id: true, practiceId: true } })
  return new Map(rows.flatMap(({ id, practiceId }) => (practiceId === null ? [] : [[id, practiceId]])))
}

export interface OpenDraft {
  unitId: string
  /** An earlier one may be in force beside it. */
  edition: number
  title: string
  /** Competences its people work on. */
  competences: string[]
  months: Choices[string]
}

/** Programmes somebody may write on today: those of own units, all of them for whoever runs the programme. */
export async function draftsOf(db: Db, actor: Actor, today: Day): Promise<OpenDraft[]> {
  const own = { members: { some: { personId: actor.personId, from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] } } }
  const rows = await db.programme.findMany({
    where: { state: 'draft', unit: { state: { notIn: ['finished', 'stopped'] }, ...(!can(actor, 'units.manage') && own) } },
    select: { unitId: true, edition: true, from: true, to: true, unit: { select: { title: true } }, targets: { select: { competence: true } } },
    orderBy: [{ unit: { title: 'asc' } }, { edition: 'desc' }],
    take: 100,
  })
  return rows.map(({ unitId, edition, from, to, unit, targets }) => ({ unitId, edition, title: unit.title, competences: [...new Set(targets.map(({ competence }) => competence))], months: monthChoices({ from, to }) }))
}
