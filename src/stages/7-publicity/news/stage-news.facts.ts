// What a stage has told this school year, for its own page.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import type { Db } from '../../../tools.ts'
import { publicityPaths } from '../paths.ts'
import { levels, type Level } from './publication.ts'

/** The page of a stage is no archive; the log has the rest. */
const SHOWN = 5

/** The newest first; why a stage has nothing to tell stands among them. One query. */
export async function newsOfStage(db: Db, stage: number, today: Day): Promise<{ words: string; href: string; sub: string }[]> {
  const { from } = schoolYearBounds(schoolYearOf(today))
  const rows = await db.publication.findMany({
    where: { stage, state: 'published', publishedOn: { gte: from, lte: today } },
    select: { id: true, title: true, plainTitle: true, isDepersonalised: true, isExcuse: true, level: true, publishedOn: true },
    orderBy: [{ publishedOn: 'desc' }, { id: 'asc' }], take: SHOWN,
  })
  return rows.map(({ id, title, plainTitle, isDepersonalised, isExcuse, level, publishedOn }) => ({
    words: isExcuse ? 'Публикации нет: причина записана' : isDepersonalised ? plainTitle ?? title : title,
    href: publicityPaths.publication.to({ id }),
    sub: [publishedOn === null ? '' : screenDay(publishedOn, today), isExcuse || level === 'kindergarten' ? '' : `${levels[level as Level].toLowerCase()} уровень`].filter(Boolean).join(', '),
  }))
}
