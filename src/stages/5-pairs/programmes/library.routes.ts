// The library of plan items: looked through by the head and the curator, added to by the curator.
import { newId } from '../../../kit/ids.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import type { Room } from '../../../web/room.ts'
import { given } from './filled.ts'
import { addLibraryItem, archiveLibraryItem, changeLibraryItem } from './library.actions.ts'
import { libraryChoices, libraryFormPage, libraryPage } from './library.pages.ts'
import { queryOf } from './library-query.ts'
import { keptItem, keptItems } from './library.store.ts'
import { builtinItems } from './library/builtin-items.ts'
import type { LibraryItem } from './library/library-item.ts'
import { programmePaths as paths } from './paths.ts'
import { libraryForm, newLibraryForm } from './plan.form.ts'

const FORM = 'stages/5-pairs/programmes/form'
const manage = may('units.manage')

export function addLibrary({ get, post }: Room, tools: Tools): void {
  const { database: db } = tools

  get(paths.library, may('units.read'), async (req, res) => {
    const query = queryOf(req.query)
    await res.page('stages/5-pairs/programmes/library', libraryPage(await keptItems(db, query.origin === 'archived'), query, can(req.actor, 'units.manage')))
  })

  const newPage = (submission: Submission) => libraryFormPage(newLibraryForm, submission, { title: 'Новое мероприятие', action: paths.newLibraryItem.to(), submit: 'Добавить в библиотеку' })
  get(paths.newLibraryItem, manage, async (req, res) => {
    const sample = builtinItems.find(({ id }) => id === req.query['sample'])
    await res.page(FORM, newPage(newLibraryForm.filled({ id: newId(), ...(sample && valuesOf(sample)) })))
  })
  post(paths.newLibraryItem, manage, async (req, res) => {
    await handleForm(req, res, {
      form: newLibraryForm,
      choices: libraryChoices,
      view: FORM,
      page: newPage,
      act: async ({ id, words, form, month, competence = null, result = null }) => {
        await addLibraryItem(tools, actorOf(req), id, { content: words, form, competence, result, month: month === undefined ? null : Number(month) })
        return { to: paths.library.to({}, { origin: 'own' }), notice: 'Мероприятие добавлено в библиотеку' }
      },
    })
  })

  get(paths.libraryItem, manage, async (req, res) => {
    const item = await keptItem(db, String(req.params['item']))
    await res.page(FORM, itemPage(item.id, libraryForm.filled({ version: String(item.version), ...valuesOf(item) })))
  })
  post(paths.libraryItem, manage, async (req, res) => {
    const { id } = await keptItem(db, String(req.params['item']))
    await handleForm(req, res, {
      form: libraryForm,
      choices: libraryChoices,
      view: FORM,
      page: (submission) => itemPage(id, submission),
      act: async ({ version, words, form, month, competence = null, result = null }) => {
        await changeLibraryItem(tools, actorOf(req), id, Number(version), { content: words, form, competence, result, month: month === undefined ? null : Number(month) })
        return { to: paths.library.to({}, { origin: 'own' }), notice: 'Мероприятие сохранено' }
      },
    })
  })

  post(paths.libraryArchiving, manage, async (req, res) => {
    const isArchived = await archiveLibraryItem(tools, actorOf(req), String(req.params['item']))
    await leaveNotice(req, isArchived ? 'Мероприятие убрано в архив' : 'Мероприятие возвращено из архива')
    res.redirect(303, paths.library.to({}, { origin: isArchived ? 'archived' : 'own' }))
  })
}

function itemPage(id: string, submission: Submission) {
  return libraryFormPage(libraryForm, submission, { title: 'Мероприятие', action: paths.libraryItem.to({ item: id }), submit: 'Сохранить мероприятие' })
}

function valuesOf({ content, form, result, competence, month }: LibraryItem) {
  return { words: content, form, ...given({ result, competence, month: month === null ? null : String(month) }) }
}
