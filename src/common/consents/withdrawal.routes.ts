import type { Request } from 'express'
import type { Submission } from '../../kit/forms/submission.ts'
import { found } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { uploadOf } from '../../web/uploads.ts'
import { workingCalendarOf } from '../organisation/index.ts'
import { personById } from '../people/index.ts'
import { assertWithdrawable } from './consent-moment.ts'
import type { ConsentRecord } from './consent-record.ts'
import { consentById, ownConsent } from './consent.store.ts'
import { dutiesAfterWithdrawal } from './deadlines.ts'
import { fatesOf } from './fates.ts'
import { NO_CONSENT } from './paper.actions.ts'
import { keptForm, withdrawalForm } from './paper.form.ts'
import { scanRule } from './paper.routes.ts'
import { consentPaths } from './paths.ts'
import type { ConsentReaction } from './reactions.ts'
import { assertSettleable, keepData, markDutyDone } from './settlement.actions.ts'
import { NOT_YOURS } from './signing.actions.ts'
import { takenAlong, withdrawConsent } from './withdrawal.actions.ts'
import { officeWithdrawalPage, ownWithdrawalPage, settlementPage } from './withdrawal.pages.ts'

const own = may('consents.own')
const register = may('consents.register')
const OFFICE_VIEW = 'common/consents/withdrawal'
const SETTLEMENT_VIEW = 'common/consents/settlement'

/** Withdrawals, own and from paper, and what follows from them. */
export function withdrawalRoutes(tools: Tools, reactions: readonly ConsentReaction[]): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(consentPaths.ownWithdrawal, own, async (req, res) => {
    const consent = await mine(req)
    assertWithdrawable(consent, 'own')
    await res.page('common/consents/my-withdrawal', ownWithdrawalPage(await given(consent)), { layout: 'focus' })
  })

  post(consentPaths.ownWithdrawal, own, async (req, res) => {
    const consent = await mine(req)
    await withdrawConsent(tools, reactions, actorOf(req), consent, { way: 'online', receivedOn: clock.today() })
    await leaveNotice(req, { tone: 'good', title: 'Согласие отозвано', words: 'Обработка уже остановлена. Что и когда уничтожат, записано в согласии.' })
    res.redirect(303, consentPaths.ownConsent.to({ id: consent.id }))
  })

  get(consentPaths.withdrawal, register, async (req, res) => {
    const consent = await consentOf(req)
    assertWithdrawable(consent, 'office')
    await res.page(OFFICE_VIEW, await officePage(consent, withdrawalForm.filled({ receivedOn: clock.today() })))
  })

  post(consentPaths.withdrawal, register, async (req, res) => {
    const consent = await consentOf(req)
    await handleForm(req, res, {
      form: withdrawalForm, view: OFFICE_VIEW,
      page: (submission) => officePage(consent, submission),
      act: async ({ receivedOn }) => {
        const scan = await uploadOf(req, scanRule)
        await withdrawConsent(tools, reactions, actorOf(req), consent, { way: 'paper', receivedOn, ...(scan !== undefined && { scan }) })
        return { to: consentPaths.consent.to({ id: consent.id }), notice: { tone: 'good', title: 'Отзыв записан', words: 'Обработка остановлена, сроки идут со дня получения заявления.' } }
      },
    })
  }, { upload: scanRule })

  post(consentPaths.duty, register, async (req, res) => {
    const id = idOf(req)
    await markDutyDone(tools, actorOf(req), id, String(req.params['duty']))
    await leaveNotice(req, 'Отмечено')
    res.redirect(303, consentPaths.consent.to({ id }))
  })

  get(consentPaths.settlement, register, async (req, res) => {
    const consent = await consentOf(req)
    assertSettleable(consent, clock.today())
    await res.page(SETTLEMENT_VIEW, await fatePage(consent, keptForm.filled()))
  })

  post(consentPaths.settlement, register, async (req, res) => {
    const consent = await consentOf(req)
    const to = consentPaths.consent.to({ id: consent.id })
    await handleForm(req, res, {
      form: keptForm, view: SETTLEMENT_VIEW,
      page: (submission) => fatePage(consent, submission),
      act: async ({ note }) => {
        await keepData(tools, actorOf(req), consent.id, note)
        return { to, notice: 'Основание хранения записано' }
      },
    })
  })

  /** Everything the confirm page tells: what goes along, by which days, what is destroyed and what stays. */
  async function given(consent: ConsentRecord) {
    const today = clock.today()
    const [along, calendar, fates] = await Promise.all([takenAlong(db, consent, today), workingCalendarOf(db), fatesNow(consent)])
    const duties = [consent, ...along].flatMap((one) => dutiesAfterWithdrawal(one.kind, today, calendar).map((duty) => ({ consent: one, duty })))
    const distinct = duties.filter(({ duty }, index) => index === duties.findIndex((other) => other.duty.kind === duty.kind && other.duty.due === duty.due))
    return { consent, along, duties: distinct.toSorted((one, other) => (one.duty.due < other.duty.due ? -1 : 1)), fates, today }
  }

  async function fatesNow({ personId, kind }: ConsentRecord) {
    const holdings = await Promise.all(reactions.map(async ({ holdings }) => holdings?.(db, personId, kind) ?? []))
    return fatesOf(kind, holdings.flat())
  }

  async function officePage(consent: ConsentRecord, submission: Submission) {
    const [facts, person] = await Promise.all([given(consent), personById(db, consent.personId)])
    const { name, nameCases } = found(person)
    return officeWithdrawalPage(facts, name, nameCases.gen, submission)
  }

  async function fatePage(consent: ConsentRecord, submission: Submission) {
    const [fates, person] = await Promise.all([fatesNow(consent), personById(db, consent.personId)])
    return settlementPage(consent, found(person).name, fates, submission)
  }

  async function mine(req: Request) {
    return found(await ownConsent(db, idOf(req), actorOf(req).personId), NOT_YOURS)
  }

  async function consentOf(req: Request) {
    return found(await consentById(db, idOf(req)), NO_CONSENT)
  }

  return { get, post, routes }
}
