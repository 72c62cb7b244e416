import type { Request } from 'express'
import { newId } from '../../../kit/ids.ts'
import { found } from '../../../kit/refusal.ts'
import type { Tools } from '../../../tools.ts'
import { actorOf, may } from '../../../web/access.ts'
import { handleForm } from '../../../web/handle-form.ts'
import { leaveNotice } from '../../../web/notice.ts'
import type { Room } from '../../../web/room.ts'
import { uploadOf, type UploadRule } from '../../../web/uploads.ts'
import { choiceWords, registeredDocuments } from '../../../common/documents/index.ts'
import { conditionsPaths as paths } from '../paths.ts'
import { markItem, unmarkItem } from './mark.actions.ts'
import { markForm } from './roadmap.form.ts'
import { markPage } from './roadmap-forms.pages.ts'
import { assertApproved, rowsOf } from './roadmap.ts'
import { itemById } from './roadmap.store.ts'

const VIEW = 'stages/1-conditions/roadmap/mark'
const EVIDENCE: UploadRule = { field: 'file', kinds: ['pdf', 'picture', 'docx', 'xlsx'] }
const change = may('roadmap.change')

/** Marks of completion on the approved edition. */
export function addMarks({ get, post }: Room, tools: Tools): void {
  const { database: db, clock } = tools

  get(paths.itemMark, change, async (req, res) => {
    const { roadmap, row, version } = await rowOf(req)
    assertApproved(roadmap)
    const { on, note, documentId, url } = row.mark ?? { on: clock.today(), note: null, documentId: null, url: null }
    const values = {
      version: String(version),
      fileId: newId(),
      on,
      note: note ?? undefined,
      document: documentId ?? undefined,
      url: url ?? undefined,
    }
    return res.page(VIEW, markPage(roadmap, row, markForm.filled(values), await choices()))
  })

  post(
    paths.itemMark,
    change,
    async (req, res) => {
      const { roadmap, row } = await rowOf(req)
      const options = await choices()
      await handleForm(req, res, {
        form: markForm,
        choices: options,
        view: VIEW,
        page: (submission) => markPage(roadmap, row, submission, options),
        act: async ({ version, fileId, on, note, document, url }) => {
          const upload = await uploadOf(req, EVIDENCE)
          const file = upload && { id: fileId, ...upload }
          await markItem(tools, actorOf(req), row.id, Number(version), { on, note, documentId: document, url, file })
          return { to: backTo(roadmap.id, row.stage), notice: `Строка ${row.number} отмечена исполненной` }
        },
      })
    },
    { upload: EVIDENCE },
  )

  post(paths.itemMarkRemoval, change, async (req, res) => {
    const { roadmap, row } = await rowOf(req)
    await unmarkItem(tools, actorOf(req), row.id)
    await leaveNotice(req, `Отметка строки ${row.number} снята`)
    res.redirect(303, backTo(roadmap.id, row.stage))
  })

  async function choices() {
    return {
      documents: (await registeredDocuments(db)).map((document) => ({
        value: document.id,
        words: choiceWords(document),
      })),
    }
  }

  async function rowOf(req: Request) {
    const { roadmap, item } = found(
      await itemById(db, String(req.params['item'])),
      'Такой строки в дорожной карте нет. Возможно, её уже убрали.',
    )
    return { roadmap, row: found(rowsOf(roadmap.items).find(({ id }) => id === item.id)), version: item.version }
  }

  function backTo(id: string, stage: number): string {
    return `${paths.roadmap.to({}, { edition: id })}#stage-${stage}`
  }
}
