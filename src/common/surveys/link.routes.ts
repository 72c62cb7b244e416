// Ways to a questionnaire from outside: the personal link with its code, and the address on the wall.
import type { Request } from 'express'
import { formView } from '../../kit/forms/form-view.ts'
import { found, Refusal } from '../../kit/refusal.ts'
import { politeName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { everyone } from '../../web/access.ts'
import { handleForm } from '../../web/handle-form.ts'
import { room, type Room } from '../../web/room.ts'
import { accountPaths } from '../accounts/index.ts'
import { linkSeal } from './access.ts'
import { grantOf } from './answering-session.routes.ts'
import { tryCode } from './assignment.actions.ts'
import { whyNotTaken } from './assignment.ts'
import { assignmentOfPerson, gateOf } from './assignment.store.ts'
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
    return res.page('common/surveys/link', linkPage(req, gate, form, form.filled()), { layout: 'focus' })
  })

  post(answerPaths.link, everyone, async (req, res) => {
    const gate = await opened(req)
    const form = codeForm(gate.pin === null)
    await handleForm(req, res, {
      form,
      view: 'common/surveys/link',
      layout: 'focus',
      page: (submission) => linkPage(req, gate, form, submission),
      act: async ({ code }) => {
        await tryCode(tools, gate.id, code)
        req.session.answering = { ...req.session.answering, [gate.id]: gate.nonce }
        await new Promise<void>((resolve, reject) => req.session.save((error?: Error | null) => (error ? reject(error) : resolve())))
        return { to: answerPaths.start.to({ id: gate.id }) }
      },
    })
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

type Gate = NonNullable<Awaited<ReturnType<typeof gateOf>>>
type CodeForm = ReturnType<typeof codeForm>

function linkPage(req: Request, { title, person }: Gate, form: CodeForm, submission: Parameters<typeof formView>[1]) {
  return {
    title,
    lead: `${politeName(person.name)}, это ваша личная анкета. Введите код, чтобы её не открыл кто-то другой.`,
    form: formView(form, submission, { action: req.originalUrl, submit: 'Открыть анкету' }),
  }
}
