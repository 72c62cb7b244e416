import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { readableAnswers } from '../../../common/surveys/index.ts'
import { freshOffers, offersOf, type SwotLine, type SwotOffer } from './swot.ts'
import { swotHints } from './swot-hints.ts'
import { swotLines } from './swot.store.ts'

export interface SwotBoard {
  year: SchoolYear
  lines: SwotLine[]
  /** Not taken yet: hints first, then thoughts of the answers. */
  offers: SwotOffer[]
}

const quadrantOf = { s: 'strength', w: 'weakness' } as const

export async function swotBoard(db: Db, today: Day, year: SchoolYear): Promise<SwotBoard> {
  const { from, to } = schoolYearBounds(year)
  const asked = await db.assignment.findMany({ where: { key: { in: ['swot', 'mid_mentee', 'final_mentor', 'final_mentee'] }, answeredOn: { gte: from, lte: to } }, select: { personId: true } })
  const people = [...new Set(asked.map(({ personId }) => personId))]
  const [lines, given] = await Promise.all([swotLines(db, year), readableAnswers(db, people, ['swot', 'mid_mentee', 'final_mentor', 'final_mentee'], today)])
  const own = (key: string) => given.filter((one) => one.key === key && one.answeredOn >= from && one.answeredOn <= to).map(({ answers }) => answers)
  const hints = swotHints({ midMentee: own('mid_mentee'), finalMentor: own('final_mentor'), finalMentee: own('final_mentee') })
  const offers: SwotOffer[] = [...hints.map(({ part, words, why }): SwotOffer => ({ quadrant: quadrantOf[part], text: words, origin: 'hint', why })), ...offersOf(own('swot'))]
  return { year, lines, offers: freshOffers(offers, lines) }
}
