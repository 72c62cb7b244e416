// Who may be invited: people who work here and are not in the bank of mentors yet.
import type { Day } from '../../kit/calendar/day.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { namedColumns, toNamed, type NamedPerson } from '../2-requests/index.ts'

const SHOWN = 15

export type Invitable = NamedPerson & { category: string; openId: string | undefined }

/** Without words: those with a category who are not in the bank, the longest in the profession first. */
export async function invitable(db: Db, { q, personId, today }: { q: string; personId: string; today: Day }): Promise<Invitable[]> {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  const works = { OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] }
  const asked = personId !== '' ? { id: personId } : words.length > 0
    ? { AND: words.map((word) => ({ searchKey: { contains: word } })) }
    : { category: { in: ['first', 'highest'] }, mentors: { none: { shelf: 'open' } } }
  const rows = await db.person.findMany({
    where: { AND: [works, asked] },
    select: { ...namedColumns, category: true, mentors: { where: { shelf: 'open' }, select: { id: true } } },
    orderBy: words.length > 0 ? [{ sortKey: 'asc' }] : [{ teachingSince: 'asc' }, { sortKey: 'asc' }],
    take: SHOWN,
  })
  return rows.map(({ mentors, category, ...row }) => ({ ...toNamed(row), category, openId: mentors[0]?.id }))
}
