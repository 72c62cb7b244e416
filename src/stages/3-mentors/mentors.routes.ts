// The bank of mentors as a list, its export, views under a name, comparison and the picture of needs.
import type { Request } from 'express'
import { newId } from '../../kit/ids.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { PAGE_SIZE, pageOf } from '../../kit/lists/page-of.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { leaveNotice } from '../../web/notice.ts'
import { remembered } from '../../web/remembered.ts'
import type { Room } from '../../web/room.ts'
import { countMenteesByState, removeView, savedViews, saveView, viewForm, viewLinks, withColumnsJoined } from '../2-requests/index.ts'
import { comparisonPage, MOST_COMPARED } from './comparison.pages.ts'
import { criteriaOf } from './criteria.store.ts'
import { countMentorsByState } from './mentor-count.store.ts'
import { mentorListSpec, type MentorQuery } from './mentor-list.ts'
import { countedMentors, countHidden, countMentors, listMentors, mentorsByIds, postsInBank } from './mentor-list.store.ts'
import { mentorSheet } from './mentor-sheet.ts'
import { mentorsPage } from './mentors.pages.ts'
import { needsFacts } from './needs.facts.ts'
import { needsPage } from './needs.pages.ts'
import { mentorsPaths } from './paths.ts'
import { mentorsFacts } from './progress.facts.ts'
import { mentorsProgress } from './progress.ts'

const MOST_IN_FILE = 2000

/** @param stageHref the page with the done-tests of the stage */
export function addBank({ get, post }: Room, tools: Tools, stageHref: string): void {
  const { database: db, clock } = tools
  const read = may('mentors.read')
  const manage = may('mentors.manage')
  // What stands around the rows is alike for everybody and changes only when something is written.
  const around = remembered(tools, async () => {
    const today = clock.today()
    const [counted, hidden, posts, mentors, requests] = await Promise.all([countedMentors(db, today), countHidden(db, today), postsInBank(db), countMentorsByState(db, today), countMenteesByState(db, today)])
    const facts = await mentorsFacts(db, today, mentors, requests)
    return { counted, hidden, posts, progress: mentorsProgress(facts) }
  })
  const total = remembered(tools, (key) => countMentors(db, readQuery(JSON.parse(key)), clock.today()))

  get(mentorsPaths.bank, read, async (req, res) => {
    const query = readQuery(req.query)
    const page = pageOf(await total(JSON.stringify({ ...query.filters, q: query.q })), query.page)
    const [rows, views, { progress, ...known }] = await Promise.all([
      listMentors(db, query, clock.today(), { skip: page.skip, take: PAGE_SIZE }),
      savedViews(db, 'mentors', actorOf(req).personId),
      around(''),
    ])
    await res.page('stages/3-mentors/mentors', mentorsPage({
      ...known, rows, query, page,
      progress: { done: progress.done, all: progress.all, href: stageHref },
      saved: viewLinks(views, mentorsPaths.bank.to(), mentorsPaths.bank.to() + askedOf(req), actorOf(req).personId),
      today: clock.today(), mayManage: can(req.actor, 'mentors.manage'), newId: newId(),
    }))
  })

  get(mentorsPaths.sheet, read, async (req, res) => {
    const today = clock.today()
    const rows = await listMentors(db, readQuery(req.query), today, { skip: 0, take: MOST_IN_FILE })
    sendMade(res, 'xlsx', `Банк наставников на ${requisiteDay(today)}`, await tools.spreadsheets.writeWorkbook([mentorSheet(rows, today)]))
  })

  get(mentorsPaths.comparison, read, async (req, res) => {
    const ids = [req.query['chosen']].flat().filter((id): id is string => typeof id === 'string').slice(0, MOST_COMPARED)
    const rows = await mentorsByIds(db, ids, clock.today())
    await res.page('stages/3-mentors/comparison', comparisonPage(rows, await criteriaOf(db), clock.today()))
  })

  get(mentorsPaths.needs, read, async (_req, res) => res.page('stages/3-mentors/needs', needsPage(await needsFacts(db, clock.today()))))

  post(mentorsPaths.views, manage, async (req, res) => {
    const given = viewForm.read(req.body)
    if (!given.accepted) throw new Refusal('invalid', given.errors[0]?.words ?? '', { next: { href: mentorsPaths.bank.to(), words: 'Вернуться к списку' } })
    await saveView(tools, actorOf(req), { ...given.values, bank: 'mentors', list: mentorsPaths.bank.to() })
    await leaveNotice(req, `Вид «${given.values.name}» сохранён`)
    res.redirect(303, given.values.address.startsWith(`${mentorsPaths.bank.to()}?`) ? given.values.address : mentorsPaths.bank.to())
  })

  post(mentorsPaths.viewRemoval, manage, async (req, res) => {
    await removeView(tools, actorOf(req), String(req.params['view']))
    res.redirect(303, mentorsPaths.bank.to())
  })
}

function readQuery(query: unknown): MentorQuery {
  return readListQuery(withColumnsJoined(query), mentorListSpec)
}

function askedOf(req: Request): string {
  const at = req.originalUrl.indexOf('?')
  return at < 0 ? '' : req.originalUrl.slice(at)
}
