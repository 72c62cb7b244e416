// How long the papers of a closed year are kept (documents.md §0.5): a term runs from 1 January after the files are closed.
import type { Day } from '../../../kit/calendar/day.ts'
import { yearOf } from '../../../kit/calendar/day.ts'

export interface RetentionLine {
  what: string
  term: string
}

/** @param closedOn the day the year was closed, or today while it is not */
export function retentionOf(closedOn: Day): RetentionLine[] {
  const first = yearOf(closedOn) + 1
  const until = (years: number) => `${years === 3 ? '3 года' : '5 лет'}, по 31.12.${first + years - 1}`
  return [
    { what: 'Приказы по основной деятельности, положение, протоколы', term: 'постоянно' },
    { what: 'Приказы по личному составу, дополнительные соглашения', term: '50 лет, с личным делом' },
    { what: 'Программы, планы, журналы встреч, отчёты, справки', term: until(5) },
    { what: 'Согласия и отзывы', term: '3 года после окончания' },
    { what: 'Акты об уничтожении и выгрузки', term: '3 года' },
    { what: 'Ответы на анкеты', term: 'до достижения цели: 30 дней, потом уничтожение' },
  ]
}
