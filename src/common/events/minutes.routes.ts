// Writing the minutes, drawing them up as a paper, printing an extract, marking decisions.
import type { Request, Response } from 'express'
import type { Form } from '../../kit/forms/form.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { signatureName } from '../../kit/russian/names.ts'
import { timeOfMoment } from '../../kit/calendar/day.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import type { Room } from '../../web/room.ts'
import { documentPaths } from '../documents/index.ts'
import { organisationOn, signatoryOn } from '../organisation/index.ts'
import { peopleByIds, peopleOn } from '../people/index.ts'
import { personChoices } from './event-form.pages.ts'
import { assertOpen } from './event.ts'
import { foundEvent, itemsOf } from './event.store.ts'
import { describeExtract } from './minutes.document.ts'
import { draftMinutes, markDecisionDone, saveItemCourse, saveSitters } from './minutes.actions.ts'
import { minutesEntry } from './minutes.facts.ts'
import { courseForm, sittersForm } from './minutes.form.ts'
import { minutesPaper } from './minutes-lock.store.ts'
import { minutesPage, type MinutesView } from './minutes.pages.ts'
import { eventPaths } from './paths.ts'
import type { EventLinks } from './reactions.ts'
import { visitorsOf } from './visitor.store.ts'

const manage = may('events.manage')
const VIEW = 'common/events/minutes'
const SAVED = 'Протокол сохранён'

export function addMinutes({ get, post }: Room, tools: Tools, links: EventLinks): void {
  const entry = minutesEntry(links)
  const { database: db, clock } = tools

  get(eventPaths.minutes, manage, async (req, res) => {
    assertOpen(await foundEvent(db, idOf(req)))
    await res.page(VIEW, await drawn(req))
  })

  post(eventPaths.minutes, manage, (req, res) => kept(req, res, sittersForm, null, (values) =>
    saveSitters(tools, actorOf(req), idOf(req), values.version, { chairId: values.chair ?? null, secretaryId: values.secretary ?? null, guests: values.guests ?? null })))

  post(eventPaths.minutesItem, manage, (req, res) => {
    const item = String(req.params['item'])
    return kept(req, res, courseForm, item, (values) => saveItemCourse(tools, actorOf(req), idOf(req), item, values))
  })

  post(eventPaths.minutesDocument, may('documents.draft'), async (req, res) => {
    const { id } = Object(req.body) as { id?: unknown }
    const document = await draftMinutes(tools, entry, actorOf(req), idOf(req), typeof id === 'string' && id !== '' ? id : newId())
    await leaveNotice(req, 'Проект протокола готов. Проверьте его и передайте на подпись')
    res.redirect(303, documentPaths.document.to({ id: document }))
  })

  get(eventPaths.extract, may('events.read'), async (req, res) => {
    const event = await foundEvent(db, idOf(req))
    const paper = await minutesPaper(db, event)
    const { number, signedOn, registered } = paper?.requisites ?? { registered: false }
    if (!paper?.description || !registered || number === undefined || signedOn === undefined) throw new Refusal('wrong-moment', 'Выписку делают из зарегистрированного протокола. Сначала зарегистрируйте его.')
    const [organisation, signs, sitters] = await Promise.all([organisationOn(db, signedOn), signatoryOn(db, clock.today()), peopleByIds(db, [event.chairId, event.secretaryId].filter((id) => id !== null))])
    const nameOf = (id: string | null) => { const person = sitters.find((one) => one.id === id); return person === undefined ? null : signatureName(person.name) }
    const extract = describeExtract({
      organisation, minutes: paper.description, number, signedOn, question: Number(req.query['question']) || 1, chair: nameOf(event.chairId), secretary: nameOf(event.secretaryId),
      certifies: signs === undefined || signs === null ? { post: 'заведующий', name: '______________' } : { post: signs.post, name: signatureName(signs.name) },
    })
    const description = found(extract, 'Такого вопроса в протоколе нет.')
    sendMade(res, 'pdf', description.title, await tools.printer.pdf(description))
  })

  post(eventPaths.decision, manage, async (req, res) => {
    const { state } = Object(req.body) as { state?: unknown }
    const event = await markDecisionDone(tools, actorOf(req), String(req.params['decision']), state === 'done' ? clock.today() : null, false)
    await leaveNotice(req, state === 'done' ? 'Отмечено: решение выполнено' : 'Отметка снята')
    res.redirect(303, eventPaths.event.to({ id: event }))
  })

  /** A form of the minutes: a script saves it while it is typed and reads a short answer, without one the page comes again. */
  async function kept<T>(req: Request, res: Response, form: Form<T>, item: string | null, save: (values: T) => Promise<number>): Promise<void> {
    const people = await peopleOn(db, clock.today())
    const choices = personChoices(people)
    if (req.get('accept') === 'application/json') return answered(req, res, form.read(req.body, choices), save)
    await handleForm(req, res, {
      form,
      choices,
      view: VIEW,
      page: (submission) => drawn(req, { item, submission }),
      act: async (values) => {
        await save(values)
        return { to: eventPaths.minutes.to({ id: idOf(req) }), notice: SAVED }
      },
    })
  }

  async function answered<T>(_req: Request, res: Response, read: ReturnType<Form<T>['read']>, save: (values: T) => Promise<number>): Promise<void> {
    res.setHeader('Cache-Control', 'no-store')
    if (!read.accepted) return void res.status(422).json({ words: `Пока не сохранено: ${read.errors[0]?.words ?? ''}` })
    try {
      const version = await save(read.values)
      res.json({ version, words: `Сохранено в ${timeOfMoment(clock.now(), clock.zone)}` })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      res.status(409).json({ words: error.words })
    }
  }

  async function drawn(req: Request, refused?: { item: string | null; submission: Submission }) {
    const event = await foundEvent(db, idOf(req))
    const [items, people, paper, visitors] = await Promise.all([itemsOf(db, event.id), peopleOn(db, clock.today()), minutesPaper(db, event), visitorsOf(db, event.id)])
    const present = visitors.filter(({ presence }) => presence === 'present').length
    const view: MinutesView = { event, items, people, paper, present, newId: newId(), today: clock.today(), mayDraft: can(req.actor, 'documents.draft'), ...(refused && { refused }) }
    return minutesPage(view)
  }
}
