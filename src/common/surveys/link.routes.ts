// Ways to a questionnaire from outside: the personal link with its code, and the address on the wall.
import type { Request } from 'express'
import type { Submission } from '../../kit/forms/submission.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import type { Tools } from '../../tools.ts'
import { everyone } from '../../web/access.ts'
import { readResend } from '../../web/resend.ts'
import { room, type Room } from '../../web/room.ts'
import { accountPaths } from '../accounts/index.ts'
import { linkSeal } from './access.ts'
import { grantOf } from './answering-session.routes.ts'
import { tryCode } from './assignment.actions.ts'
import { whyNotTaken } from './assignment.ts'
import { assignmentOfPerson, gateOf } from './assignment.store.ts'
import { linkPage } from './link-door.routes.ts'
import { codeForm } from './link.form.ts'
import { answerPaths } from './paths.ts'
import { surveyState } from './survey.ts'
import { surveyByCode } from './survey.store.ts'

const WRONG_LINK = 'Эта ссылка не действует: в ней опечатка, или куратор выдал новую. Попросите у куратора свежую ссылку – ответы, которые вы уже дали, сохранены.'

export function linkRoutes(tools: Tools): Room {
  const { get, post, routes } = room()
  const { database, clock } = tools

  get(answerPaths.link, everyone, async (req, res) => {
    const gate = await opened(req)
    const start = answerPaths.start.to({ id: gate.id })
    if (req.actor?.personId === gate.personId || grantOf(req, gate.id) === gate.nonce) return res.redirect(303, start)
    const form = codeForm(gate.pin === null)
    return res.page('common/surveys/link', linkPage(req.originalUrl, gate, form, form.filled()), { layout: 'focus' })
  })

  post(answerPaths.link, everyone, async (req, res) => {
    const gate = await opened(req)
    const form = codeForm(gate.pin === null)
    const again = (submission: Submission) => res.page('common/surveys/link', linkPage(req.originalUrl, gate, form, submission), { layout: 'focus', status: 422 })
    const read = form.read(req.body)
    if (!read.accepted) return again(read)
    try {
      await tryCode(tools, gate.id, read.values.code)
    } catch (error) {
      if (!(error instanceof Refusal) || error.advice.field === undefined) throw error
      return again(form.reject(read.entered, [{ field: error.advice.field, words: error.words }]))
    }
    req.session.answering = { ...req.session.answering, [gate.id]: gate.nonce }
    await new Promise<void>((resolve, reject) => req.session.save((error?: Error | null) => (error ? reject(error) : resolve())))
    const kept = readResend(read.values.resend)
    const words = 'Набранное раньше сохранено. Нажмите кнопку, и оно уйдёт в анкету.'
    if (kept) return res.page('common/resend', { title: 'Код подошёл', words, resend: kept }, { layout: 'focus' })
    return res.redirect(303, answerPaths.start.to({ id: gate.id }))
  })

  get(answerPaths.wall, everyone, async (req, res) => {
    const survey = found(await surveyByCode(database, String(req.params['code'])), 'Такого опроса нет. Проверьте адрес на листке.')
    const own = req.actor && (await assignmentOfPerson(database, survey.id, req.actor.personId))
    if (own) return res.redirect(303, answerPaths.start.to({ id: own.id }))
    const isOpen = surveyState(survey, clock.today()) !== 'closed'
    const words = req.actor
      ? 'Вас в этом опросе нет. Если хотите ответить, скажите куратору.'
      : 'Войдите, и анкета откроется. Нет учётной записи – откройте личную ссылку из сообщения или отсканируйте код на своём листке.'
    const back = answerPaths.wall.to({ code: survey.code })
    const signIn = req.actor || !isOpen ? undefined : `${accountPaths.signIn.to()}?back=${encodeURIComponent(back)}`
    return res.page('common/surveys/wall', { title: survey.title, words: isOpen ? words : 'Опрос закрыт, ответы больше не принимаются.', signIn }, { layout: 'focus' })
  })

  /** The questionnaire behind a link that is right, not replaced and still in time. */
  async function opened(req: Request) {
    const { id, seal } = req.params as { id: string; seal: string }
    const gate = await gateOf(database, id)
    if (gate === null || linkSeal(tools, gate) !== seal) throw new Refusal('not-found', WRONG_LINK)
    const why = gate.state === 'sent' ? undefined : whyNotTaken(gate, clock.today())
    if (why !== undefined) throw new Refusal('wrong-moment', why)
    return gate
  }

  return { get, post, routes }
}
