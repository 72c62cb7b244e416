import type { Db } from '../../../tools.ts'
import type { SavedView } from './view-links.ts'

export type Bank = 'mentees' | 'mentors'

/** Views a person sees over a list: the own ones and those for all curators. */
export function savedViews(db: Db, bank: Bank, personId: string): Promise<SavedView[]> {
  return db.bankView.findMany({
    where: { bank, OR: [{ ownerId: personId }, { isShared: true }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true, ownerId: true, isShared: true },
    take: 20,
  })
}
