// What was typed into a form that stood open too long is carried in the page itself and sent again by the person.
import type { Request } from 'express'
import { z } from 'zod'
import { CSRF_FIELD } from './helpers.ts'
import { localPath } from './local-path.ts'

const resendSchema = z.object({
  path: z.string().refine((path) => localPath(path) === path),
  fields: z.array(z.tuple([z.string(), z.string()])).max(2000),
})
export type Resend = z.infer<typeof resendSchema>

const neverCarried = new Set([CSRF_FIELD, 'password', 'newPassword', 'repeated'])

/**
 * What the browser sent, ready to be sent again; undefined unless it came from a page of our own
 * (otherwise a foreign page could have the person confirm something he never typed).
 */
export function resendOf(req: Request): Resend | undefined {
  if (!isSameOrigin(req) || req.is('application/x-www-form-urlencoded') === false) return undefined
  const body = (req.body ?? {}) as Record<string, string | string[]>
  const fields = Object.entries(body)
    .filter(([name]) => !neverCarried.has(name))
    .flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)]))
  return { path: req.originalUrl, fields }
}

/** Reads it back from the sign-in form; a damaged text is as good as none. */
export function readResend(text: string | undefined): Resend | undefined {
  if (text === undefined) return undefined
  try {
    return resendSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

export function isSameOrigin(req: Request): boolean {
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = req.get('origin')
  return origin === undefined ? false : origin === `${req.protocol}://${req.get('host')}`
}
