import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { pairsPaths } from '../paths.ts'
import { beginReplacement, chooseSuccessor, closeReplacement, dropReplacement, handOver } from './replacement.actions.ts'
import { candidatesFor, replacementFacts, usualBeginning, usualReturn, type ReplacementFacts } from './replacement.facts.ts'
import { beginForm, handoverForm, successorForm } from './replacement.form.ts'
import { beginPage, droppingPage, handoverPage, membersChoice, mentorsChoice, successorPage } from './replacement-forms.pages.ts'
import { replacementPage } from './replacement.pages.ts'
import { beginCorrection, draftAmendment, draftNotice } from './replacement-papers.actions.ts'
import { replacementPaths as paths } from './replacement-paths.ts'
import { stepKeys, stepsOf, type StepKey } from './replacement.ts'
import { replacementExists, replacementsOf } from './replacement.store.ts'
import { foundUnit } from './unit.store.ts'
import type { Unit, UnitMember } from './unit.ts'

const FORM = 'stages/5-pairs/units/form'
const stepNames: Record<StepKey, string> = { notice: 'уведомление', successor: 'кто ведёт дальше', consents: 'согласия нового наставника', order: 'приказ', programme: 'редакция программы', handover: 'передача журнала' }

/** The guided path of a replacement, from the first word to the last paper. */
export function addReplacement({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const manage = may('units.manage')

  get(paths.begin, may('units.read'), async (req, res) => {
    const unit = await foundUnit(db, idOf(req))
    const [open] = (await replacementsOf(db, unit.id)).filter(({ closedOn }) => closedOn === null)
    const { member: asked } = req.query
    const wished = typeof asked === 'string' ? asked : ''
    if (open !== undefined && wished === '') return res.redirect(303, paths.path.to({ id: unit.id, replacement: open.id }))
    if (!can(req.actor, 'units.manage')) throw new Refusal('not-found', 'Замены в этой паре не было.')
    const mentors = leavable(unit)
    const gone = mentors.find(({ person }) => person.dismissedOn !== null)
    const filled = beginForm.filled({
      id: newId(), noticedOn: clock.today(), member: wished === '' ? (gone ?? (mentors.length === 1 ? mentors[0] : undefined))?.id : wished,
      ...(gone !== undefined && { ground: 'dismissal' as const }),
    })
    await res.page(FORM, beginPage(unit, filled, mentors))
  })

  post(paths.begin, manage, async (req, res) => {
    const unit = await foundUnit(db, idOf(req))
    const id = sentId(req)
    if (await replacementExists(db, id)) return res.redirect(303, paths.path.to({ id: unit.id, replacement: id }))
    const mentors = leavable(unit)
    await handleForm(req, res, {
      form: beginForm,
      choices: membersChoice(mentors),
      view: FORM,
      page: (submission) => beginPage(unit, submission, mentors),
      act: async (values) => {
        await beginReplacement(tools, actorOf(req), unit.id, values)
        return { to: paths.path.to({ id: unit.id, replacement: values.id }), notice: 'Замена начата: дальше по шагам' }
      },
    })
  })

  get(paths.successor, manage, async (req, res) => {
    const facts = await factsOf(req)
    const candidates = await candidatesFor(db, facts)
    const best = candidates.find(({ isProposed }) => isProposed)
    const { newcomer } = facts
    const from = newcomer?.from ?? usualBeginning(facts)
    const isAbsence = facts.path.ground === 'absence'
    await res.page(FORM, successorPage(facts, successorForm.filled({
      version: String(facts.path.version),
      way: newcomer === undefined ? (isAbsence ? 'substitute' : 'new') : newcomer.to === null ? 'new' : 'substitute',
      mentor: newcomer?.personId ?? best?.personId, from, until: newcomer?.to ?? (isAbsence ? usualReturn(from) : undefined),
    }), withChosen(candidates, facts)))
  })

  post(paths.successor, manage, async (req, res) => {
    const facts = await factsOf(req)
    const candidates = withChosen(await candidatesFor(db, facts), facts)
    await handleForm(req, res, {
      form: successorForm,
      choices: mentorsChoice(candidates, facts),
      view: FORM,
      page: (submission) => successorPage(facts, submission, candidates),
      act: async (values) => {
        await chooseSuccessor(tools, actorOf(req), facts.path.id, values)
        return { to: pathOf(facts), notice: 'Решение записано' }
      },
    })
  })

  get(paths.handover, manage, async (req, res) => {
    const facts = await factsOf(req)
    await res.page(FORM, handoverPage(facts, handoverForm.filled({ version: String(facts.path.version), on: facts.path.handedOverOn ?? clock.today() })))
  })

  post(paths.handover, manage, async (req, res) => {
    const facts = await factsOf(req)
    await handleForm(req, res, {
      form: handoverForm,
      view: FORM,
      page: (submission: Submission) => handoverPage(facts, submission),
      act: async (values) => {
        await handOver(tools, actorOf(req), facts.path.id, values)
        return { to: pathOf(facts), notice: 'Передача журнала отмечена' }
      },
    })
  })

  post(paths.notice, manage, async (req, res) => res.redirect(303, documentPaths.document.to({ id: await draftNotice(tools, actorOf(req), (await factsOf(req)).path.id) })))
  post(paths.order, manage, async (req, res) => res.redirect(303, documentPaths.document.to({ id: await draftAmendment(tools, actorOf(req), (await factsOf(req)).path.id) })))

  post(paths.programme, manage, async (req, res) => {
    const facts = await factsOf(req)
    await beginCorrection(tools, actorOf(req), facts.path.id)
    res.redirect(303, pairsPaths.programme.to({ id: facts.unit.id }))
  })

  post(paths.closing, manage, async (req, res) => {
    const facts = await factsOf(req)
    const steps = stepsOf(facts.facts)
    await closeReplacement(tools, actorOf(req), facts.path.id, stepKeys.filter((key) => steps[key] === 'todo').map((key) => stepNames[key]))
    await leaveNotice(req, 'Замена закончена')
    res.redirect(303, pairsPaths.unit.to({ id: facts.unit.id }))
  })

  get(paths.dropping, manage, async (req, res) => res.page('stages/5-pairs/units/confirm', droppingPage(await factsOf(req))))

  post(paths.dropping, manage, async (req, res) => {
    const facts = await factsOf(req)
    await dropReplacement(tools, actorOf(req), facts.path.id)
    await leaveNotice(req, 'Замена отменена')
    res.redirect(303, pairsPaths.unit.to({ id: facts.unit.id }))
  })

  get(paths.path, may('units.read'), async (req, res) => {
    const facts = await factsOf(req)
    await res.page('stages/5-pairs/units/replacement', replacementPage(facts, { mayManage: can(req.actor, 'units.manage'), others: await replacementsOf(db, facts.unit.id) }))
  })

  async function factsOf(req: Request): Promise<ReplacementFacts> {
    const facts = await replacementFacts(db, String(req.params['replacement']), clock.today())
    if (facts.unit.id !== idOf(req)) throw new Refusal('not-found', 'Такой замены нет. Откройте пару.')
    return facts
  }
}

function pathOf({ unit, path }: ReplacementFacts): string {
  return paths.path.to({ id: unit.id, replacement: path.id })
}

/** Mentors whom an order names and who are not leaving yet. */
function leavable(unit: Unit): UnitMember[] {
  return unit.members.filter(({ role, orderId, leaveGround }) => role === 'mentor' && orderId !== null && leaveGround === null)
}

/** Whoever was chosen before stands in the list, though already of the unit. */
function withChosen(candidates: Awaited<ReturnType<typeof candidatesFor>>, { newcomer }: ReplacementFacts) {
  if (newcomer === undefined || candidates.some(({ personId }) => personId === newcomer.personId)) return candidates
  const { personId, person } = newcomer
  return [{ personId, name: person.name, post: person.post, load: 0, capacity: 99, hasConsent: true, score: undefined, obstacle: undefined, isProposed: false }, ...candidates]
}
