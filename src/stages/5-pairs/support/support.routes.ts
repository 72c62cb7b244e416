import type { Request } from 'express'
import type { Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { found } from '../../../kit/refusal.ts'
import { fullName, screenName } from '../../../kit/russian/names.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { peopleOn, personById, screenNamesOf, worksOn } from '../../../common/people/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import { room, type Room } from '../../../web/room.ts'
import { foundMentee, recordSupport } from '../../2-requests/index.ts'
import type { Counsel } from '../../4-selection/index.ts'
import { addOwnNotes } from './own-notes.routes.ts'
import { counselOf } from './counsel.facts.ts'
import { addRecords } from './record.routes.ts'
import { recordsOf } from './record.store.ts'
import { planForm, type PlanValues } from './support.form.ts'
import { supportCardPage, supportListPage, type Viewer } from './support.pages.ts'
import { supportPaths } from './support-paths.ts'
import type { Unpaired } from './support.ts'
import { unpairedMentee, unpairedMentees } from './unpaired.store.ts'

/** Everything under /pairs/support; stands before addresses of units, whose ids are any word. */
export function supportRoutes(tools: Tools): Room {
  const whole = room()
  const { get, post } = whole
  const { database: db, clock } = tools

  get(supportPaths.list, may('support.read'), async (req, res) => {
    const today = clock.today()
    const viewer = viewerOf(actorOf(req))
    const people = await unpairedMentees(db, today)
    const [counsels, names] = await Promise.all([
      viewer.seesCauses ? counselOf(db, people, today) : new Map<string, Counsel>(),
      screenNamesOf(db, people.map(({ temporaryCuratorId }) => temporaryCuratorId)),
    ])
    await res.page('stages/5-pairs/support/support', supportListPage({ people, counsels, names, today, viewer }))
  })

  addRecords(whole, tools)
  addOwnNotes(whole, tools)

  get(supportPaths.plan, may('support.manage'), async (req, res) => {
    const mentee = await loaded(req)
    await res.page('stages/5-pairs/support/form', await planPage(mentee, planForm.filled(filledPlan(mentee))))
  })

  post(supportPaths.plan, may('support.manage'), async (req, res) => {
    const mentee = await loaded(req)
    await handleForm(req, res, {
      form: planForm,
      choices: await peopleChoices(mentee),
      view: 'stages/5-pairs/support/form',
      page: (submission) => planPage(mentee, submission),
      act: async (values) => {
        await recordSupport(tools, actorOf(req), mentee.id, planOf(values))
        return { to: supportPaths.mentee.to({ id: mentee.id }), notice: 'План поддержки записан' }
      },
    })
  })

  get(supportPaths.mentee, may('support.read'), async (req, res) => {
    const today = clock.today()
    const actor = actorOf(req)
    const viewer = viewerOf(actor)
    const mentee = await loaded(req)
    const records = await recordsOf(db, mentee.id, viewer.isPsychologist ? actor.personId : undefined)
    const [counsels, names] = await Promise.all([
      viewer.seesCauses ? counselOf(db, [mentee], today) : new Map<string, Counsel>(),
      screenNamesOf(db, [mentee.temporaryCuratorId, ...records.map(({ byId }) => byId)]),
    ])
    await res.page('stages/5-pairs/support/mentee', supportCardPage({ mentee, counsel: counsels.get(mentee.id), records, names, today, viewer }))
  })

  return whole

  async function loaded(req: Request): Promise<Unpaired> {
    return found(await unpairedMentee(db, idOf(req), clock.today()), 'В списке тех, кто без пары, этого человека нет. Откройте список.')
  }

  async function planPage(mentee: Unpaired, submission: Submission) {
    const card = supportPaths.mentee.to({ id: mentee.id })
    const { version } = await foundMentee(db, mentee.id)
    const title = `План поддержки: ${screenName(mentee.name)}`
    const form = formView(planForm, onFreshVersion(submission, version), {
      action: supportPaths.plan.to({ id: mentee.id }),
      submit: 'Записать план',
      cancel: { href: card, words: 'Не записывать' },
      choices: await peopleChoices(mentee),
    })
    const crumbs = [{ words: 'Поддержка без пары', href: supportPaths.list.to() }, { words: screenName(mentee.name), href: card }, { words: 'План' }]
    return { title, head: { crumbs, title, lead: 'Кто помогает, пока наставника нет, и когда ищем снова.' }, form }
  }

  async function peopleChoices({ personId, temporaryCuratorId }: Unpaired): Promise<Choices> {
    const today = clock.today()
    const people = (await peopleOn(db, today)).filter((person) => person.id !== personId && worksOn(person, today))
    const before = temporaryCuratorId === null || people.some(({ id }) => id === temporaryCuratorId) ? null : await personById(db, temporaryCuratorId)
    return { people: [...people, ...(before === null ? [] : [before])].map(({ id, name, post }) => ({ value: id, words: `${fullName(name)}, ${post}` })) }
  }
}

function viewerOf(actor: Actor): Viewer {
  return {
    personId: actor.personId,
    seesCauses: can(actor, 'selection.read'),
    seesBank: can(actor, 'requests.read'),
    mayManage: can(actor, 'support.manage'),
    isPsychologist: can(actor, 'support.notes'),
  }
}

function filledPlan({ version, support, supportNote, searchOn, temporaryCuratorId, temporaryFrom }: Unpaired): Partial<PlanValues> {
  return {
    version: String(version),
    support,
    note: supportNote ?? undefined,
    searchOn: searchOn ?? undefined,
    temporaryCurator: temporaryCuratorId ?? undefined,
    temporaryFrom: temporaryFrom ?? undefined,
  }
}

function planOf({ version, support, note, searchOn, temporaryCurator, temporaryFrom }: PlanValues) {
  const temporary = temporaryCurator === undefined || temporaryFrom === undefined ? null : { curatorId: temporaryCurator, from: temporaryFrom }
  return { version, support, note, searchOn, temporary }
}
