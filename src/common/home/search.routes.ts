import type { Day } from '../../kit/calendar/day.ts'
import type { Db, Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import { searchDocuments } from '../documents/index.ts'
import { searchEvents } from '../events/index.ts'
import { searchPeople } from '../people/index.ts'
import { homePaths } from './paths.ts'
import { searchPage, type SearchGroup } from './search.pages.ts'

const MOST_SHOWN = 20
const LONGEST = 100

/** What a later room finds by words, as a group of its own. */
type Search = (db: Db, words: string, most: number, today: Day) => Promise<SearchGroup>

/** One field over people, documents, events and what other rooms hand in; the address can be shared. */
export function searchRoutes({ database, clock }: Tools, others: readonly Search[]): Room {
  const { get, post, routes } = room()

  get(homePaths.search, may('search.use'), async (req, res) => {
    const { q } = req.query
    const words = typeof q === 'string' ? q.trim().slice(0, LONGEST) : ''
    const [people, documents, events] = await Promise.all([
      searchPeople(database, words, MOST_SHOWN),
      searchDocuments(database, words, MOST_SHOWN),
      searchEvents(database, words, MOST_SHOWN),
    ])
    const groups = await Promise.all(others.map((search) => search(database, words, MOST_SHOWN, clock.today())))
    await res.page('common/home/search', searchPage(words, people, documents, events, groups))
  })

  return { get, post, routes }
}
