import type { Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import { searchDocuments } from '../documents/index.ts'
import { searchEvents } from '../events/index.ts'
import { searchPeople } from '../people/index.ts'
import { homePaths } from './paths.ts'
import { searchPage } from './search.pages.ts'

const MOST_SHOWN = 20
const LONGEST = 100

/** One field over people, documents and events; the address can be shared. */
export function searchRoutes({ database }: Tools): Room {
  const { get, post, routes } = room()

  get(homePaths.search, may('search.use'), async (req, res) => {
    const { q } = req.query
    const words = typeof q === 'string' ? q.trim().slice(0, LONGEST) : ''
    const [people, documents, events] = await Promise.all([
      searchPeople(database, words, MOST_SHOWN),
      searchDocuments(database, words, MOST_SHOWN),
      searchEvents(database, words, MOST_SHOWN),
    ])
    await res.page('common/home/search', searchPage(words, people, documents, events))
  })

  return { get, post, routes }
}
