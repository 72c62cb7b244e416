// Expected results: rows of a draft, and the level reached by now in the edition in force.
import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { competenceTitle } from '../../2-requests/index.ts'
import { pairsPaths } from '../paths.ts'
import { menteesOf } from '../units/membership.ts'
import { assertMayWrite } from './access.ts'
import { given } from './filled.ts'
import { openedDraft, type OpenedDraft } from './opened-draft.store.ts'
import { openedUnit } from './opened.store.ts'
import { programmePaths as paths } from './paths.ts'
import { newTargetForm, reachedForm, targetForm } from './programme.form.ts'
import { programmeInForce } from './programme.store.ts'
import { smallForm } from './small-form.pages.ts'
import { addTarget, changeTarget, markReached, removeTarget } from './target.actions.ts'

const FORM = 'stages/5-pairs/programmes/form'
const own = may('programmes.own')
const NO_TARGET = 'Такой строки в ожидаемых результатах нет. Возможно, её уже убрали.'

export function addTargets({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const opened = (req: Request) => openedDraft(db, actorOf(req), idOf(req), clock.today())
  const back = (id: string, edition: number) => `${pairsPaths.programme.to({ id }, { edition })}#targets`

  const newPage = (seen: OpenedDraft, submission: Submission) =>
    smallForm(newTargetForm, submission, { ...seen, title: 'Новый ожидаемый результат', action: paths.newTarget.to({ id: seen.unit.id }), submit: 'Добавить' })
  get(paths.newTarget, own, async (req, res) => {
    const seen = await opened(req)
    const [only, ...others] = menteesOf(seen.unit, clock.today())
    await res.page(FORM, newPage(seen, newTargetForm.filled({ id: newId(), due: seen.programme.to, ...(only !== undefined && others.length === 0 && { mentee: only.personId }) })))
  })
  post(paths.newTarget, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: newTargetForm,
      choices: seen.choices,
      view: FORM,
      page: (submission) => newPage(seen, submission),
      act: async ({ id, mentee, competence, startLevel = null, targetLevel, evidence, due = null }) => {
        await addTarget(tools, seen.actor, seen.unit.id, id, { menteePersonId: mentee, competence, startLevel, targetLevel, evidence, due })
        return { to: back(seen.unit.id, seen.programme.edition), notice: 'Ожидаемый результат добавлен' }
      },
    })
  })

  const page = (seen: OpenedDraft, id: string, submission: Submission) =>
    smallForm(targetForm, submission, { ...seen, title: 'Ожидаемый результат', action: paths.target.to({ id: seen.unit.id, target: id }), submit: 'Сохранить' })
  const targetOf = (programme: OpenedDraft['programme'], req: Request) => found(programme.targets.find(({ id }) => id === req.params['target']), NO_TARGET)
  get(paths.target, own, async (req, res) => {
    const seen = await opened(req)
    const { id, menteePersonId, competence, startLevel, targetLevel, evidence, due } = targetOf(seen.programme, req)
    await res.page(FORM, page(seen, id, targetForm.filled({ version: String(seen.programme.version), mentee: menteePersonId, competence, targetLevel, evidence, ...given({ startLevel, due }) })))
  })
  post(paths.target, own, async (req, res) => {
    const seen = await opened(req)
    const { id } = targetOf(seen.programme, req)
    await handleForm(req, res, {
      form: targetForm,
      choices: seen.choices,
      view: FORM,
      page: (submission) => page(seen, id, submission),
      act: async ({ version, mentee, competence, startLevel = null, targetLevel, evidence, due = null }) => {
        await changeTarget(tools, seen.actor, seen.unit.id, Number(version), id, { menteePersonId: mentee, competence, startLevel, targetLevel, evidence, due })
        return { to: back(seen.unit.id, seen.programme.edition), notice: 'Сохранено' }
      },
    })
  })
  post(paths.targetRemoval, own, async (req, res) => {
    const seen = await opened(req)
    await removeTarget(tools, seen.actor, seen.unit.id, String(req.params['target']))
    await leaveNotice(req, 'Строка убрана')
    res.redirect(303, back(seen.unit.id, seen.programme.edition))
  })

  async function running(req: Request) {
    const actor = actorOf(req)
    const unit = await openedUnit(db, actor, idOf(req))
    assertMayWrite(unit, actor, clock.today())
    const programme = found(await programmeInForce(db, unit.id), NO_TARGET)
    return { actor, unit, programme, target: targetOf(programme, req) }
  }
  type Running = Awaited<ReturnType<typeof running>>

  const reachedPage = ({ target, ...seen }: Running, submission: Submission) =>
    smallForm(reachedForm, submission, {
      ...seen, title: 'Уровень сейчас', lead: `${competenceTitle(target.competence)}: было ${target.startLevel ?? 'неизвестно'}, план – ${target.targetLevel}.`,
      action: paths.reached.to({ id: seen.unit.id, target: target.id }), submit: 'Отметить уровень',
    })
  get(paths.reached, own, async (req, res) => {
    const seen = await running(req)
    await res.page(FORM, reachedPage(seen, reachedForm.filled({ version: String(seen.programme.version), reachedOn: clock.today(), ...given({ reachedLevel: seen.target.reachedLevel }) })))
  })
  post(paths.reached, own, async (req, res) => {
    const seen = await running(req)
    await handleForm(req, res, {
      form: reachedForm,
      view: FORM,
      page: (submission) => reachedPage(seen, submission),
      act: async ({ version, reachedLevel, reachedOn }) => {
        await markReached(tools, seen.actor, seen.unit.id, Number(version), seen.target.id, { level: reachedLevel, on: reachedOn })
        return { to: back(seen.unit.id, seen.programme.edition), notice: 'Уровень отмечен' }
      },
    })
  })
}
