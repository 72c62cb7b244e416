// Before the questionnaire: the blank of the consent for whoever came by a personal link. Nothing is taken here.
import type { Request } from 'express'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { everyone } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { accountPaths } from '../accounts/index.ts'
import { consentPaths, scanLink, waitingPaper } from '../consents/index.ts'
import { missingConsent } from './answer.actions.ts'
import { openAnswering, type Opened } from './answering.facts.ts'
import { answererOf } from './answering-session.routes.ts'
import { consentsFor, type SurveyCatalogue } from './catalogue.ts'
import { consentWayPage } from './consent-way.pages.ts'
import { answerPaths } from './paths.ts'

const NO_OFFER = 'Согласия вам пока не предложили. Попросите об этом куратора.'

export function consentWayRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(answerPaths.consent, everyone, async (req, res) => {
    const id = idOf(req)
    const opened = await own(req)
    const missing = await missingConsent(tools, catalogue, id, answererOf(req, id))
    if (missing === undefined) return res.redirect(303, answerPaths.start.to({ id }))
    const offer = await offerOf(opened)
    // Who is signed in has a page where the consent is read, signed or refused.
    const account = offer === null ? consentPaths.own.to() : consentPaths.ownConsent.to({ id: offer.id })
    if (answererOf(req, id).way === 'account') return res.redirect(303, account)
    const signIn = offer?.maySignOnScreen ? `${accountPaths.signIn.to()}?back=${encodeURIComponent(account)}` : undefined
    const { row, definition } = opened
    const page = consentWayPage({ id, questionnaire: definition.title, takenUntil: row.takenUntil, today: clock.today(), offer, signIn })
    await res.page('common/surveys/consent', page, { layout: 'focus', back: { href: answerPaths.start.to({ id }), words: 'К анкете' } })
  })

  get(answerPaths.consentPdf, everyone, async (req, res) => {
    const { paper } = found(await offerOf(await own(req)), NO_OFFER)
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  // Made anew on each press: between printing and signing more passes than such a link lives.
  get(answerPaths.consentPhoto, everyone, async (req, res) => {
    const { id } = found(await offerOf(await own(req)), NO_OFFER)
    res.redirect(303, scanLink(tools, id).address.slice(tools.publicUrl.length))
  })

  async function own(req: Request): Promise<Opened> {
    const id = idOf(req)
    return openAnswering(tools, catalogue, id, answererOf(req, id), { gated: false })
  }

  function offerOf({ row, entry }: Opened) {
    return waitingPaper(database, row.personId, consentsFor(entry), clock.today())
  }

  return { get, post, routes }
}
