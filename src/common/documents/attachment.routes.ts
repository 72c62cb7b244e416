import type { Request } from 'express'
import { Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { room, type Room } from '../../web/room.ts'
import { uploadOf, type UploadRule } from '../../web/uploads.ts'
import { attachFile, loadWordFile } from './attachment.actions.ts'
import { attachmentForm, wordFileForm } from './attachment.form.ts'
import type { Catalogue } from './catalogue.ts'
import { cardPage, DOCUMENT_VIEW, idOf } from './document.routes.ts'
import { documentPaths } from './paths.ts'

const draft = may('documents.draft')
const scanRule: UploadRule = { field: 'file', kinds: ['pdf', 'picture', 'signature'] }
const wordRule: UploadRule = { field: 'file', kinds: ['docx'] }

/** The files beside a paper: its text finished in Word, the scan and the signature. */
export function attachmentRoutes(tools: Tools, catalogue: Catalogue): Room {
  const attachments = room()
  const cardOf = (id: string) => documentPaths.document.to({ id })

  attachments.post(
    documentPaths.attachments,
    draft,
    async (req, res) => {
      const id = idOf(req)
      await handleForm(req, res, {
        form: attachmentForm,
        view: DOCUMENT_VIEW,
        page: (attachment) => cardPage(tools, catalogue, req, { attachment }),
        act: async ({ fileId }) => {
          await attachFile(tools, actorOf(req), id, fileId, await chosen(req, scanRule))
          return { to: cardOf(id), notice: 'Файл приложен' }
        },
      })
    },
    { upload: scanRule },
  )

  attachments.post(
    documentPaths.wordFile,
    draft,
    async (req, res) => {
      const id = idOf(req)
      await handleForm(req, res, {
        form: wordFileForm,
        view: DOCUMENT_VIEW,
        page: (wordFile) => cardPage(tools, catalogue, req, { wordFile }),
        act: async ({ version }) => {
          await loadWordFile(tools, actorOf(req), id, Number(version), await chosen(req, wordRule))
          return {
            to: cardOf(id),
            notice: 'Документ из Word загружен: при регистрации он станет редакцией рядом с текстом системы',
          }
        },
      })
    },
    { upload: wordRule },
  )

  return attachments
}

async function chosen(req: Request, rule: UploadRule) {
  const upload = await uploadOf(req, rule)
  if (upload === undefined) throw new Refusal('invalid', 'Выберите файл', { field: rule.field })
  return upload
}
