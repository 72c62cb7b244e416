import type { Request } from 'express'
import type { Submission } from '../../../kit/forms/submission.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { can } from '../../../rights/permissions.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import { idOf } from '../../../web/record-id.ts'
import type { Room } from '../../../web/room.ts'
import { uploadOf, type UploadRule } from '../../../web/uploads.ts'
import { draftsOf, pairsPaths, takePractice } from '../../5-pairs/index.ts'
import { practiceCard } from './practice-card.facts.ts'
import { attachToPractice, removeFromPractice } from './practice-file.actions.ts'
import { moveForm, practiceFileForm, publicityForm, useForm, verdictForm } from './practice.form.ts'
import { decideOnPractice, noteReading, setPublic } from './practice.actions.ts'
import { useChoices, usePage } from './practice-forms.pages.ts'
import { practicePage } from './practice.pages.ts'
import { practiceFor } from './practice.store.ts'
import { practicePaths } from './paths.ts'

const read = may('practices.read')
const propose = may('practices.propose')
const manage = may('practices.manage')
const VIEWS = 'stages/6-completion/practices'
const FILE: UploadRule = { field: 'file', kinds: ['picture', 'pdf', 'docx', 'xlsx'] }
const STALE_PAGE = 'Страница устарела. Откройте её заново и повторите.'

/** One practice: its card, files, decisions, the way into a programme. */
export function addPractice({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(practicePaths.practice, read, async (req, res) => {
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    await noteReading(tools, actorOf(req), practice)
    await res.page(`${VIEWS}/practice`, await drawn(req, {}))
  })

  post(practicePaths.files, propose, (req, res) => handleForm(req, res, {
    form: practiceFileForm,
    view: `${VIEWS}/practice`,
    page: (submission) => drawn(req, { attachment: submission }),
    act: async ({ fileId, alt }) => {
      const upload = await uploadOf(req, FILE)
      if (upload === undefined) throw new Refusal('invalid', 'Выберите снимок или файл', { field: 'file' })
      await attachToPractice(tools, actorOf(req), idOf(req), { fileId, alt }, upload)
      return { to: practicePaths.practice.to({ id: idOf(req) }), notice: upload.mediaType.startsWith('image/') ? 'Снимок приложен' : 'Файл приложен' }
    },
  }), { upload: FILE })

  post(practicePaths.fileRemoval, propose, async (req, res) => {
    await removeFromPractice(tools, actorOf(req), idOf(req), String(req.params['file']))
    await leaveNotice(req, 'Убрано')
    res.redirect(303, practicePaths.practice.to({ id: idOf(req) }))
  })

  post(practicePaths.decision, manage, async (req, res) => {
    const move = moveForm.read(req.body)
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    if (practice.state !== 'proposed') {
      if (!move.accepted) throw new Refusal('invalid', STALE_PAGE)
      await decideOnPractice(tools, actorOf(req), practice.id, move.values.version, move.values.decision, null)
      await leaveNotice(req, move.values.decision === 'archived' ? 'Практика в архиве' : 'Практика в копилке')
      return res.redirect(303, practicePaths.practice.to({ id: practice.id }))
    }
    await handleForm(req, res, {
      form: verdictForm,
      view: `${VIEWS}/practice`,
      page: (submission) => drawn(req, { decision: submission }),
      act: async ({ version, decision, reason }) => {
        await decideOnPractice(tools, actorOf(req), practice.id, version, decision, reason ?? null)
        return { to: practicePaths.practice.to({ id: practice.id }), notice: decision === 'accepted' ? 'Практика в копилке: её предложат в программы' : 'Записано: практика не принята' }
      },
    })
  })

  post(practicePaths.publicity, manage, async (req, res) => {
    const given = publicityForm.read(req.body)
    if (!given.accepted) throw new Refusal('invalid', STALE_PAGE)
    const isOpen = given.values.state === 'open'
    await setPublic(tools, actorOf(req), idOf(req), given.values.version, isOpen)
    await leaveNotice(req, isOpen ? 'Практика видна всем; автор – только при согласии на распространение' : 'Практика больше не видна в открытом разделе')
    res.redirect(303, practicePaths.practice.to({ id: idOf(req) }))
  })

  get(practicePaths.use, propose, async (req, res) => {
    await res.page(`${VIEWS}/practice-form`, await drawnUse(req, useForm.filled({ id: newId() })))
  })

  post(practicePaths.use, propose, async (req, res) => {
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    const drafts = await draftsOf(db, actorOf(req), clock.today())
    await handleForm(req, res, {
      form: useForm,
      choices: useChoices(drafts),
      view: `${VIEWS}/practice-form`,
      page: (submission) => drawnUse(req, submission),
      act: async ({ id, programme }) => {
        const [unitId = '', month = ''] = programme.split(' ')
        await takePractice(tools, actorOf(req), { unitId, batch: id, month, practiceId: practice.id })
        const edition = String(drafts.find((one) => one.unitId === unitId)?.edition)
        return { to: `${pairsPaths.programme.to({ id: unitId }, { edition })}#plan`, notice: 'Практика добавлена в план' }
      },
    })
  })

  async function drawn(req: Request, { attachment, decision }: { attachment?: Submission; decision?: Submission }) {
    const actor = actorOf(req)
    const card = await practiceCard(db, idOf(req), actor, clock.today())
    return practicePage({
      ...card,
      actor,
      mayUse: can(actor, 'practices.propose') && card.drafts > 0,
      attachment: attachment ?? practiceFileForm.filled({ fileId: newId() }),
      decision: decision ?? verdictForm.filled({ version: String(card.practice.version) }),
    })
  }

  async function drawnUse(req: Request, submission: Submission) {
    const practice = await practiceFor(db, idOf(req), actorOf(req))
    if (practice.state !== 'accepted') throw new Refusal('wrong-moment', 'В программу берут то, что принято в копилку.')
    return usePage(practice, await draftsOf(db, actorOf(req), clock.today()), submission)
  }
}
