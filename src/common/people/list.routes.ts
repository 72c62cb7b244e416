import { pageOf } from '../../kit/lists/page-of.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { remembered } from '../../web/remembered.ts'
import { room, type Room } from '../../web/room.ts'
import { peoplePaths } from './paths.ts'
import { amongEverybody } from './people-empty.pages.ts'
import { peopleListSpec, tellApart, totalOfView, type PeopleQuery } from './people-list.ts'
import { countPeople, listPeople, peopleTotals, withNamesakes } from './people-list.store.ts'
import { peoplePage } from './people.pages.ts'
import { peopleSheet } from './people-sheet.ts'

/** The list of people, on the screen and as a sheet. */
export function listRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools
  const totalsOn = remembered(tools, (today) => peopleTotals(db, today))
  const countOf = remembered(tools, (query) => countPeople(db, JSON.parse(query) as PeopleQuery, clock.today()))

  get(peoplePaths.list, may('people.read'), async (req, res) => {
    const query = readListQuery(req.query, peopleListSpec)
    const today = clock.today()
    const totals = await totalsOn(today)
    const total = totalOfView(query, totals) ?? (await countOf(JSON.stringify({ ...query, page: 1 })))
    const page = pageOf(total, query.page)
    const people = total === 0 ? [] : await listPeople(db, query, today, page)
    const names = tellApart(await withNamesakes(db, people))
    const amongAll = total === 0 ? await countPeople(db, { ...query, filters: amongEverybody }, today) : 0
    const mayChange = can(req.actor, 'people.change')
    await res.page(
      'common/people/people',
      peoplePage({ query, people, page, totals, names, amongAll, today, mayChange }),
    )
  })

  get(peoplePaths.listSheet, may('people.read'), async (req, res) => {
    const today = clock.today()
    const people = await listPeople(db, readListQuery(req.query, peopleListSpec), today, { skip: 0 })
    const bytes = await tools.spreadsheets.writeWorkbook([peopleSheet(people, today)])
    sendMade(res, 'xlsx', `Сотрудники на ${requisiteDay(today)}`, bytes)
  })

  return { get, post, routes }
}
