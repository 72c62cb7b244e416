import type { Request } from 'express'
import type { Actor } from '../rights/actor.ts'
import { can, permissions } from '../rights/permissions.ts'
import type { Permission } from '../rights/permissions.ts'
import { roleWords } from '../rights/roles.ts'
import { Refusal } from '../kit/refusal.ts'

/** Who may open an address at all. Every route names one: without it the route does not compile. */
export type Access =
  | { kind: 'everyone' }
  | { kind: 'signedIn' }
  | { kind: 'may'; permission: Permission }
  | { kind: 'sealed'; check: (req: Request) => void }

export const everyone: Access = { kind: 'everyone' }
export const signedIn: Access = { kind: 'signedIn' }

export function may(permission: Permission): Access {
  return { kind: 'may', permission }
}

/**
 * Whoever has the sealed link, without an account. The check throws for a forged or expired seal, and does so before the
 * body is read: a stranger cannot make the server swallow files.
 */
export function sealed(check: (req: Request) => void): Access {
  return { kind: 'sealed', check }
}

/** Nobody is signed in where somebody has to be; the error handler leads to the door. */
export class SignInNeeded extends Error {}

/** Lets the request pass, or throws SignInNeeded or a Refusal that says whom to ask. */
export function assertAccess(access: Access, req: Request): void {
  const { actor } = req
  if (access.kind === 'everyone') return
  if (access.kind === 'sealed') return access.check(req)
  if (actor === undefined) throw new SignInNeeded()
  if (access.kind === 'may' && !can(actor, access.permission)) throw refusalFor(actor, access.permission)
}

/** In an archive the reason is the year, not the role. */
function refusalFor(actor: Actor, permission: Permission): Refusal {
  if (actor.readOnly !== true || !can({ ...actor, readOnly: false }, permission)) return new Refusal('forbidden', forbiddenWords(permission))
  return new Refusal('forbidden', 'Вы смотрите архив: закрытый учебный год не меняется. Вернитесь в текущий год – он в верхней строке.', { next: { href: '/shown-year', words: 'Вернуться в текущий год' } })
}

function forbiddenWords(permission: Permission): string {
  const { roles } = permissions[permission]
  const who = roles.map((role) => roleWords[role].name.toLowerCase()).join(' или ')
  return `Эту страницу видит ${who}. Если она вам нужна, попросите куратора.`
}

/** The person who asks; only on routes whose access demands one. */
export function actorOf(req: Request): Actor {
  if (req.actor === undefined) throw new SignInNeeded()
  return req.actor
}
