import { schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { addendaOf } from './addenda.store.ts'
import { asOf } from './as-of.ts'
import type { HouseOn } from './house-on.ts'
import { papersInForce } from './papers.store.ts'
import { approvedProgrammes } from './programmes.store.ts'
import { consentsInForce, menteePlaces, mentorPlaces, peopleHere } from './people.store.ts'
import { unitsOn } from './units.store.ts'
import { answersOn, deedsOn } from './work.store.ts'

/** The house as it was known on the day; some twenty queries, none of them for a row. */
export async function houseOn(db: Db, day: Day, zone: string): Promise<HouseOn> {
  const moment = asOf(day, zone)
  const year = schoolYearOf(day)
  const [organisation, units] = await Promise.all([organisationOn(db, day), unitsOn(db, moment)])
  const [common, programmes] = await Promise.all([papersInForce(db, moment), approvedProgrammes(db, moment, units)])
  const papers = [...common, ...programmes.filter(({ isOpen }) => isOpen).map(({ unitId: _, isOpen: __, ...paper }) => paper)]
  const roadmap = papers.find(({ source }) => source === 'roadmap')
  const beginsOn = units.map(({ from }) => from).filter((from) => from >= `${year}-09-01`).toSorted()[0]
  const [here, consents, mentors, mentees, addenda, answers, deeds] = await Promise.all([
    peopleHere(db, moment), consentsInForce(db, moment), mentorPlaces(db, moment), menteePlaces(db, moment),
    addendaOf(db, papers.filter(({ kind }) => kind === 'mentoring-addendum').map(({ id }) => id)),
    answersOn(db, moment, year, roadmap?.id, beginsOn), deedsOn(db, moment, year),
  ])
  const { shortName, fullName, site } = organisation
  return { day, year, organisation: { shortName, fullName, site }, papers, units, ...here, mentorPlaces: mentors, menteePlaces: mentees, addenda, begun: programmes.map(({ unitId }) => unitId),  ...consents, ...answers, ...deeds }
}
