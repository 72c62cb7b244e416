// Who answers, told from the request: the signed-in person, or a personal link that was opened with its code.
import type { Request } from 'express'
import { Refusal } from '../../kit/refusal.ts'
import { SignInNeeded } from '../../web/access.ts'
import { accountPaths } from '../accounts/index.ts'
import type { Answerer } from './answerer.ts'

declare module 'express-session' {
  interface SessionData {
    /** Questionnaires opened by a personal link in this browser, with the nonce the link had. */
    answering?: Record<string, string>
  }
}

export function grantOf(req: Request, id: string): string | undefined {
  const { answering } = req.session
  return answering !== undefined && Object.hasOwn(answering, id) ? answering[id] : undefined
}

/**
 * A link opened in this browser counts first: a person may use a colleague's signed-in computer.
 * @throws SignInNeeded for a form, so that what was entered waits in the door; a Refusal that leads back for a page
 */
export function answererOf(req: Request, id: string): Answerer {
  const nonce = grantOf(req, id)
  if (nonce !== undefined) return { way: 'link', nonce }
  if (req.actor !== undefined) return { way: 'account', author: req.actor }
  if (req.method === 'POST') throw new SignInNeeded()
  throw new Refusal('forbidden', 'Чтобы продолжить, откройте личную ссылку ещё раз или войдите. Ответы, которые вы дали, сохранены.', {
    next: { href: `${accountPaths.signIn.to()}?back=${encodeURIComponent(req.originalUrl)}`, words: 'Войти' },
  })
}
