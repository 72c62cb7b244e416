// What the invited person sees and does: own list, one event, «Я здесь», decisions that are his.
import type { Request, Response } from 'express'
import { found, Refusal } from '../../kit/refusal.ts'
import { screenName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { peopleByIds } from '../people/index.ts'
import { answerPaths, assignmentOfPerson, type SurveyCatalogue } from '../surveys/index.ts'
import { markSelf } from './attendance.actions.ts'
import { leaderOf } from './event-card.facts.ts'
import { assertSelfMarking, type Event } from './event.ts'
import { eventByCode, foundEvent, itemsOf } from './event.store.ts'
import { joinFeedback } from './feedback.actions.ts'
import { markDecisionDone } from './minutes.actions.ts'
import { openDecisions } from './minutes.store.ts'
import { ownEventPage, ownEventsPage, wallPage } from './own.pages.ts'
import { sendCalendarFile } from './paper.routes.ts'
import { eventPaths, ownEventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'
import { eventsOfPerson, visitorOf } from './visitor.store.ts'

const own = may('events.own')
const NOT_OWN = 'Такого события нет. Откройте список своих событий.'

/** @param calendarHref page of the personal calendar */
export function addOwnEvents({ get, post }: Room, tools: Tools, surveys: SurveyCatalogue, { onPresence }: EventLinks, calendarHref: string | undefined): void {
  const { database: db, clock } = tools

  get(ownEventPaths.events, own, async (req, res) => {
    const { personId, gender } = actorOf(req)
    const [events, decisions] = await Promise.all([eventsOfPerson(db, personId), openDecisions(db, personId)])
    await res.page('common/events/own', ownEventsPage(events, decisions, { today: clock.today(), gender, calendar: calendarHref }), { layout: 'focus' })
  })

  get(ownEventPaths.event, own, async (req, res) => {
    const { personId, gender } = actorOf(req)
    const { event, items, visitor } = await ownEvent(req)
    // The address stands in messages and calendars of everybody; who runs events has a card of his own.
    if (event === null) {
      if (can(req.actor, 'events.read')) return res.redirect(303, eventPaths.event.to({ id: idOf(req) }))
      throw new Refusal('not-found', NOT_OWN)
    }
    const ids = [event.leaderId, ...items.map(({ speakerId }) => speakerId)].filter((id) => id !== null)
    const [people, decisions] = await Promise.all([peopleByIds(db, ids), openDecisions(db, personId)])
    await res.page('common/events/own-event', ownEventPage({
      event, items, own: visitor, leader: leaderOf(event, people), speakers: new Map(people.map(({ id, name }) => [id, screenName(name)])),
      decisions: decisions.filter((decision) => decision.event.id === event.id), isLeader: event.leaderId === personId, gender, today: clock.today(),
    }), { layout: 'focus', back: { href: ownEventPaths.events.to(), words: 'Мои события' } })
  })

  get(ownEventPaths.calendarFile, own, async (req, res) => sendCalendarFile(res, tools, found((await ownEvent(req)).event, NOT_OWN)))

  post(ownEventPaths.decision, own, async (req, res) => {
    const { state } = Object(req.body) as { state?: unknown }
    await markDecisionDone(tools, actorOf(req), String(req.params['decision']), state === 'open' ? null : clock.today(), true)
    await leaveNotice(req, 'Отмечено: выполнено. Куратор увидит это')
    res.redirect(303, ownEventPaths.events.to())
  })

  get(ownEventPaths.wall, own, drawWall)

  post(ownEventPaths.wall, own, async (req, res) => {
    await markSelf(tools, onPresence, actorOf(req), codeOf(req))
    await joinFeedback(tools, surveys, actorOf(req), codeOf(req))
    res.redirect(303, ownEventPaths.wall.to({ code: codeOf(req) }))
  })

  async function drawWall(req: Request, res: Response): Promise<void> {
    const event = await eventByCode(db, codeOf(req))
    const visitor = await visitorOf(db, event.id, actorOf(req).personId)
    const asked = event.surveyId === null ? null : await assignmentOfPerson(db, event.surveyId, actorOf(req).personId)
    const feedback = asked === null || asked.state === 'sent' ? undefined : answerPaths.start.to({ id: asked.id })
    await res.page('common/events/wall', wallPage(event, visitor, clock.today(), { why: whyNot(event), feedback }), { layout: 'focus' })
  }

  function whyNot(event: Event): string | undefined {
    try {
      assertSelfMarking(event, clock.today())
      return undefined
    } catch (error) {
      if (error instanceof Refusal) return error.words
      throw error
    }
  }

  /** Null for somebody else's event: a person sees what he is invited to, leads or speaks at. */
  async function ownEvent(req: Request) {
    const { personId } = actorOf(req)
    const event = await foundEvent(db, idOf(req))
    const [items, visitor] = await Promise.all([itemsOf(db, event.id), visitorOf(db, event.id, personId)])
    const isOwn = visitor !== null || event.leaderId === personId || items.some((item) => item.speakerId === personId || item.decisions.some(({ responsibleId }) => responsibleId === personId))
    return { event: isOwn ? event : null, items, visitor }
  }
}

function codeOf(req: Request): string {
  return String(req.params['code'])
}
