// What the open section reads of other rooms, in short rows.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import type { Category } from '../../../common/people/index.ts'
import { publicationsWhere } from '../news/publication.store.ts'
import type { Publication } from '../news/publication.ts'
import type { OpenUnit } from './pairs.ts'

/** Pairs and groups fixed by an order that work on the day, with those who are members then. */
export async function workingUnits(db: Db, today: Day): Promise<OpenUnit[]> {
  const rows = await db.unit.findMany({
    where: { state: 'approved', from: { lte: today }, to: { gte: today } },
    select: {
      direction: true,
      members: {
        where: { from: { lte: today }, OR: [{ to: null }, { to: { gte: today } }] },
        select: { personId: true, role: true, person: { select: { surname: true, firstName: true, patronymic: true, post: true, category: true } } },
        orderBy: [{ person: { sortKey: 'asc' } }],
      },
    },
    orderBy: [{ from: 'asc' }, { searchKey: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ direction, members }) => ({
    topic: direction ?? '',
    members: members.map(({ personId, role, person: { post, category, ...name } }) => ({ personId, name, post, category: category as Category, role: role === 'mentor' ? 'mentor' : 'mentee' })),
  }))
}

/** Published on our own pages and not taken from them; whether consents still hold is asked apart. */
export function ownPublications(db: Db, id?: string): Promise<Publication[]> {
  return publicationsWhere(db, { ...(id !== undefined && { id }), state: 'published', isExcuse: false, places: { some: { postedOn: { not: null }, removedOn: null, link: { startsWith: '/public/' } } } })
}

export interface OpenPracticeRow {
  id: string
  title: string
  description: string
  steps: string | null
  result: string | null
  authorId: string | null
  authorWords: string | null
  stateOn: Day
}

/** Accepted practices that the library lets out, the newest first. */
export function openPracticeRows(db: Db, id?: string): Promise<OpenPracticeRow[]> {
  return db.practice.findMany({
    where: { state: 'accepted', isPublic: true, ...(id !== undefined && { id }) },
    select: { id: true, title: true, description: true, steps: true, result: true, authorId: true, authorWords: true, stateOn: true },
    orderBy: [{ stateOn: 'desc' }, { id: 'asc' }], take: 100,
  })
}

/** Pictures of a practice the library lets out, whose faces were told; with those who can be recognised. */
export async function openPictureRows(db: Db, practiceId: string): Promise<{ id: string; alt: string; shown: string[] }[]> {
  const rows = await db.practicePicture.findMany({
    where: { practiceId, shown: { not: null }, practice: { state: 'accepted', isPublic: true } },
    select: { id: true, alt: true, shown: true }, orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ shown, ...row }) => ({ ...row, shown: JSON.parse(shown ?? '[]') as string[] }))
}
