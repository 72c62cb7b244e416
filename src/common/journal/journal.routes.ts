import type { Request } from 'express'
import { addDays, isDay, momentOf, parseDay } from '../../kit/calendar/day.ts'
import { isNarrowed, readListQuery } from '../../kit/lists/list-query.ts'
import { listLinks } from '../../kit/lists/list-parts.ts'
import { pageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay, requisiteMoment } from '../../kit/russian/dates.ts'
import type { Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import type { Room } from '../../web/room.ts'
import { room } from '../../web/room.ts'
import type { SubjectAddress } from './journal.pages.ts'
import { journalPage, sentenceText } from './journal.pages.ts'
import { authorsOf, countJournalEntries, journalEntries } from './journal.store.ts'
import type { JournalFilter } from './journal.store.ts'
import { journalPaths } from './paths.ts'

const spec = { filters: { person: 'any', from: 'any', to: 'any' }, sorts: ['at'] } as const
const PAGE = 50
const MOST_IN_FILE = 20_000

export function journalRoutes(tools: Tools, addressOf: SubjectAddress): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(journalPaths.journal, may('journal.read'), async (req, res) => {
    const query = readListQuery(req.query, spec)
    const filter = filterOf(req)
    const [total, authors] = await Promise.all([countJournalEntries(database, filter), authorsOf(database)])
    const page = pageOf(total, query.page, PAGE)
    const entries = await journalEntries(database, filter, page.take, page.skip)
    const links = listLinks(journalPaths.journal.to(), query, spec)
    const filters = links.filters([
      { name: 'person', label: 'Кто', options: [{ value: '', words: 'Все' }, ...authors.map(({ id, name }) => ({ value: id, words: name }))] },
      { name: 'from', label: 'С какого дня' },
      { name: 'to', label: 'По какой день' },
    ])
    const exportHref = journalPaths.file.to({}, { ...query.filters })
    const view = { filters, pager: links.pager(page), entries, addressOf, isNarrowed: isNarrowed(query), exportHref }
    await res.page('common/journal/journal', journalPage(view))
  })

  get(journalPaths.file, may('journal.read'), async (req, res) => {
    const entries = await journalEntries(database, filterOf(req), MOST_IN_FILE)
    const bytes = await tools.spreadsheets.writeWorkbook([
      {
        name: 'Журнал',
        title: `Журнал изменений по состоянию на ${requisiteDay(clock.today())}`,
        columns: [{ title: 'Дата и время', width: 20 }, { title: 'Кто', width: 24 }, { title: 'Что произошло', width: 120 }],
        rows: entries.map((entry) => [requisiteMoment(entry.at, clock.zone), entry.author.name, sentenceText(entry)]),
      },
    ])
    sendMade(res, 'xlsx', `Журнал на ${requisiteDay(clock.today())}`, bytes)
  })

  /** Days of the filter are days of the kindergarten: from the start of the first to the end of the last. */
  function filterOf(req: Request): JournalFilter {
    const { filters } = readListQuery(req.query, spec)
    const [from, to] = [filters.from, filters.to].map((text) => parseDay(text ?? ''))
    return {
      ...(filters.person ? { personId: filters.person } : {}),
      ...(from && isDay(from) ? { from: momentOf(from, '00:00', clock.zone) } : {}),
      ...(to && isDay(to) ? { before: momentOf(addDays(to, 1), '00:00', clock.zone) } : {}),
    }
  }

  return { get, post, routes }
}
