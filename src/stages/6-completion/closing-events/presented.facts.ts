// What the room of events asks about the practices of an event.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import type { PresentedPractice } from '../../../common/events/index.ts'
import { namedAuthors } from '../practices/author.store.ts'
import { authorOnPaper, authorOnScreen } from '../practices/practice.ts'
import { practicesOfEvent } from '../practices/practice.store.ts'

export async function presentedPractices(db: Db, eventId: string, today: Day): Promise<PresentedPractice[]> {
  const practices = await practicesOfEvent(db, eventId)
  const named = await namedAuthors(db, practices.map(({ authorId }) => authorId), today)
  return practices.map((practice) => ({
    id: practice.id, title: practice.title, author: authorOnScreen(practice, named), paperAuthor: authorOnPaper(practice, named), votes: practice.votes, isVotedIn: practice.isVotedIn,
  }))
}
