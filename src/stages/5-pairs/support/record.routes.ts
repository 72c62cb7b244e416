// Records of support: written by the curator or the psychologist, changed and taken back by whoever wrote them.
import type { Request } from 'express'
import { formView } from '../../../kit/forms/form-view.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { sentId } from '../../../web/sent-id.ts'
import { addRecord, changeRecord, ownRecord, removeRecord } from './record.actions.ts'
import { recordExists, recordsOf } from './record.store.ts'
import { notedRecordForm, recordForm } from './support.form.ts'
import { supportPaths } from './support-paths.ts'
import type { SupportRecord, Unpaired } from './support.ts'
import { unpairedMentee } from './unpaired.store.ts'

const VIEW = 'stages/5-pairs/support/form'

export function addRecords({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools
  const manage = may('support.manage')

  get(supportPaths.newRecord, manage, async (req, res) => {
    const mentee = await loaded(req)
    const filled = notedRecordForm.filled({ id: newId(), version: '0', on: clock.today() })
    await res.page(VIEW, formPage(req, mentee, filled))
  })

  post(supportPaths.newRecord, manage, async (req, res) => {
    const mentee = await loaded(req)
    const to = supportPaths.mentee.to({ id: mentee.id })
    if (await recordExists(db, sentId(req))) return res.redirect(303, to)
    await handleForm(req, res, {
      form: formOf(req),
      view: VIEW,
      page: (submission) => formPage(req, mentee, submission),
      act: async ({ id, on, kind, words, notes }) => {
        await addRecord(tools, actorOf(req), mentee.id, id, { on, kind, words: words ?? null, notes: notes ?? null })
        return { to, notice: 'Запись сохранена' }
      },
    })
  })

  get(supportPaths.record, manage, async (req, res) => {
    const mentee = await loaded(req)
    const record = await own(req, mentee)
    const filled = notedRecordForm.filled({ ...record, version: String(record.version), words: record.words ?? undefined, notes: record.notes ?? undefined })
    await res.page(VIEW, formPage(req, mentee, filled, record))
  })

  post(supportPaths.record, manage, async (req, res) => {
    const mentee = await loaded(req)
    const record = await own(req, mentee)
    await handleForm(req, res, {
      form: formOf(req),
      view: VIEW,
      page: async (submission) => formPage(req, mentee, onFreshVersion(submission, record.version), record),
      act: async ({ version, on, kind, words, notes }) => {
        await changeRecord(tools, actorOf(req), mentee.id, record.id, version, { on, kind, words: words ?? null, notes: notes ?? null })
        return { to: supportPaths.mentee.to({ id: mentee.id }), notice: 'Запись исправлена' }
      },
    })
  })

  post(supportPaths.removal, manage, async (req, res) => {
    const mentee = await loaded(req)
    await removeRecord(tools, actorOf(req), mentee.id, String(req.params['record']))
    await leaveNotice(req, 'Запись убрана')
    res.redirect(303, supportPaths.mentee.to({ id: mentee.id }))
  })

  async function loaded(req: Request): Promise<Unpaired> {
    return found(await unpairedMentee(db, idOf(req), clock.today()), 'В списке тех, кто без пары, этого человека нет. Откройте список.')
  }

  /** The own record together with the own notes. */
  async function own(req: Request, mentee: Unpaired): Promise<SupportRecord> {
    const actor = actorOf(req)
    const { id } = await ownRecord(db, actor, mentee.id, String(req.params['record']))
    const records = await recordsOf(db, mentee.id, can(actor, 'support.notes') ? actor.personId : undefined)
    return found(records.find((one) => one.id === id))
  }

  /** The curator's form has no notes: what is sent under their name is not even read. */
  function formOf(req: Request): typeof notedRecordForm {
    return can(req.actor, 'support.notes') ? notedRecordForm : recordForm
  }

  function formPage(req: Request, mentee: Unpaired, submission: Submission, record?: SupportRecord) {
    const card = supportPaths.mentee.to({ id: mentee.id })
    const to = record && { id: mentee.id, record: record.id }
    const title = `${record ? 'Изменить запись' : 'Записать поддержку'}: ${screenName(mentee.name)}`
    const form = formView(formOf(req), submission, {
      action: to ? supportPaths.record.to(to) : supportPaths.newRecord.to({ id: mentee.id }),
      submit: record ? 'Сохранить' : 'Записать поддержку',
      cancel: { href: card, words: 'Не записывать' },
    })
    const crumbs = [{ words: 'Поддержка без пары', href: supportPaths.list.to() }, { words: screenName(mentee.name), href: card }, { words: record ? 'Запись' : 'Новая запись' }]
    return { title, head: { crumbs, title }, form, removal: to && supportPaths.removal.to(to) }
  }
}
