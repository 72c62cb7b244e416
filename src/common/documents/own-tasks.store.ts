import type { Db } from '../../tools.ts'
import { dayOfMoment, type Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { ownPapers } from './acquaintance.store.ts'
import type { DocumentSeries } from './document.ts'
import { capital, paperReference } from './paper-name.ts'
import { documentPaths } from './paths.ts'

/** Something to be done with a paper, for the first page: what, until when, why, where. */
export interface DocumentTask {
  day: Day
  title: string
  why: string
  href: string
}

/** Papers the person has not read yet; without a term they are for today. */
export async function ownDocumentTasks(db: Db, personId: string, today: Day): Promise<DocumentTask[]> {
  const papers = await ownPapers(db, personId)
  return papers.filter(({ acquaintance }) => acquaintance.how === null).map(({ acquaintance, document }) => ({
    day: acquaintance.due ?? today,
    title: `Ознакомиться: ${document.title}`,
    why: capital(paperReference(document)),
    href: documentPaths.ownPaper.to({ id: document.id }),
  }))
}

/** Papers handed over to the head; each waits since the day it was handed over. */
export async function signingTasks(db: Db, today: Day, zone: string): Promise<DocumentTask[]> {
  const rows = await db.document.findMany({ where: { state: 'agreement' }, select: { id: true, title: true, series: true, updatedAt: true }, orderBy: { updatedAt: 'asc' } })
  return rows.map(({ id, title, series, updatedAt }) => ({
    day: today,
    title: `Подписать: ${title}`,
    why: `Проект ${paperReference({ title, series: series as DocumentSeries, state: 'agreement', requisites: { registered: false } }, 'gen')} ждёт с ${requisiteDay(dayOfMoment(updatedAt, zone))}`,
    href: documentPaths.document.to({ id }),
  }))
}
