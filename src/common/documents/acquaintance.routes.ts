import type { Request, Response } from 'express'
import type { Submission } from '../../kit/forms/submission.ts'
import { found } from '../../kit/refusal.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { handleForm } from '../../web/handle-form.ts'
import { room, type Room } from '../../web/room.ts'
import { filesOf } from '../files/index.ts'
import { acquaintOnline, markFromSheet } from './acquaintance.actions.ts'
import { ownAcquaintanceForm, sheetForm } from './acquaintance.form.ts'
import { acquaintancePage, ownPaperPage, ownPapersPage, waitingChoices } from './acquaintance.pages.ts'
import { acquaintancesOf, ownAcquaintance, ownPapers } from './acquaintance.store.ts'
import { acquaintanceSheet } from './acquaintance-sheet.document.ts'
import { acquaintanceSheetOf } from './acquaintance-sheet.facts.ts'
import { idOf } from './document.routes.ts'
import { assertRegistered, foundDescription } from './document.ts'
import { foundDocument } from './fresh-document.store.ts'
import { linksOf } from './link.store.ts'
import { fileName, paperReference } from './paper-name.ts'
import { documentPaths } from './paths.ts'
import { withScreenNames } from './reader-names.facts.ts'

const read = may('documents.read')
const draft = may('documents.draft')
const own = may('documents.own')
const LIST_VIEW = 'common/documents/acquaintance'
const OWN_VIEW = 'common/documents/my-document'
const NOT_YOURS = 'Такого документа среди ваших нет. Все документы, с которыми вам надо ознакомиться, – в вашем списке.'

/** Who has read a paper, the sheet for signatures, and everybody's own papers. */
export function acquaintanceRoutes(tools: Tools): Room {
  const readers = room()
  const { database: db, clock } = tools

  readers.get(documentPaths.acquaintance, read, async (req, res) => {
    const document = await registered(req)
    await res.page(
      LIST_VIEW,
      acquaintancePage(
        document,
        await withScreenNames(db, await acquaintancesOf(db, document.id)),
        sheetForm.filled({ on: clock.today() }),
        clock.zone,
      ),
    )
  })

  readers.post(documentPaths.acquaintance, draft, async (req, res) => {
    const document = await registered(req)
    const list = await withScreenNames(db, await acquaintancesOf(db, document.id))
    await handleForm(req, res, {
      form: sheetForm,
      choices: waitingChoices(list),
      view: LIST_VIEW,
      page: (submission) => acquaintancePage(document, list, submission, clock.zone),
      act: async ({ people, on }) => {
        const count = await markFromSheet(tools, actorOf(req), document.id, people, on)
        return {
          to: documentPaths.acquaintance.to({ id: document.id }),
          notice: `Отмечено: ${plural(count, ['человек', 'человека', 'человек'])}`,
        }
      },
    })
  })

  readers.get(documentPaths.acquaintanceSheet, read, async (req, res) => {
    const document = await registered(req)
    const sheet = acquaintanceSheet.describe(await acquaintanceSheetOf(db, document, clock.today(), clock.zone))
    sendMade(res, 'pdf', `Лист ознакомления с ${paperReference(document, 'ins')}`, await tools.printer.pdf(sheet))
  })

  readers.get(documentPaths.own, own, async (req, res) => {
    await res.page(
      'common/documents/my-documents',
      ownPapersPage(await ownPapers(db, actorOf(req).personId), clock.today()),
      { layout: 'focus' },
    )
  })

  readers.get(documentPaths.ownPaper, own, (req, res) => showOwn(req, res, ownAcquaintanceForm.filled()))

  readers.get(documentPaths.ownPdf, own, async (req, res) => {
    await mine(req)
    const document = await registered(req)
    sendMade(res, 'pdf', fileName(document), await tools.printer.pdf(foundDescription(document)))
  })

  readers.post(documentPaths.ownAcquaintance, own, async (req, res) => {
    await handleForm(req, res, {
      form: ownAcquaintanceForm,
      view: OWN_VIEW,
      layout: 'focus',
      page: (submission) => ownPage(req, submission),
      act: async ({ password }) => {
        await acquaintOnline(tools, actorOf(req), idOf(req), password, req.ip ?? '')
        return { to: documentPaths.own.to(), notice: 'Ознакомление отмечено' }
      },
    })
  })

  async function showOwn(req: Request, res: Response, submission: Submission): Promise<void> {
    await res.page(OWN_VIEW, await ownPage(req, submission), { layout: 'focus' })
  }

  async function ownPage(req: Request, submission: Submission) {
    const acquaintance = await mine(req)
    const [document, links, files] = await Promise.all([
      registered(req),
      linksOf(db, acquaintance.documentId),
      filesOf(db, { kind: 'document', id: acquaintance.documentId }),
    ])
    const paper = foundDescription(document)
    return ownPaperPage({
      document,
      paper,
      acquaintance,
      links,
      files,
      submission,
      today: clock.today(),
      zone: clock.zone,
    })
  }

  async function mine(req: Request) {
    return found(await ownAcquaintance(db, idOf(req), actorOf(req).personId), NOT_YOURS)
  }

  async function registered(req: Request) {
    const document = await foundDocument(db, idOf(req))
    assertRegistered(document)
    return document
  }

  return readers
}
