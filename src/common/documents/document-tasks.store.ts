// What papers ask of people: to be acquainted, to be signed. For the first page.
import type { Day } from '../../kit/calendar/day.ts'
import { addDays } from '../../kit/calendar/day.ts'
import type { OwnTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import { ownPapers } from './acquaintance.store.ts'
import { numberAndDate, paperNoun } from './paper-name.ts'
import { documentPaths } from './paths.ts'

/** Days for reading a paper that sets no term of its own. */
const DAYS_TO_READ = 7

/** Papers the person has still to be acquainted with; those that have lapsed no longer wait for anybody. */
export async function ownDocumentTasks(db: Db, personId: string, today: Day): Promise<OwnTask[]> {
  const papers = await ownPapers(db, personId)
  return papers
    .filter(({ acquaintance, document }) => acquaintance.how === null && document.lapsedOn === null)
    .map(({ acquaintance, document }) => ({
      day: acquaintance.due ?? addDays(document.requisites.signedOn ?? today, DAYS_TO_READ),
      title: `Ознакомиться с ${paperNoun(document.series, 'ins')} ${numberAndDate(document.requisites)}`,
      why: document.title,
      href: documentPaths.ownPaper.to({ id: document.id }),
    }))
}

/** Drafts handed to the head for signature. */
export async function papersToSign(db: Db, today: Day): Promise<OwnTask[]> {
  const rows = await db.document.findMany({
    where: { state: 'agreement' },
    select: { id: true, title: true },
    orderBy: { updatedAt: 'asc' },
  })
  return rows.map(({ id, title }) => ({
    day: today,
    title: 'Подписать и зарегистрировать проект',
    why: title,
    href: documentPaths.document.to({ id }),
  }))
}

export function countRegistered(db: Db): Promise<number> {
  return db.document.count({ where: { state: 'registered' } })
}
