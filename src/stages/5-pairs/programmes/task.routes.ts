// Tasks of a draft.
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
import { pairsPaths } from '../paths.ts'
import { given } from './filled.ts'
import { openedDraft, type OpenedDraft } from './opened-draft.store.ts'
import { programmePaths as paths } from './paths.ts'
import { newTaskForm, taskForm } from './programme.form.ts'
import { smallForm } from './small-form.pages.ts'
import { addTask, changeTask, removeTask } from './wording.actions.ts'

const FORM = 'stages/5-pairs/programmes/form'
const own = may('programmes.own')
const NO_TASK = 'Такой задачи в программе нет. Возможно, её уже убрали.'

export function addTasks({ get, post }: Room, tools: Tools): void {
  const opened = (req: Request) => openedDraft(tools.database, actorOf(req), idOf(req), tools.clock.today())
  const back = ({ unit, programme }: OpenedDraft) => `${pairsPaths.programme.to({ id: unit.id }, { edition: programme.edition })}#tasks`

  const newTaskPage = (seen: OpenedDraft, submission: Submission) =>
    smallForm(newTaskForm, submission, { ...seen, title: 'Новая задача', action: paths.newTask.to({ id: seen.unit.id }), submit: 'Добавить задачу' })
  get(paths.newTask, own, async (req, res) => res.page(FORM, newTaskPage(await opened(req), newTaskForm.filled({ id: newId() }))))
  post(paths.newTask, own, async (req, res) => {
    const seen = await opened(req)
    await handleForm(req, res, {
      form: newTaskForm,
      choices: seen.choices,
      view: FORM,
      page: (submission) => newTaskPage(seen, submission),
      act: async ({ id, text, competence = null, mentee = null }) => {
        await addTask(tools, seen.actor, seen.unit.id, id, { text, competence, menteePersonId: mentee })
        return { to: back(seen), notice: 'Задача добавлена' }
      },
    })
  })

  const taskPage = (seen: OpenedDraft, id: string, submission: Submission) =>
    smallForm(taskForm, submission, { ...seen, title: 'Задача', action: paths.task.to({ id: seen.unit.id, task: id }), submit: 'Сохранить задачу' })
  const taskOf = ({ programme }: OpenedDraft, req: Request) => found(programme.tasks.find(({ id }) => id === req.params['task']), NO_TASK)
  get(paths.task, own, async (req, res) => {
    const seen = await opened(req)
    const { id, text, competence, menteePersonId } = taskOf(seen, req)
    await res.page(FORM, taskPage(seen, id, taskForm.filled({ version: String(seen.programme.version), text, ...given({ competence, mentee: menteePersonId }) })))
  })
  post(paths.task, own, async (req, res) => {
    const seen = await opened(req)
    const { id } = taskOf(seen, req)
    await handleForm(req, res, {
      form: taskForm,
      choices: seen.choices,
      view: FORM,
      page: (submission) => taskPage(seen, id, submission),
      act: async ({ version, text, competence = null, mentee = null }) => {
        await changeTask(tools, seen.actor, seen.unit.id, Number(version), id, { text, competence, menteePersonId: mentee })
        return { to: back(seen), notice: 'Задача сохранена' }
      },
    })
  })
  post(paths.taskRemoval, own, async (req, res) => {
    const seen = await opened(req)
    await removeTask(tools, seen.actor, seen.unit.id, String(req.params['task']))
    await leaveNotice(req, 'Задача убрана')
    res.redirect(303, back(seen))
  })
}
