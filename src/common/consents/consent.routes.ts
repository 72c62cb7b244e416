import type { Request } from 'express'
import { readListQuery } from '../../kit/lists/list-query.ts'
import { pageOf } from '../../kit/lists/page-of.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import { can } from '../../rights/permissions.ts'
import type { Tools } from '../../tools.ts'
import { actorOf, may } from '../../web/access.ts'
import { sendMade } from '../../web/downloads.ts'
import { leaveNotice } from '../../web/notice.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { filesOf } from '../files/index.ts'
import { historyLines, journalEntries } from '../journal/index.ts'
import { personById, screenNamesOf } from '../people/index.ts'
import { consentPage } from './consent.pages.ts'
import { consentById } from './consent.store.ts'
import { asOneFile, paperOf } from './consent.facts.ts'
import { assertWaiting } from './consent-moment.ts'
import { consentKindData } from './consent-kinds.ts'
import { NO_CONSENT, registerRefusal } from './paper.actions.ts'
import { consentPaths } from './paths.ts'
import { registerPage, registerSheet } from './register.pages.ts'
import { countRegister, registerRows } from './register.store.ts'
import { EXPORT_ROWS, PRINT_ROWS, registerSpec } from './register-list.ts'
import { blankOrWithdrawal } from './withdrawal.facts.ts'

const read = may('consents.read')
const register = may('consents.register')
const HISTORY = 20

/** The register of consents and the card of each, for the office. */
export function consentRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database: db, clock } = tools

  get(consentPaths.register, read, async (req, res) => {
    const query = readListQuery(req.query, registerSpec)
    const page = pageOf(await countRegister(db, query, clock.today()), query.page)
    const rows = await registerRows(db, query, clock.today(), page)
    await res.page('common/consents/consents', registerPage({ query, rows, page, today: clock.today(), mayOffer: can(actorOf(req), 'consents.offer') }))
  })

  get(consentPaths.registerSheet, read, async (req, res) => {
    const today = clock.today()
    const rows = await registerRows(db, readListQuery(req.query, registerSpec), today, { skip: 0, take: EXPORT_ROWS })
    sendMade(res, 'xlsx', `Согласия на ${requisiteDay(today)}`, await tools.spreadsheets.writeWorkbook([registerSheet(rows, today)]))
  })

  get(consentPaths.printAll, read, async (req, res) => {
    const query = readListQuery({ ...req.query, state: 'offered' }, registerSpec)
    const rows = await registerRows(db, query, clock.today(), { skip: 0, take: PRINT_ROWS })
    const papers = await Promise.all(rows.map(async ({ id }) => paperOf(db, found(await consentById(db, id)), 'paper', clock.today())))
    const file = asOneFile(papers, 'Согласия для подписи')
    if (file === undefined) {
      throw new Refusal('wrong-moment', 'Печатать нечего: среди показанных согласий нет неподписанных.', { next: { href: consentPaths.register.to(), words: 'Открыть реестр' } })
    }
    sendMade(res, 'pdf', file.title, await tools.printer.pdf(file))
  })

  get(consentPaths.consent, read, async (req, res) => {
    const actor = actorOf(req)
    const consent = await consentOf(req)
    const [person, paper, scans, entries, names] = await Promise.all([
      personById(db, consent.personId), paperOf(db, consent, 'paper', clock.today()), filesOf(db, { kind: 'consent', id: consent.id }),
      journalEntries(db, { subject: { kind: 'consent', id: consent.id } }, HISTORY), screenNamesOf(db, [consent.offeredById, consent.registeredById]),
    ])
    await res.page('common/consents/consent', consentPage({
      consent, person: found(person), paper, scans, names, history: historyLines(entries), today: clock.today(), zone: clock.zone,
      mayRegister: can(actor, 'consents.register'), mayOffer: can(actor, 'consents.offer'),
    }))
  })

  get(consentPaths.pdf, read, async (req, res) => {
    const paper = await paperOf(db, await consentOf(req), 'paper', clock.today())
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  get(consentPaths.withdrawalPdf, read, async (req, res) => {
    const paper = await blankOrWithdrawal(db, await consentOf(req), clock.today())
    sendMade(res, 'pdf', paper.title, await tools.printer.pdf(paper))
  })

  get(consentPaths.refusal, register, async (req, res) => {
    const consent = await consentOf(req)
    assertWaiting(consent, 'office')
    const { name } = found(await personById(db, consent.personId))
    await res.page('common/consents/confirm', {
      title: `Записать отказ: ${screenName(name)}?`,
      lead: consentKindData[consent.kind].short,
      consequences: [
        { state: 'note', words: 'Отказ – такой же ответ, как согласие: причину не спрашивайте и не записывайте' },
        { state: 'note', words: 'Если человек передумает, предложите согласие ещё раз' },
      ],
      action: consentPaths.refusal.to({ id: consent.id }),
      button: 'Записать отказ',
      back: { href: consentPaths.consent.to({ id: consent.id }), words: 'Не записывать' },
    })
  })

  post(consentPaths.refusal, register, async (req, res) => {
    const id = idOf(req)
    await registerRefusal(tools, actorOf(req), id)
    await leaveNotice(req, 'Отказ записан')
    res.redirect(303, consentPaths.consent.to({ id }))
  })

  async function consentOf(req: Request) {
    return found(await consentById(db, idOf(req)), NO_CONSENT)
  }

  return { get, post, routes }
}
