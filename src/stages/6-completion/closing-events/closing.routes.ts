import type { Request } from 'express'
import { schoolYearBounds, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { yearShown } from '../../../web/shown-year.ts'
import { eventPaths, foundEvent, kindNames, listEvents, timeOf } from '../../../common/events/index.ts'
import { peopleOn } from '../../../common/people/index.ts'
import type { SurveyCatalogue } from '../../../common/surveys/index.ts'
import { keepVotes, planClosingEvent, presentPractices, versionOfAll } from './closing.actions.ts'
import { closingEventForm, nominationsForm, votesForm, type Resolution } from './closing.form.ts'
import { closingChoices, closingEventsPage, eventPracticesPage, newClosingPage } from './closing.pages.ts'
import { nominationsOf } from './nominations.facts.ts'
import { closingPaths } from './paths.ts'
import { presentedPractices } from './presented.facts.ts'
import { isSettled } from './settled.store.ts'
import { voteCountOf } from './votes.facts.ts'
import { practicesOfEvent } from '../practices/practice.store.ts'

const read = may('events.read')
const manage = may('events.manage')
const VIEWS = 'stages/6-completion/closing-events'
const KINDS = ['seminar', 'roundTable'] as const

/** Seminars and round tables of the stage; the events themselves stand in the room of events. */
export function closingRoutes(tools: Tools, surveys: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(closingPaths.events, read, async (req, res) => {
    const today = clock.today()
    const events = (await listEvents(db, schoolYearBounds(yearShown(req, schoolYearOf(today))))).filter(({ kind }) => kind === 'seminar' || kind === 'roundTable')
    await res.page(`${VIEWS}/events`, closingEventsPage({ events: events.reverse(), nominations: await nominationsOf(db, today), mayManage: can(req.actor, 'events.manage'), today }))
  })

  get(closingPaths.newEvent, manage, async (req, res) => {
    const kind = KINDS.find((one) => one === req.query['kind']) ?? 'roundTable'
    await res.page(`${VIEWS}/new-event`, newClosingPage(await choices(), closingEventForm.filled({ id: newId(), kind, title: kindNames[kind], leader: actorOf(req).personId })))
  })

  post(closingPaths.newEvent, manage, async (req, res) => {
    const id = sentId(req)
    if (id !== '' && (await db.event.count({ where: { id } })) > 0) return res.redirect(303, eventPaths.invitation.to({ id }))
    const given = await choices()
    await handleForm(req, res, {
      form: closingEventForm,
      choices: given,
      view: `${VIEWS}/new-event`,
      page: (submission) => newClosingPage(given, submission),
      act: async ({ nominations = [], leader, place, startsAt, ...values }) => {
        const time = startsAt === undefined ? null : timeOf(startsAt)
        if (time === undefined) throw new Refusal('invalid', 'Напишите время так: 14:30', { field: 'startsAt' })
        const chosen = (await nominationsOf(db, clock.today())).filter((one) => nominations.includes(one.id))
        await planClosingEvent(tools, actorOf(req), { ...values, startsAt: time, place: place ?? null, leaderId: leader ?? null }, chosen)
        return { to: eventPaths.invitation.to({ id: values.id }), notice: 'Событие запланировано. Теперь пригласите людей' }
      },
    })
  })

  get(closingPaths.practices, read, async (req, res) => res.page(`${VIEWS}/practices`, await drawn(req, {})))

  post(closingPaths.practices, manage, async (req, res) => {
    const practices = await practicesOfEvent(db, idOf(req))
    await handleForm(req, res, {
      form: votesForm(practices),
      view: `${VIEWS}/practices`,
      page: (submission) => drawn(req, { votes: submission }),
      act: async (values) => {
        const given = values as Record<string, unknown>
        const resolved = practices.map(({ id }) => ({ practiceId: id, votes: (given[`votes_${id}`] as number | undefined) ?? null, resolution: given[`resolved_${id}`] as Resolution | undefined }))
        await keepVotes(tools, actorOf(req), idOf(req), String(given['version']), resolved)
        return { to: closingPaths.practices.to({ id: idOf(req) }), notice: 'Голоса и решение записаны. Они войдут в протокол' }
      },
    })
  })

  post(closingPaths.nominations, manage, async (req, res) => handleForm(req, res, {
    form: nominationsForm,
    choices: await choices(),
    view: `${VIEWS}/practices`,
    page: (submission) => drawn(req, { nominations: submission }),
    act: async ({ nominations }) => {
      const chosen = (await nominationsOf(db, clock.today())).filter(({ id }) => nominations.includes(id))
      await presentPractices(tools, actorOf(req), idOf(req), chosen)
      return { to: closingPaths.practices.to({ id: idOf(req) }), notice: 'Добавлено' }
    },
  }))

  async function choices() {
    const today = clock.today()
    return closingChoices(await peopleOn(db, today), await nominationsOf(db, today))
  }

  async function drawn(req: Request, { votes, nominations }: { votes?: Submission; nominations?: Submission }) {
    const event = await foundEvent(db, idOf(req))
    const presented = await presentedPractices(db, event.id, clock.today())
    const version = versionOfAll(await practicesOfEvent(db, event.id))
    const count = event.surveyId === null ? undefined : await voteCountOf(tools, surveys, event.surveyId)
    const filled = votesForm(presented).filled(Object.fromEntries([
      ['version', String(version)],
      ...presented.flatMap(({ id, votes: kept, isVotedIn }) => [[`votes_${id}`, kept ?? count?.votes?.get(id)], [`resolved_${id}`, isVotedIn === null ? undefined : isVotedIn ? 'in' : 'out']]),
    ]) as never)
    return eventPracticesPage({
      event, practices: presented, count, isSettled: await isSettled(db, event), mayManage: can(req.actor, 'events.manage'), choices: await choices(),
      votes: votes === undefined ? filled : { ...votes, entered: { ...votes.entered, ...(votes.errors.some(({ field }) => field === 'version') && { version: [String(version)] }) } },
      nominations: nominations ?? nominationsForm.filled(),
    })
  }

  return { get, post, routes }
}
