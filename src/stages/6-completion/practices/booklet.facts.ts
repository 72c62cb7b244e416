import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { resultWords, usesOfPractices } from '../../5-pairs/index.ts'
import { agesInWords } from './ages.ts'
import { namedAuthors } from './author.store.ts'
import type { BookletFacts, BookletPractice } from './booklet.document.ts'
import { picturesOf } from './picture.store.ts'
import { authorOnPaper, authorOnScreen } from './practice.ts'
import { acceptedPractices } from './practice.store.ts'

/** Practices that came into the library in the year, or all there are; authors as far as their consents reach today. */
export async function bookletFacts(db: Db, year: SchoolYear | undefined, today: Day): Promise<Omit<BookletFacts, 'practices'> & { practices: (BookletPractice & { screenAuthor: string | null })[] }> {
  const practices = await acceptedPractices(db, year === undefined ? { from: '2000-01-01', to: today } : schoolYearBounds(year))
  const ids = practices.map(({ id }) => id)
  const [named, pictures, uses, { fullName, shortName, place }] = await Promise.all([
    namedAuthors(db, practices.map(({ authorId }) => authorId), today), picturesOf(db, ids), usesOfPractices(db, ids), organisationOn(db, today),
  ])
  return {
    organisation: { fullName, shortName, place },
    period: year === undefined ? 'все годы' : schoolYearWords(year),
    year: today.slice(0, 4),
    practices: practices.map((practice) => ({
      title: practice.title,
      author: authorOnPaper(practice, named),
      screenAuthor: authorOnScreen(practice, named),
      helpsWith: practice.tags.map(competenceTitle).join(', '),
      ages: agesInWords(practice.ages),
      description: practice.description,
      steps: practice.steps,
      result: practice.result,
      taken: resultWords(uses.filter(({ practiceId }) => practiceId === practice.id)),
      pictures: pictures.filter(({ practiceId }) => practiceId === practice.id),
    })),
  }
}
