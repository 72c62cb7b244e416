import type { Request, Response } from 'express'
import { found } from '../../kit/refusal.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { newId } from '../../kit/ids.ts'
import { pageOf } from '../../kit/lists/page-of.ts'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { qrCode } from '../../web/qr-code.ts'
import { room, type Room } from '../../web/room.ts'
import { inShownYear } from '../../web/shown-year.ts'
import type { Catalogue } from './catalogue.ts'
import { attachmentForm, wordFileForm } from './attachment.form.ts'
import { documentCard, type DocumentCard } from './document-card.facts.ts'
import type { PanelForms } from './document-panels.pages.ts'
import { documentPage } from './document.pages.ts'
import { foundDocument } from './fresh-document.store.ts'
import { fileName } from './paper-name.ts'
import { countedPaper, paperOf } from './paper.facts.ts'
import { documentPaths } from './paths.ts'
import { EXPORT_ROWS, registerSpec } from './register-list.ts'
import { registerPage, registerSheet } from './register.pages.ts'
import { countRegister, registerRows, registerYears } from './register.store.ts'
import { filledRequisites } from './registration.form.ts'

const read = may('documents.read')
export const DOCUMENT_VIEW = 'common/documents/document'

/** The register and the card of a document, and what can be downloaded from them. */
export function documentRoutes(tools: Tools, catalogue: Catalogue): Room {
  const documents = room()
  const db = tools.database

  documents.get(documentPaths.register, read, async (req, res) => {
    const query = inShownYear(req, readListQuery(req.query, registerSpec))
    const today = tools.clock.today()
    const page = pageOf(await countRegister(db, query, today), query.page)
    const [rows, years] = await Promise.all([registerRows(db, query, today, page), registerYears(db)])
    const mayRegister = can(req.actor, 'documents.register')
    await res.page(
      'common/documents/documents',
      registerPage({ query, rows, page, years: withYear(years, req.shownYear?.year), catalogue, today, mayRegister, mayDraft: can(req.actor, 'documents.draft') }),
    )
  })

  documents.get(documentPaths.registerSheet, read, async (req, res) => {
    const query = inShownYear(req, readListQuery(req.query, registerSpec))
    const today = tools.clock.today()
    const rows = await registerRows(db, query, today, { skip: 0, take: EXPORT_ROWS })
    sendMade(
      res,
      'xlsx',
      `Реестр документов на ${requisiteDay(today)}`,
      await tools.spreadsheets.writeWorkbook([registerSheet(rows, catalogue, today)]),
    )
  })

  documents.get(documentPaths.pdf, read, (req, res) => printed(req, res, 'pdf'))
  documents.get(documentPaths.docx, read, (req, res) => printed(req, res, 'docx'))

  // The QR code of every paper leads here, and a teacher who has to read it is led to the own page of it.
  documents.get(documentPaths.document, may('documents.own'), async (req, res) => {
    if (!can(actorOf(req), 'documents.read')) return res.redirect(303, documentPaths.ownPaper.to({ id: idOf(req) }))
    await res.page(DOCUMENT_VIEW, await cardPage(tools, catalogue, req))
  })

  async function printed(req: Request, res: Response, kind: 'pdf' | 'docx'): Promise<void> {
    const document = await foundDocument(db, idOf(req))
    const drawn = await paperOf(db, catalogue, document, tools.clock.today())
    const paper = document.state === 'registered' ? drawn : await countedPaper(tools.printer, drawn)
    sendMade(res, kind, fileName(document), await tools.printer[kind](paper))
  }

  return documents
}

export function idOf(req: Request): string {
  return found(req.params['id']?.toString())
}

/** The card with one of its forms as it was sent back, the others as they are drawn first. */
export async function cardPage(tools: Tools, catalogue: Catalogue, req: Request, sentBack: Partial<PanelForms> = {}) {
  const card = await documentCard(tools, catalogue, idOf(req))
  const actor = actorOf(req)
  const viewer = {
    today: tools.clock.today(),
    mayDraft: can(actor, 'documents.draft'),
    mayRegister: can(actor, 'documents.register'),
  }
  const page = documentPage(card, viewer, { ...emptyForms(card, viewer.today), ...sentBack })
  return { ...page, paper: { ...page.paper, qr: card.paper.qr === undefined ? undefined : await qrCode(card.paper.qr) } }
}

function emptyForms({ document, preparation }: DocumentCard, today: string): PanelForms {
  const version = String(document.version)
  const nothing: Submission = { entered: {}, errors: [] }
  return {
    requisites: preparation
      ? filledRequisites(document, { number: preparation.proposal, today, signatory: preparation.signatories[0] })
      : nothing,
    attachment: attachmentForm.filled({ fileId: newId() }),
    wordFile: wordFileForm.filled({ version }),
  }
}

/** The year that is looked at may have no papers yet: the filter names it all the same. */
function withYear(years: readonly number[], shown: number | undefined): number[] {
  return [...new Set([...years, ...(shown === undefined ? [] : [shown])])].toSorted((one, other) => other - one)
}
