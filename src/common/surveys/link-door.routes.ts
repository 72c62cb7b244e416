// The door of a personal link: the code is asked at the first visit and again when the session has ended.
import type { Request, Response } from 'express'
import { formView } from '../../kit/forms/form-view.ts'
import { politeName } from '../../kit/russian/names.ts'
import type { Tools } from '../../tools.ts'
import { idOf } from '../../web/record-id.ts'
import { resendOf } from '../../web/resend.ts'
import { linkSeal } from './access.ts'
import { grantOf } from './answering-session.routes.ts'
import { gateOf } from './assignment.store.ts'
import { codeForm } from './link.form.ts'
import { answerPaths } from './paths.ts'

type Gate = NonNullable<Awaited<ReturnType<typeof gateOf>>>
type CodeForm = ReturnType<typeof codeForm>

export function linkPage(action: string, { title, person }: Gate, form: CodeForm, submission: Parameters<typeof formView>[1], isAgain = false) {
  const lead = isAgain
    ? 'Страница долго стояла открытой. Введите код ещё раз: всё, что вы набрали, сохранено и уйдёт в анкету.'
    : `${politeName(person.name)}, это ваша личная анкета. Введите код, чтобы её не открыл кто-то другой.`
  return { title, lead, form: formView(form, submission, { action, submit: 'Открыть анкету' }) }
}

/**
 * A page answered by link stood open longer than its session: what was typed waits behind the code. The page carries the
 * seal of its link; without it nobody is asked. Answers whether the door was shown.
 */
export async function askCodeAgain(tools: Tools, req: Request, res: Response): Promise<boolean> {
  const id = idOf(req)
  const seal = (req.body as Record<string, unknown>)['link']
  if (req.actor !== undefined || grantOf(req, id) !== undefined || typeof seal !== 'string') return false
  const gate = await gateOf(tools.database, id)
  if (gate === null || linkSeal(tools, gate) !== seal) return false
  const form = codeForm(gate.pin === null)
  const resend = resendOf(req)
  const filled = form.filled(resend && { resend: JSON.stringify(resend) })
  await res.page('common/surveys/link', linkPage(answerPaths.link.to({ id, seal }), gate, form, filled, true), { layout: 'focus', status: 401 })
  return true
}
