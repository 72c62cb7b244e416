import type { Request, Response } from 'express'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { can, type Permission } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { removeEndedComfort } from './comfort.actions.ts'
import { comfortRows } from './comfort.facts.ts'
import { endedComfort } from './comfort.store.ts'
import { monitoringPaths as paths } from './paths.ts'
import { recordTalk } from './talk.actions.ts'
import { talkForm } from './talk.form.ts'
import { comfortPage, talkFormPage, talksPage } from './talk.pages.ts'
import { foundTalk, listTalks } from './talk.store.ts'
import type { ListedTalk, TalkKind } from './talk.ts'

/** Talks of the curator, and the comfort check as its readers see it. */
export function addTalks({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(paths.talks, may('monitoring.manage'), async (_req, res) => res.page('stages/6-completion/monitoring/list', talksPage(await listTalks(db, 'talk'), clock.today())))

  get(paths.comfort, may('comfort.read'), async (req, res) => {
    const today = clock.today()
    const [rows, { assignmentIds }] = await Promise.all([comfortRows(db, today), endedComfort(db)])
    await res.page('stages/6-completion/monitoring/comfort', comfortPage(rows, assignmentIds.length, can(req.actor, 'monitoring.manage'), today))
  })

  post(paths.comfortRemoval, may('monitoring.manage'), async (req, res) => {
    const removed = await removeEndedComfort(tools, actorOf(req))
    await leaveNotice(req, removed === 0 ? 'Удалять нечего' : 'Ответы завершённых программ удалены')
    res.redirect(303, paths.comfort.to())
  })

  record(paths.talk, 'talk', 'monitoring.manage')
  record(paths.comfortTalk, 'comfort', 'comfort.read')

  function record(path: typeof paths.talk | typeof paths.comfortTalk, kind: TalkKind, permission: Permission): void {
    get(path, may(permission), async (req, res) => {
      const talk = await foundTalk(db, idOf(req), kind)
      await res.page(FORM, pageOf(talk, path.to({ id: talk.id }), talkForm.filled({ version: String(talk.version), on: talk.heldOn ?? clock.today(), words: talk.words ?? undefined })))
    })
    post(path, may(permission), async (req: Request, res: Response) => {
      const talk = await foundTalk(db, idOf(req), kind)
      await handleForm(req, res, {
        form: talkForm,
        view: FORM,
        page: async (submission) => pageOf(await foundTalk(db, talk.id, kind), path.to({ id: talk.id }), submission),
        act: async (values) => {
          await recordTalk(tools, actorOf(req), kind, talk.id, values)
          return { to: kind === 'comfort' ? paths.comfort.to() : paths.talks.to(), notice: 'Беседа записана' }
        },
      })
    })
  }
}

const FORM = 'stages/6-completion/monitoring/form'

function pageOf(talk: ListedTalk, action: string, submission: Submission) {
  const { back, ...page } = talkFormPage(talk)
  return { ...page, form: formView(talkForm, submission, { action, submit: 'Записать беседу', cancel: { href: back, words: 'Не записывать' } }) }
}
