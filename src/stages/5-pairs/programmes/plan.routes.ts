// Rows of the plan of a draft: added, taken from the library, changed, moved, taken away.
import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { found, Refusal } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { pairsPaths } from '../paths.ts'
import { given } from './filled.ts'
import { fromLibraryPage, libraryItemChoices } from './from-library.pages.ts'
import { queryOf } from './library-query.ts'
import { wholeLibrary } from './library.store.ts'
import { openedDraft, type OpenedDraft } from './opened-draft.store.ts'
import { programmePaths as paths } from './paths.ts'
import { practiceResults } from './practice-results.facts.ts'
import { addFromLibrary, addItem, changeItem, moveItem, removeItem } from './plan.actions.ts'
import { fromLibraryForm, itemForm, newItemForm } from './plan.form.ts'
import type { PlanForm } from './plan-forms.ts'
import { smallForm } from './small-form.pages.ts'

const FORM = 'stages/5-pairs/programmes/form'
const own = may('programmes.own')
const NO_ROW = 'Такой строки в плане нет. Возможно, её уже убрали.'

export function addPlan({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const opened = (req: Request) => openedDraft(db, actorOf(req), idOf(req), clock.today())
  const back = ({ unit, programme }: OpenedDraft, row?: string) => `${pairsPaths.programme.to({ id: unit.id }, { edition: programme.edition })}#${row === undefined ? 'plan' : `row-${row}`}`

  const newPage = (seen: OpenedDraft, submission: Submission) =>
    smallForm(newItemForm, submission, { ...seen, title: 'Новая строка плана', action: paths.newItem.to({ id: seen.unit.id }), submit: 'Добавить в план', links: [{ words: 'Взять из библиотеки', href: paths.fromLibrary.to({ id: seen.unit.id }) }] })
  get(paths.newItem, own, async (req, res) => res.page(FORM, newPage(await opened(req), newItemForm.filled({ id: newId() }))))
  post(paths.newItem, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: newItemForm,
      choices: seen.choices,
      view: FORM,
      page: (submission) => newPage(seen, submission),
      act: async ({ id, ...values }) => {
        await addItem(tools, seen.actor, seen.unit.id, id, kept(values))
        return { to: back(seen, id), notice: 'Добавлено в план' }
      },
    })
  })

  get(paths.fromLibrary, own, async (req, res) => {
    const seen = await opened(req)
    await res.page('stages/5-pairs/programmes/from-library', fromLibraryPage(seen, fromLibraryForm.filled({ id: newId() }), await wholeLibrary(db), queryOf(req.query), await practiceResults(db)))
  })
  post(paths.fromLibrary, own, async (req, res) => {
    const seen = await opened(req)
    const library = await wholeLibrary(db)
    await handleForm(req, res, {
      form: fromLibraryForm,
      choices: libraryItemChoices(seen, library),
      view: 'stages/5-pairs/programmes/from-library',
      page: (submission) => fromLibraryPage(seen, submission, library, queryOf(req.query)),
      act: async ({ id, month, items }) => {
        await addFromLibrary(tools, seen.actor, seen.unit.id, id, month, items)
        return { to: back(seen), notice: 'Добавлено в план' }
      },
    })
  })

  const page = (seen: OpenedDraft, id: string, submission: Submission) =>
    smallForm(itemForm, submission, { ...seen, title: 'Строка плана', action: paths.item.to({ id: seen.unit.id, item: id }), submit: 'Сохранить строку' })
  const itemOf = ({ programme }: OpenedDraft, req: Request) => found(programme.items.find(({ id }) => id === req.params['item']), NO_ROW)
  get(paths.item, own, async (req, res) => {
    const seen = await opened(req)
    const { id, version, from, to, content, form, responsible, result, competence, menteePersonId } = itemOf(seen, req)
    await res.page(FORM, page(seen, id, itemForm.filled({ version: String(version), from, to, words: content, form: form as PlanForm, ...given({ responsible, result, competence, mentee: menteePersonId }) })))
  })
  post(paths.item, own, async (req, res) => {
    const seen = await opened(req)
    const { id } = itemOf(seen, req)
    await handleForm(req, res, {
      form: itemForm,
      choices: seen.choices,
      view: FORM,
      page: (submission) => page(seen, id, submission),
      act: async ({ version, ...values }) => {
        await changeItem(tools, seen.actor, seen.unit.id, id, Number(version), kept(values))
        return { to: back(seen, id), notice: 'Строка сохранена' }
      },
    })
  })

  post(paths.itemPlace, own, async (req, res) => {
    const seen = await opened(req)
    const { item, direction } = req.params
    if (direction !== 'up' && direction !== 'down') throw new Refusal('not-found', 'Такой страницы нет')
    await moveItem(tools, seen.actor, seen.unit.id, String(item), direction)
    res.redirect(303, back(seen, String(item)))
  })
  post(paths.itemRemoval, own, async (req, res) => {
    const seen = await opened(req)
    await removeItem(tools, seen.actor, seen.unit.id, String(req.params['item']))
    await leaveNotice(req, 'Строка убрана из плана')
    res.redirect(303, back(seen))
  })
}

interface Entered {
  from: string
  to: string
  words: string
  form: string
  responsible?: string
  result?: string
  competence?: string
  mentee?: string
}

/** Fields left empty are kept as unknown. */
function kept({ words, responsible, result, competence, mentee, ...rest }: Entered) {
  return { ...rest, content: words, responsible: responsible ?? null, result: result ?? null, competence: competence ?? null, menteePersonId: mentee ?? null }
}
