// Marks from the signed sheet: by the curator, or by whoever leads the event.
import type { Request, Response } from 'express'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { peopleByIds } from '../people/index.ts'
import { markFromSheet } from './attendance.actions.ts'
import { attendancePage, savedWords } from './attendance.pages.ts'
import { isMark, markOf, type MarkChange, type Visitor } from './attendance.ts'
import { assertBegun, type Event } from './event.ts'
import { foundEvent } from './event.store.ts'
import { eventPaths, ownEventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'
import { visitorsOf } from './visitor.store.ts'

const VIEW = 'common/events/attendance'

export function addAttendance({ get, post }: Room, tools: Tools, { onPresence }: EventLinks): void {
  const { database: db, clock } = tools

  get(eventPaths.attendance, may('events.manage'), async (req, res) => draw(res, await foundEvent(db, idOf(req)), false))
  post(eventPaths.attendance, may('events.manage'), async (req, res) => save(req, res, await foundEvent(db, idOf(req)), false))
  get(ownEventPaths.attendance, may('events.own'), async (req, res) => draw(res, await ledBy(req), true))
  post(ownEventPaths.attendance, may('events.own'), async (req, res) => save(req, res, await ledBy(req), true))

  async function draw(res: Response, event: Event, own: boolean): Promise<void> {
    assertBegun(event, clock.today())
    const visitors = await visitorsOf(db, event.id)
    const people = await peopleByIds(db, visitors.map(({ personId }) => personId))
    const to = { id: event.id }
    const card = own ? ownEventPaths.event.to(to) : eventPaths.event.to(to)
    const list = own ? { words: 'Мои события', href: ownEventPaths.events.to() } : { words: 'События', href: eventPaths.events.to() }
    await res.page(VIEW, attendancePage({
      event, visitors, people,
      action: own ? ownEventPaths.attendance.to(to) : eventPaths.attendance.to(to),
      back: { href: card, words: 'К событию' },
      sheet: own ? undefined : eventPaths.attendancePdf.to(to),
      crumbs: [list, { words: event.title, href: card }, { words: 'Кто был' }],
      today: clock.today(),
    }))
  }

  async function save(req: Request, res: Response, event: Event, own: boolean): Promise<void> {
    const left = await markFromSheet(tools, onPresence, actorOf(req), event.id, sentMarks(req.body, await visitorsOf(db, event.id)))
    await leaveNotice(req, savedWords(await peopleByIds(db, left)))
    res.redirect(303, own ? ownEventPaths.event.to({ id: event.id }) : eventPaths.event.to({ id: event.id }))
  }

  /** Somebody else's event is not found. */
  async function ledBy(req: Request): Promise<Event> {
    const event = await foundEvent(db, idOf(req))
    return found(event.leaderId === actorOf(req).personId ? event : null, 'Такого события нет. Откройте список своих событий.')
  }
}

/** Marks as the form sends them; «Все присутствовали» marks everybody who has no mark on the form. */
function sentMarks(body: unknown, visitors: readonly Visitor[]): MarkChange[] {
  const given = Object(body) as Record<string, unknown>
  const all = given['all'] === 'present'
  return visitors.flatMap((visitor): MarkChange[] => {
    const { personId } = visitor
    const sent = given[`mark.${personId}`]
    const mark = isMark(sent) ? sent : all ? 'present' : undefined
    const seen = given[`was.${personId}`]
    const was = typeof seen === 'string' ? seen : (markOf(visitor) ?? '')
    return mark === undefined ? [] : [{ personId, was, mark }]
  })
}
