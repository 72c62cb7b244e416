import { addDays } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { readListQuery } from '../../../kit/lists/list-query.ts'
import { pageOf } from '../../../kit/lists/page-of.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { room, type Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { agendasOf, foundEvent, visitorsOfEvents } from '../../../common/events/index.ts'
import { publicityPaths } from '../paths.ts'
import { ownResource } from '../resource.ts'
import { resourceChoices } from './choices.facts.ts'
import { eventDraft } from './event-draft.ts'
import { draftPublication, excuseStage } from './publication.actions.ts'
import { excuseForm, newPublicationForm } from './publication.form.ts'
import { publicationExists } from './publication.store.ts'
import { excusePage, newPublicationPage } from './publication-forms.pages.ts'
import { countPublications, listPublications, toldOfStages, untoldEvents } from './publications.store.ts'
import { publicationListSpec, publicationsPage } from './publications.pages.ts'
import { takedowns } from './takedown.facts.ts'

const VIEWS = 'stages/7-publicity/news'
/** Of what was held longer ago nobody writes news. */
const EVENT_DAYS = 60
const EVENTS_SHOWN = 5

/** The log of publications, a new draft, an explanation instead of one. */
export function publicationsRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db, clock, publicUrl } = tools
  const read = may('publicity.read')
  const manage = may('publicity.manage')

  get(publicityPaths.publications, read, async (req, res) => {
    const today = clock.today()
    const query = readListQuery(req.query, publicationListSpec)
    const filter = { q: query.q, ...query.filters }
    const page = pageOf(await countPublications(db, filter), query.page)
    const [publications, told, events, down] = await Promise.all([
      listPublications(db, filter, page), toldOfStages(db, today), untoldEvents(db, addDays(today, -EVENT_DAYS), EVENTS_SHOWN), takedowns(db, today),
    ])
    await res.page(`${VIEWS}/publications`, publicationsPage({ publications, query, page, told, events, toTakeDown: down.length, mayManage: can(actorOf(req), 'publicity.manage'), today }))
  })

  get(publicityPaths.new, manage, async (req, res) => {
    const { event: eventId, stage } = req.query
    const own = ownResource(publicUrl)
    const told = typeof eventId === 'string' ? await draftOf(eventId) : typeof stage === 'string' && /^[1-7]$/.test(stage) ? { stage } : {}
    const filled = newPublicationForm.filled({ id: newId(), level: 'kindergarten', places: [own], ...told })
    await res.page(`${VIEWS}/form`, newPublicationPage(filled, await resourceChoices(tools)))
  })

  post(publicityPaths.new, manage, async (req, res) => {
    const id = sentId(req)
    if (id !== '' && (await publicationExists(db, id))) return res.redirect(303, publicityPaths.publication.to({ id }))
    const choices = await resourceChoices(tools)
    await handleForm(req, res, {
      form: newPublicationForm, choices, view: `${VIEWS}/form`,
      page: (submission) => newPublicationPage(submission, choices),
      act: async ({ id, event, ...values }) => {
        await draftPublication(tools, actorOf(req), id, values, event)
        return { to: publicityPaths.publication.to({ id }), notice: 'Черновик сохранён' }
      },
    })
  })

  get(publicityPaths.excuse, manage, async (req, res) => {
    const { stage } = req.query
    await res.page(`${VIEWS}/form`, excusePage(excuseForm.filled({ id: newId(), ...(typeof stage === 'string' && /^[1-7]$/.test(stage) && { stage }) })))
  })

  post(publicityPaths.excuse, manage, (req, res) => handleForm(req, res, {
    form: excuseForm, view: `${VIEWS}/form`, page: excusePage,
    act: async ({ id, stage, text }) => {
      await excuseStage(tools, actorOf(req), id, Number(stage), text)
      return { to: publicityPaths.publications.to(), notice: 'Причина записана' }
    },
  }))

  /** The event told in a few sentences, without names. */
  async function draftOf(eventId: string) {
    const event = await foundEvent(db, eventId)
    const [agendas, visitors] = await Promise.all([agendasOf(db, [eventId]), visitorsOfEvents(db, [eventId])])
    const agenda = (agendas.get(eventId) ?? []).map(({ title }) => title)
    const present = visitors.filter(({ presence }) => presence === 'present').length
    return { event: eventId, stage: String(event.stage), ...eventDraft({ event, agenda, present }) }
  }

  return { get, post, routes }
}
