import type { Request, Response } from 'express'
import { Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { room, type Room } from '../../web/room.ts'
import type { Catalogue } from './catalogue.ts'
import { preparationOf } from './document-card.facts.ts'
import { signatoryChoices } from './document-panels.pages.ts'
import { returnDocument, saveRequisites, sendForAgreement } from './document.actions.ts'
import { cardPage, DOCUMENT_VIEW, idOf } from './document.routes.ts'
import { assertInAgreement, assertOpen, type Document } from './document.ts'
import { reasonPage } from './draft.pages.ts'
import { foundDocument } from './fresh-document.store.ts'
import { numberAndDate } from './paper-name.ts'
import { paperOf } from './paper.facts.ts'
import { documentPaths } from './paths.ts'
import { registerDocument } from './registration.actions.ts'
import { mayBeRegistered } from './registration-checks.ts'
import { registrationForm, requisitesForm, requisitesOfForm, returnForm, versionForm } from './registration.form.ts'
import { registrationPage, warningsSeen } from './registration.pages.ts'

const draft = may('documents.draft')
const register = may('documents.register')
const FORM_VIEW = 'common/documents/document-form'

/** Requisites, agreement and registration of a paper. */
export function registrationRoutes(tools: Tools, catalogue: Catalogue): Room {
  const steps = room()
  const db = tools.database
  const cardOf = (id: string) => documentPaths.document.to({ id })

  steps.post(documentPaths.requisites, draft, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    assertOpen(document)
    const { signatories } = await preparation(document)
    await handleForm(req, res, {
      form: requisitesForm,
      choices: signatoryChoices({ signatories }),
      view: DOCUMENT_VIEW,
      page: (requisites) => cardPage(tools, catalogue, req, { requisites }),
      act: async (values) => {
        await saveRequisites(
          tools,
          actorOf(req),
          document.id,
          Number(values.version),
          requisitesOfForm(values, signatories),
        )
        return { to: cardOf(document.id), notice: 'Реквизиты сохранены, текст и приложения обновились' }
      },
    })
  })

  steps.post(documentPaths.agreement, draft, async (req, res) => {
    await sendForAgreement(tools, actorOf(req), idOf(req), seenVersion(req))
    await leaveNotice(req, {
      tone: 'good',
      title: 'Передано на подпись',
      words: 'Заведующий увидит документ в реестре.',
    })
    res.redirect(303, cardOf(idOf(req)))
  })

  steps.get(documentPaths.returning, register, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    assertInAgreement(document)
    await res.page(
      FORM_VIEW,
      reasonPage({
        document,
        submission: returnForm.filled({ version: String(document.version) }),
        ...returning(document.id),
      }),
    )
  })

  steps.post(documentPaths.returning, register, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    await handleForm(req, res, {
      form: returnForm,
      view: FORM_VIEW,
      page: (submission) => reasonPage({ document, submission, ...returning(document.id) }),
      act: async ({ version, reason }) => {
        await returnDocument(tools, actorOf(req), document.id, Number(version), reason)
        return { to: cardOf(document.id), notice: 'Документ возвращён на доработку' }
      },
    })
  })

  steps.get(documentPaths.registration, register, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    assertOpen(document)
    await confirm(res, document, 200)
  })

  steps.post(documentPaths.registration, register, async (req, res) => {
    const document = await foundDocument(db, idOf(req))
    const read = registrationForm.read(req.body)
    if (!read.accepted) throw new Refusal('invalid', 'Страница устарела. Откройте её заново и повторите.')
    const { version, warnings = '' } = read.values
    // Something new to warn of has appeared since the page was drawn: it has to be read first.
    const isSame = document.version === Number(version)
    if (isSame && document.state !== 'registered' && warningsSeen((await preparation(document)).checks) !== warnings)
      return confirm(res, document, 409)
    await registerDocument(tools, catalogue.entry(document.kind), actorOf(req), document.id, Number(version))
    await leaveNotice(req, {
      tone: 'good',
      title: `Зарегистрировано: ${numberAndDate(document.requisites)}`,
      words: 'Напечатайте и подпишите документ; скан можно приложить позже.',
    })
    res.redirect(303, cardOf(document.id))
  })

  async function preparation(document: Document) {
    return preparationOf(
      tools,
      catalogue.entry(document.kind),
      document,
      await paperOf(db, catalogue, document, tools.clock.today()),
    )
  }

  async function confirm(res: Response, document: Document, status: number): Promise<void> {
    const ready = await preparation(document)
    if (!mayBeRegistered(ready.checks)) {
      const stop = ready.checks.find(({ tone }) => tone === 'stop')
      throw new Refusal('wrong-moment', `Документ пока нельзя зарегистрировать. ${stop?.title ?? ''}.`, {
        next: { href: cardOf(document.id), words: 'Открыть документ' },
      })
    }
    await res.page(
      'common/documents/registration',
      registrationPage(document, ready, catalogue.entry(document.kind).links(document.input)),
      { status },
    )
  }

  return steps
}

function returning(id: string) {
  return {
    form: returnForm,
    question: 'Вернуть на доработку?',
    lead: 'Тот, кто готовил документ, увидит, что исправить.',
    action: documentPaths.returning.to({ id }),
    submit: 'Вернуть на доработку',
    stay: 'Не возвращать',
  }
}

function seenVersion(req: Request): number {
  const read = versionForm.read(req.body)
  if (!read.accepted) throw new Refusal('invalid', 'Страница устарела. Откройте её заново и повторите.')
  return Number(read.values.version)
}
