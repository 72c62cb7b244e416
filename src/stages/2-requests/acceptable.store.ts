// Who may be accepted: people who work here and do not take part yet, the latest hired first unless searched for.
import { addMonths, type Day } from '../../kit/calendar/day.ts'
import { searchKey } from '../../kit/russian/search-key.ts'
import type { Db } from '../../tools.ts'
import { namedColumns, toNamed, type NamedPerson } from './mentee-row.ts'

const SHOWN = 15
const RECENT_MONTHS = 6

export type Acceptable = NamedPerson & { hiredOn: Day | null; openId: string | undefined; wasBefore: boolean }

export async function acceptable(db: Db, { q, personId, today }: { q: string; personId: string; today: Day }): Promise<Acceptable[]> {
  const words = searchKey(q).split(' ').filter((word) => word !== '')
  const works = { OR: [{ dismissedOn: null }, { dismissedOn: { gte: today } }] }
  const asked = personId !== '' ? { id: personId } : words.length > 0
    ? { AND: words.map((word) => ({ searchKey: { contains: word } })) }
    : { hiredOn: { gte: addMonths(today, -RECENT_MONTHS) }, mentees: { none: { shelf: 'open' } } }
  const rows = await db.person.findMany({
    where: { AND: [works, asked] },
    select: { ...namedColumns, hiredOn: true, mentees: { select: { id: true, shelf: true } } },
    orderBy: words.length > 0 ? [{ sortKey: 'asc' }] : [{ hiredOn: 'desc' }, { sortKey: 'asc' }],
    take: SHOWN,
  })
  return rows.map(({ mentees, hiredOn, ...row }) => ({
    ...toNamed(row), hiredOn,
    openId: mentees.find(({ shelf }) => shelf === 'open')?.id,
    wasBefore: mentees.some(({ shelf }) => shelf === 'closed'),
  }))
}
