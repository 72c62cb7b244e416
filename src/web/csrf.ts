import type { Request, RequestHandler } from 'express'
import { csrfSync } from 'csrf-sync'
import { CSRF_FIELD } from './helpers.ts'

const protection = csrfSync({
  getTokenFromRequest: (req) => (req.body as Record<string, unknown> | undefined)?.[CSRF_FIELD] as string | undefined,
})

/** Runs after the body (urlencoded or multipart) is read and before anything is kept. */
export const checkCsrf: RequestHandler = protection.csrfSynchronisedProtection

/** The error csrf-sync throws for a missing or foreign token. */
export const csrfError: unknown = protection.invalidCsrfTokenError

/** Token of this session for the hidden field; made on first use. */
export function csrfTokenOf(req: Request): string {
  return protection.generateToken(req)
}
