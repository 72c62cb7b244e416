// Answering: the same pages with an account and with a personal link. Each answer is saved as it is given.
import type { Request } from 'express'
import { rejected } from '../../kit/forms/submission.ts'
import { screenOf } from '../../kit/questionnaires/read-section.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { everyone, may } from '../../web/access.ts'
import { idOf } from '../../web/record-id.ts'
import { room, type Room } from '../../web/room.ts'
import { consentPaths } from '../consents/index.ts'
import { markOpened, missingConsent, openForAnswering, refuseToAnswer, saveScreen, sendAnswers } from './answer.actions.ts'
import { checkPage, neighbour, savedWords, screenPage, seenIn, sentPage, startPage, type AnswerView } from './answer.pages.ts'
import { linkSeal } from './access.ts'
import { answererOf, grantOf } from './answering-session.routes.ts'
import { openAnswering, type Opened } from './answering.facts.ts'
import { owes, whyNotTaken } from './assignment.ts'
import { assignmentsOfPerson, countInvited } from './assignment.store.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { flat } from './draft.ts'
import { conflictWords } from './conflict.ts'
import { askCodeAgain } from './link-door.routes.ts'
import { ownSurveysPage } from './own-surveys.pages.ts'
import { answerPaths } from './paths.ts'
import { saveHandler } from './save.routes.ts'

export function answerRoutes(tools: Tools, catalogue: SurveyCatalogue): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(answerPaths.own, may('surveys.answer'), async (req, res) => {
    const own = await assignmentsOfPerson(database, req.actor?.personId ?? '')
    await res.page('common/surveys/own', ownSurveysPage(own, clock.today()))
  })

  get(answerPaths.start, everyone, async (req, res) => {
    const id = idOf(req)
    const opened = await openAnswering(tools, catalogue, id, answererOf(req, id), { gated: false })
    const { row, definition } = opened
    if (row.state === 'sent') return res.redirect(303, answerPaths.sent.to({ id }))
    const missing = await missingConsent(tools, catalogue, id, answererOf(req, id))
    await markOpened(tools, opened)
    const consent = missing && { words: missing.words, next: missing.advice.next }
    const page = startPage(viewOf(req, opened), await countInvited(database, row.surveyId), consent, whyNotTaken(row, clock.today()))
    return res.page('common/surveys/start', { ...page, name: definition.title }, { layout: 'focus', ...wayOut(req) })
  })

  get(answerPaths.screen, everyone, async (req, res) => {
    const opened = await editable(req)
    const screen = found(screenOf(opened.definition, screenKey(req)), 'Такого раздела в анкете нет. Откройте её заново.')
    await res.page('common/surveys/answer', screenPage(viewOf(req, opened), screen), focus(req, opened.row.savedAt))
  })

  post(answerPaths.screen, everyone, async (req, res) => {
    if (await askCodeAgain(tools, req, res)) return
    const id = idOf(req)
    const sent = { screen: screenKey(req), body: req.body as unknown, seen: seenIn(req.body) }
    const { reading, screen, conflicts, draft, opened } = await saveScreen(tools, catalogue, id, answererOf(req, id), sent)
    const view = { ...viewOf(req, opened), draft }
    const goesBack = (req.body as Record<string, unknown>)['go'] === 'back'
    if (conflicts.length === 0 && (reading.complete || goesBack)) {
      return res.redirect(303, neighbour(view, screen.key, goesBack ? 'back' : 'forward'))
    }
    const issues = conflicts.map((field) => ({ field, words: conflictWords(opened.definition, field, draft.answers) }))
    const { entered, errors } = reading.submission
    const refused = rejected(entered, [...issues, ...errors.filter(({ field }) => !conflicts.includes(field ?? ''))], [...flat(draft.answers).keys()])
    return res.page('common/surveys/answer', screenPage(view, screen, refused), { ...focus(req, clock.now()), status: 422 })
  })

  post(answerPaths.save, everyone, saveHandler(tools, catalogue))

  get(answerPaths.check, everyone, async (req, res) => {
    const opened = await editable(req)
    await res.page('common/surveys/check', checkPage(viewOf(req, opened)), focus(req, opened.row.savedAt))
  })

  post(answerPaths.check, everyone, async (req, res) => {
    const id = idOf(req)
    try {
      await sendAnswers(tools, catalogue, id, answererOf(req, id))
    } catch (error) {
      if (!(error instanceof Refusal) || error.reason !== 'invalid') throw error
      const opened = await editable(req)
      return res.page('common/surveys/check', checkPage(viewOf(req, opened), error.words), { ...focus(req, opened.row.savedAt), status: 422 })
    }
    res.redirect(303, answerPaths.sent.to({ id }))
  })

  get(answerPaths.sent, everyone, async (req, res) => {
    const id = idOf(req)
    const { row, definition } = await openAnswering(tools, catalogue, id, answererOf(req, id), { gated: false })
    if (row.state !== 'sent') return res.redirect(303, answerPaths.start.to({ id }))
    const others = req.actor?.personId === row.personId ? await assignmentsOfPerson(database, row.personId) : []
    const waiting = others.filter((one) => one.id !== id && owes(one.state) && whyNotTaken(one, clock.today()) === undefined)
    const links = waiting.map((one) => ({ words: one.title, href: answerPaths.start.to({ id: one.id }) }))
    return res.page('common/surveys/sent', sentPage(definition, await countInvited(database, row.surveyId), links, req.actor ? '/' : undefined), { layout: 'focus', ...wayOut(req) })
  })

  get(answerPaths.refusal, everyone, async (req, res) => {
    const id = idOf(req)
    const { definition } = await openAnswering(tools, catalogue, id, answererOf(req, id), { gated: false })
    const page = { title: 'Не хотите отвечать?', name: definition.title, action: answerPaths.refusal.to({ id }), back: answerPaths.start.to({ id }) }
    await res.page('common/surveys/refusal', page, { layout: 'focus', ...wayOut(req) })
  })

  post(answerPaths.refusal, everyone, async (req, res) => {
    const id = idOf(req)
    await refuseToAnswer(tools, catalogue, id, answererOf(req, id))
    res.redirect(303, answerPaths.start.to({ id }))
  })

  /** The questionnaire while answers are taken; what was sent leads to the thanks. */
  async function editable(req: Request): Promise<Opened> {
    const id = idOf(req)
    const opened = await openForAnswering(tools, catalogue, id, answererOf(req, id))
    const why = whyNotTaken(opened.row, clock.today())
    if (why !== undefined) throw new Refusal('wrong-moment', why, { next: { href: answerPaths.start.to({ id }), words: 'К анкете' } })
    return opened
  }

  function viewOf(req: Request, { row, definition }: Opened): AnswerView {
    const { id, draft, state, takenUntil, returnWords } = row
    const link = grantOf(req, id) === undefined ? undefined : linkSeal(tools, row)
    return { id, definition, draft, state, takenUntil, returnWords, link, today: clock.today(), consents: req.actor ? consentPaths.own.to() : undefined }
  }

  function focus(req: Request, savedAt: Date | null) {
    return { layout: 'focus' as const, back: { href: answerPaths.start.to({ id: idOf(req) }), words: 'Отложить' }, saved: savedWords(savedAt, clock.zone) }
  }

  return { get, post, routes }
}

/** People with an account have somewhere to go back to. */
function wayOut(req: Request) {
  return req.actor === undefined ? {} : { back: { href: answerPaths.own.to(), words: 'Мои анкеты' } }
}

function screenKey(req: Request): string {
  return String(req.params['screen'])
}
