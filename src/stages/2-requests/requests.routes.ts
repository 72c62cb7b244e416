// The bank of mentees as a list, its export, and views under a name.
import type { Request } from 'express'
import { newId } from '../../kit/ids.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { PAGE_SIZE, pageOf } from '../../kit/lists/page-of.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { leaveNotice } from '../../web/notice.ts'
import { remembered } from '../../web/remembered.ts'
import type { Room } from '../../web/room.ts'
import { Refusal } from '../../kit/refusal.ts'
import { withColumnsJoined } from './bank/columns.ts'
import { viewForm } from './bank/view.form.ts'
import { removeView, saveView } from './bank/view.actions.ts'
import { viewLinks } from './bank/view-links.ts'
import { savedViews } from './bank/view.store.ts'
import { countMenteesByState } from './mentee-count.store.ts'
import { menteeSheet } from './mentee-sheet.ts'
import { menteeListSpec, type MenteeQuery } from './mentee-list.ts'
import { countedMentees, countHidden, countMentees, listMentees, postsInBank } from './mentee-list.store.ts'
import { requestsPaths } from './paths.ts'
import { requestsFacts } from './progress.facts.ts'
import { requestsProgress } from './progress.ts'
import { requestsPage } from './requests.pages.ts'

export const MOST_IN_FILE = 2000

/** @param stageHref the page with the done-tests of the stage */
export function addBank({ get, post }: Room, tools: Tools, stageHref: string): void {
  const { database: db, clock } = tools
  const read = may('requests.read')
  const manage = may('requests.manage')
  // What stands around the rows is alike for everybody and changes only when something is written.
  const around = remembered(tools, async () => {
    const today = clock.today()
    const [counted, hidden, posts, facts] = await Promise.all([countedMentees(db, today), countHidden(db, today), postsInBank(db), countMenteesByState(db, today).then((counts) => requestsFacts(db, today, counts))])
    return { counted, hidden, posts, progress: requestsProgress(facts) }
  })
  const total = remembered(tools, (key) => countMentees(db, readQuery(JSON.parse(key)), clock.today()))

  get(requestsPaths.bank, read, async (req, res) => {
    const query = readQuery(req.query)
    const page = pageOf(await total(JSON.stringify({ ...query.filters, q: query.q })), query.page)
    const [rows, views, { progress, ...known }] = await Promise.all([
      listMentees(db, query, clock.today(), { skip: page.skip, take: PAGE_SIZE }),
      savedViews(db, 'mentees', actorOf(req).personId),
      around(''),
    ])
    await res.page('stages/2-requests/requests', requestsPage({
      ...known, rows, query, page,
      progress: { done: progress.done, all: progress.all, href: stageHref },
      saved: viewLinks(views, requestsPaths.bank.to(), requestsPaths.bank.to() + askedOf(req), actorOf(req).personId),
      today: clock.today(),
      mayManage: can(req.actor, 'requests.manage'),
      newId: newId(),
    }))
  })

  get(requestsPaths.sheet, read, async (req, res) => {
    const today = clock.today()
    const rows = await listMentees(db, readQuery(req.query), today, { skip: 0, take: MOST_IN_FILE })
    sendMade(res, 'xlsx', `Банк наставляемых на ${requisiteDay(today)}`, await tools.spreadsheets.writeWorkbook([menteeSheet(rows, today)]))
  })

  post(requestsPaths.views, manage, async (req, res) => {
    const read = viewForm.read(req.body)
    if (!read.accepted) throw new Refusal('invalid', read.errors[0]?.words ?? '', { next: { href: requestsPaths.bank.to(), words: 'Вернуться к списку' } })
    await saveView(tools, actorOf(req), { ...read.values, bank: 'mentees', list: requestsPaths.bank.to() })
    await leaveNotice(req, `Вид «${read.values.name}» сохранён`)
    res.redirect(303, read.values.address.startsWith(`${requestsPaths.bank.to()}?`) ? read.values.address : requestsPaths.bank.to())
  })

  post(requestsPaths.viewRemoval, manage, async (req, res) => {
    await removeView(tools, actorOf(req), String(req.params['view']))
    res.redirect(303, requestsPaths.bank.to())
  })
}

function readQuery(query: unknown): MenteeQuery {
  return readListQuery(withColumnsJoined(query), menteeListSpec)
}

/** The query of the address as it was asked, for telling which saved view is looked at. */
function askedOf(req: Request): string {
  const at = req.originalUrl.indexOf('?')
  return at < 0 ? '' : req.originalUrl.slice(at)
}
