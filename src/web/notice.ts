// A message that is shown once, on the page a person is sent to after an action.
import type { Request } from 'express'
import type { Notice } from './layout.ts'

declare module 'express-session' {
  interface SessionData {
    notice?: Notice
  }
}

/**
 * Leaves a notice for the next page; plain words are the good news of an action. Resolves when the session is
 * stored: otherwise a quick browser could open the next page before the notice is there.
 */
export async function leaveNotice(req: Request, notice: Notice | string): Promise<void> {
  req.session.notice = typeof notice === 'string' ? { tone: 'good', title: notice } : notice
  await new Promise<void>((resolve, reject) => {
    req.session.save((error?: Error | null) => (error ? reject(error) : resolve()))
  })
}

/** The notice for this page; it is forgotten at once. */
export function takeNotice(req: Request): Notice | undefined {
  const { notice } = req.session
  delete req.session.notice
  return notice
}
