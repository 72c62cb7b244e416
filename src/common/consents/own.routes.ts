import type { Request } from 'express'
import type { Submission } from '../../kit/forms/submission.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { holdersOfRoles } from '../accounts/index.ts'
import { organisationOn } from '../organisation/index.ts'
import { paperOf } from './consent.facts.ts'
import type { ConsentRecord } from './consent-record.ts'
import { consentRecordsOf, ownConsent } from './consent.store.ts'
import { dataPage } from './data.pages.ts'
import { ownConsentPage, ownConsentsPage } from './own.pages.ts'
import { choicesForm, choicesOf, chosenValues } from './paper.form.ts'
import { consentPaths } from './paths.ts'
import { assertMaySignOnline, chooseItems, NOT_YOURS, refuseConsent, signOnline } from './signing.actions.ts'
import { signingForm } from './signing.form.ts'
import { blankOrWithdrawal } from './withdrawal.facts.ts'

const own = may('consents.own')
const VIEW = 'common/consents/my-consent'
const focus = { layout: 'focus' } as const

/** Everybody's own consents: each on a page of its own, signed or refused by an act of its own. */
export function ownConsentRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(consentPaths.own, own, async (req, res) => {
    const consents = await consentRecordsOf(db, actorOf(req).personId)
    await res.page('common/consents/my-consents', ownConsentsPage(consents, clock.today()), focus)
  })

  get(consentPaths.data, own, async (req, res) => {
    const [consents, holders] = await Promise.all([consentRecordsOf(db, actorOf(req).personId), holdersOfRoles(db, clock.today())])
    await res.page('common/consents/my-data', dataPage({ consents, holders, today: clock.today() }), focus)
  })

  get(consentPaths.ownConsent, own, async (req, res) => {
    const consent = await mine(req)
    const again = req.query['choose'] === '1' && consent.choices !== null ? choicesForm.filled(chosenValues(consent.choices)) : undefined
    await res.page(VIEW, await shown(consent, again && { choosing: again }), focus)
  })

  post(consentPaths.ownChoices, own, async (req, res) => {
    const consent = await mine(req)
    await handleForm(req, res, {
      form: choicesForm, view: VIEW, ...focus,
      page: (choosing) => shown(consent, { choosing }),
      act: async (values) => {
        await chooseItems(tools, actorOf(req), consent.id, choicesOf(values))
        return { to: consentPaths.ownConsent.to({ id: consent.id }) }
      },
    })
  })

  post(consentPaths.ownSignature, own, async (req, res) => {
    const consent = await mine(req)
    await handleForm(req, res, {
      form: signingForm, view: VIEW, ...focus,
      page: async (signing) => shown(await mine(req), { signing }),
      act: async (values) => {
        await signOnline(tools, actorOf(req), consent.id, { ...values, address: req.ip ?? '' })
        return { to: consentPaths.own.to(), notice: { tone: 'good', title: 'Согласие подписано', words: 'Отозвать его можно здесь же в любой день.' } }
      },
    })
  })

  post(consentPaths.ownRefusal, own, async (req, res) => {
    await refuseConsent(tools, actorOf(req), idOf(req))
    await leaveNotice(req, { tone: 'good', title: 'Ответ записан: вы не согласились', words: 'На работу и на вход в систему это не влияет. Причину никто не спросит.' })
    res.redirect(303, consentPaths.own.to())
  })

  get(consentPaths.ownPdf, own, async (req, res) => {
    const paper = await paperOf(db, await mine(req), 'paper', clock.today())
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  get(consentPaths.ownWithdrawalPdf, own, async (req, res) => {
    const paper = await blankOrWithdrawal(db, await mine(req), clock.today())
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  async function shown(consent: ConsentRecord, forms: { signing?: Submission; choosing?: Submission } = {}) {
    const today = clock.today()
    const [obstacle, organisation] = await Promise.all([obstacleOf(consent), organisationOn(db, today)])
    const paper = await paperOf(db, consent, obstacle === undefined ? 'online' : 'paper', today)
    const operator = [organisation.shortName, organisation.address].filter((part) => part !== '').join(', ')
    return ownConsentPage({ consent, paper, operator, today, ...(obstacle !== undefined && { obstacle }), ...forms })
  }

  /** Why it cannot be signed on the screen, in the words of the rule itself; the boxes still to be ticked are no obstacle. */
  async function obstacleOf(consent: ConsentRecord): Promise<string | undefined> {
    if (consent.answer !== null) return undefined
    const ticked = consent.kind === 'dissemination' ? { ...consent, choices: { items: ['name' as const], noConditions: false, noTransfer: [], noProcessing: [] } } : consent
    try {
      await assertMaySignOnline(db, ticked, clock.today())
    } catch (error) {
      if (error instanceof Refusal) return error.words
      throw error
    }
  }

  async function mine(req: Request) {
    return found(await ownConsent(db, idOf(req), actorOf(req).personId), NOT_YOURS)
  }

  return { get, post, routes }
}
