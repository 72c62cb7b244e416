// Texts of a draft.
import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { given } from './filled.ts'
import { openedDraft, type OpenedDraft } from './opened-draft.store.ts'
import { programmePaths as paths } from './paths.ts'
import { partForm, wordingForm } from './programme.form.ts'
import { smallForm } from './small-form.pages.ts'
import { changePart, changeWording } from './wording.actions.ts'

const FORM = 'stages/5-pairs/programmes/form'
const own = may('programmes.own')

export function addWording({ get, post }: Room, tools: Tools): void {
  const opened = (req: Request) => openedDraft(tools.database, actorOf(req), idOf(req), tools.clock.today())
  const back = ({ unit, programme }: OpenedDraft, anchor: string) => `${pairsPaths.programme.to({ id: unit.id }, { edition: programme.edition })}#${anchor}`

  const wordingPage = (seen: OpenedDraft, submission: Submission) =>
    smallForm(wordingForm, submission, { ...seen, title: 'Цель, срок и порядок работы', action: paths.wording.to({ id: seen.unit.id }), submit: 'Сохранить' })
  get(paths.wording, own, async (req, res) => {
    const seen = await opened(req)
    const { version, from, to, goal, strengths, communication, assessment } = seen.programme
    await res.page(FORM, wordingPage(seen, wordingForm.filled({ version: String(version), from, to, goal, ...given({ strengths, communication, assessment }) })))
  })
  post(paths.wording, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: wordingForm,
      view: FORM,
      page: (submission) => wordingPage(seen, submission),
      act: async ({ version, from, to, goal, strengths = null, communication = null, assessment = null }) => {
        await changeWording(tools, seen.actor, seen.unit.id, Number(version), { from, to, goal, strengths, communication, assessment })
        return { to: back(seen, 'wording'), notice: 'Сохранено' }
      },
    })
  })

  const partPage = (seen: OpenedDraft, person: string, submission: Submission) =>
    smallForm(partForm, submission, { ...seen, title: 'Запрос и исходный уровень', action: paths.part.to({ id: seen.unit.id, person }), submit: 'Сохранить' })
  const partOf = ({ programme }: OpenedDraft, req: Request) => found(programme.parts.find(({ menteePersonId }) => menteePersonId === req.params['person']), 'Такого наставляемого в программе нет.')
  get(paths.part, own, async (req, res) => {
    const seen = await opened(req)
    const { menteePersonId, request, background } = partOf(seen, req)
    await res.page(FORM, partPage(seen, menteePersonId, partForm.filled({ version: String(seen.programme.version), ...given({ request, background }) })))
  })
  post(paths.part, own, async (req, res) => {
    const seen = await opened(req)
    const { menteePersonId } = partOf(seen, req)
    await handleForm(req, res, {
      form: partForm,
      view: FORM,
      page: (submission) => partPage(seen, menteePersonId, submission),
      act: async ({ version, request = null, background = null }) => {
        await changePart(tools, seen.actor, seen.unit.id, Number(version), { menteePersonId, request, background })
        return { to: back(seen, 'part-0'), notice: 'Сохранено' }
      },
    })
  })
}
