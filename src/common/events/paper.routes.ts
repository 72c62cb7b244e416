// Files of an event: programme, attendance sheet, calendar file; and the code for the wall.
import type { Response } from 'express'
import { icalText } from '../../kit/calendar/ical.ts'
import type { Tools } from '../../tools.ts'
import { may } from '../../web/access.ts'
import { sendFile, sendMade } from '../../web/downloads.ts'
import { qrCode } from '../../web/qr-code.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleByIds } from '../people/index.ts'
import { leaderOf, ownAddress } from './event-card.facts.ts'
import { assertOpen, whenWords, type Event } from './event.ts'
import { foundEvent, itemsOf } from './event.store.ts'
import { calendarEvent } from './messages.ts'
import { eventPaths, ownEventPaths } from './paths.ts'
import { attendanceSheetKind, programmeKind } from './session-papers.document.ts'
import { attendanceSheetOf, programmeOf } from './session-papers.facts.ts'

const read = may('events.read')

export function addEventPapers({ get }: Room, tools: Tools): void {
  const { database: db, clock, printer } = tools

  for (const kind of ['pdf', 'docx'] as const) {
    get(kind === 'pdf' ? eventPaths.programmePdf : eventPaths.programmeDocx, read, async (req, res) => {
      const description = programmeKind.describe(await programmeOf(db, await foundEvent(db, idOf(req)), clock.today()))
      sendMade(res, kind, description.title, await printer[kind](description))
    })
    get(kind === 'pdf' ? eventPaths.attendancePdf : eventPaths.attendanceDocx, read, async (req, res) => {
      const description = attendanceSheetKind.describe(await attendanceSheetOf(db, await foundEvent(db, idOf(req)), clock.today(), clock.zone))
      sendMade(res, kind, description.title, await printer[kind](description))
    })
  }

  get(eventPaths.calendarFile, read, async (req, res) => sendCalendarFile(res, tools, await foundEvent(db, idOf(req))))

  get(eventPaths.poster, may('events.manage'), async (req, res) => {
    const event = await foundEvent(db, idOf(req))
    assertOpen(event)
    const { displayName } = await organisationOn(db, clock.today())
    const address = tools.publicUrl + ownEventPaths.wall.to({ code: event.code })
    const crumbs = [{ words: 'События', href: eventPaths.events.to() }, { words: event.title, href: eventPaths.event.to({ id: event.id }) }, { words: 'Код на стену' }]
    await res.page('common/events/poster', {
      title: `Код на стену: ${event.title}`,
      head: { crumbs, title: 'Код на стену', lead: 'Напечатайте и повесьте у двери: каждый отметится с телефона.' },
      organisation: displayName, event: event.title, when: whenWords(event, clock.today()), address, code: await qrCode(address),
    })
  })
}

/** One event for the calendar of a phone. */
export async function sendCalendarFile(res: Response, tools: Tools, event: Event): Promise<void> {
  const { database: db, clock } = tools
  const items = await itemsOf(db, event.id)
  const people = event.leaderId === null ? [] : await peopleByIds(db, [event.leaderId])
  const entry = calendarEvent({ event, items, leader: leaderOf(event, people), address: ownAddress(tools, event.id) })
  const text = icalText({ name: event.title, zone: clock.zone, events: [entry] })
  sendFile(res, { mediaType: 'text/calendar; charset=utf-8', name: `${event.title}.ics`, bytes: Buffer.from(text) })
}
