// Events for those who run them: the calendar, the card, planning and changing.
import type { Request } from 'express'
import { schoolYearBounds, schoolYearOf } from '../../kit/calendar/school-year.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { inShownYear } from '../../web/shown-year.ts'
import { sentId } from '../../web/sent-id.ts'
import { peopleOn } from '../people/index.ts'
import { cancelEvent, changeEvent, holdEvent, planEvent } from './event.actions.ts'
import { eventCard } from './event-card.facts.ts'
import { cancellationForm, eventForm, filledEvent, holdingForm, kindFrom, newEventForm, valuesOfForm } from './event.form.ts'
import { assertCancellable, assertOpen, eventStates, kindNames, kindWords } from './event.ts'
import { eventExists, eventSpan, foundEvent, itemsOf, listEvents } from './event.store.ts'
import { cancelEventPage, changeEventPage, newEventPage, personChoices } from './event-form.pages.ts'
import { eventPage } from './event.pages.ts'
import { eventListSpec, eventsPage } from './events.pages.ts'
import { eventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'
import { countVisitors, visitorsOf } from './visitor.store.ts'

const read = may('events.read')
const manage = may('events.manage')
const FORM = 'common/events/event-form'

export function addEvents({ get, post }: Room, tools: Tools, links: EventLinks): void {
  const { database: db, clock } = tools

  get(eventPaths.events, read, async (req, res) => {
    const today = clock.today()
    const query = inShownYear(req, readListQuery(req.query, eventListSpec))
    const span = await eventSpan(db)
    const now = schoolYearOf(today)
    const year = /^20\d\d$/.test(query.filters.year ?? '') ? Number(query.filters.year) : now
    const years = yearsBetween(Math.min(now, span === null ? now : schoolYearOf(span.first)), Math.max(now, span === null ? now : schoolYearOf(span.last)))
    const events = await listEvents(db, { ...schoolYearBounds(year), kind: kindFrom(query.filters.kind), state: eventStates.find((one) => one === query.filters.state), stage: query.filters.stage === undefined ? undefined : Number(query.filters.stage) })
    const counts = await countVisitors(db, events.map(({ id }) => id))
    await res.page('common/events/events', eventsPage({
      events, counts, query: { ...query, filters: { ...query.filters, year: String(year) } }, year, years, isFirstTime: span === null, today, mayManage: can(req.actor, 'events.manage'),
    }))
  })

  get(eventPaths.newEvent, manage, async (req, res) => {
    const kind = kindFrom(req.query['kind'])
    const filled = newEventForm.filled({ id: newId(), leader: actorOf(req).personId, ...(kind && { kind, title: kind === 'other' ? undefined : kindNames[kind] }) })
    await res.page(FORM, newEventPage(await peopleOn(db, clock.today()), filled))
  })

  post(eventPaths.newEvent, manage, async (req, res) => {
    const id = sentId(req)
    if (id !== '' && (await eventExists(db, id))) return res.redirect(303, eventPaths.event.to({ id }))
    const people = await peopleOn(db, clock.today())
    await handleForm(req, res, {
      form: newEventForm,
      choices: personChoices(people),
      view: FORM,
      page: (submission) => newEventPage(people, submission),
      act: async (values) => {
        await planEvent(tools, actorOf(req), values.id, valuesOfForm(values))
        return { to: eventPaths.invitation.to({ id: values.id }), notice: 'Событие запланировано. Теперь пригласите людей' }
      },
    })
  })

  get(eventPaths.event, read, async (req, res) => {
    const card = await eventCard(tools, idOf(req))
    const practices = kindWords[card.event.kind].showsPractices ? { href: links.practicesHref(card.event.id), count: (await links.practices(db, card.event.id, clock.today())).length } : undefined
    const publication = await links.publication(db, actorOf(req), card.event)
    await res.page('common/events/event', eventPage({ ...card, practices, publication, today: clock.today(), mayManage: can(req.actor, 'events.manage') }))
  })

  get(eventPaths.change, manage, async (req, res) => {
    const event = await foundEvent(db, idOf(req))
    assertOpen(event)
    await res.page(FORM, await drawnChange(req, filledEvent(event, await itemsOf(db, event.id))))
  })

  post(eventPaths.change, manage, async (req, res) => {
    const event = await foundEvent(db, idOf(req))
    await handleForm(req, res, {
      form: eventForm,
      choices: personChoices(await peopleOn(db, clock.today())),
      view: FORM,
      page: (submission) => drawnChange(req, submission),
      act: async (values) => {
        await changeEvent(tools, actorOf(req), event.id, values.version, valuesOfForm(values))
        return { to: eventPaths.event.to({ id: event.id }), notice: 'Событие изменено' }
      },
    })
  })

  get(eventPaths.cancellation, manage, async (req, res) => {
    const event = await foundEvent(db, idOf(req))
    assertOpen(event)
    assertCancellable(event)
    await res.page(FORM, await drawnCancellation(req, cancellationForm.filled({ version: String(event.version) })))
  })

  post(eventPaths.cancellation, manage, (req, res) => handleForm(req, res, {
    form: cancellationForm,
    view: FORM,
    page: (submission) => drawnCancellation(req, submission),
    act: async ({ version, reason }) => {
      await cancelEvent(tools, actorOf(req), idOf(req), version, reason)
      return { to: eventPaths.event.to({ id: idOf(req) }), notice: 'Событие отменено. Предупредите приглашённых' }
    },
  }))

  post(eventPaths.holding, manage, async (req, res) => {
    const given = holdingForm.read(req.body)
    await holdEvent(tools, actorOf(req), idOf(req), given.accepted ? given.values.version : '')
    await leaveNotice(req, 'Отмечено: событие состоялось')
    res.redirect(303, eventPaths.event.to({ id: idOf(req) }))
  })

  async function drawnChange(req: Request, submission: Submission) {
    const event = await foundEvent(db, idOf(req))
    return changeEventPage(event, await peopleOn(db, clock.today()), submission)
  }

  async function drawnCancellation(req: Request, submission: Submission) {
    const event = await foundEvent(db, idOf(req))
    return cancelEventPage(event, submission, (await visitorsOf(db, event.id)).length)
  }
}

/** Years from the latest to the earliest; the coming one may be planned already. */
function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 2 }, (_, index) => last + 1 - index)
}
