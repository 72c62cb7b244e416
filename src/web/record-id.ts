import type { Request } from 'express'

/** The id in the address, «/people/:id»: whether anything has it is asked by whoever looks it up. */
export function idOf(req: Request): string {
  return String(req.params['id'])
}
