import type { Request } from 'express'

/** The id a form carried for what it creates; a second press of the same form is recognised by it before anything is checked. */
export function sentId(req: Request): string {
  const { id } = Object(req.body) as { id?: unknown }
  return typeof id === 'string' ? id : ''
}
