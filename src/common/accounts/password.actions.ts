import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { noteAccount } from './account.actions.ts'
import { linkWithOwner } from './account.store.ts'
import { passwordFault } from './password-rules.ts'
import { isUsable, linkSeal } from './sign-in-link.ts'
import { verifyOwnPassword } from './sign-in.actions.ts'

const DEAD_LINK = 'Эта ссылка уже использована или устарела. Попросите у куратора новую: прежний пароль, если он был, ещё действует.'

/**
 * The link of an address with its owner.
 * @throws Refusal «не найдено» for a guessed, used, replaced or expired one, always in the same words
 */
export async function openLink(tools: Tools, linkId: string, seal: string) {
  const link = linkSeal(tools, linkId) === seal ? await linkWithOwner(tools.database, linkId) : null
  if (link === null || !isUsable(link, tools.clock.now()) || link.user.disabledAt !== null) throw new Refusal('not-found', DEAD_LINK)
  return link
}

/** Sets the password behind a one-time link and returns the account; all earlier sessions end. */
export async function setFirstPassword(tools: Tools, linkId: string, seal: string, newPassword: string): Promise<string> {
  const { user } = await openLink(tools, linkId, seal)
  assertGood(newPassword, user.login)
  const passwordHash = await tools.passwords.hash(newPassword)
  const now = tools.clock.now()
  await tools.transaction(async (tx) => {
    const { count } = await tx.signInLink.updateMany({ where: { id: linkId, usedAt: null, revokedAt: null }, data: { usedAt: now } })
    if (count === 0) throw new Refusal('not-found', DEAD_LINK)
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, passwordSetAt: now, failures: 0, lockedUntil: null } })
    await tx.session.deleteMany({ where: { userId: user.id } })
    const { person } = user
    const author = { personId: person.id, name: person, gender: person.gender === 'male' ? ('male' as const) : ('female' as const) }
    await noteAccount(tx, tools, author, user.id, 'setPassword')
  })
  return user.id
}

/** Changes the own password; sessions on other devices end, this one stays. */
export async function changePassword(tools: Tools, actor: Actor, present: string, newPassword: string, sessionKey: string): Promise<void> {
  await verifyOwnPassword(tools, actor, present)
  const user = await tools.database.user.findUniqueOrThrow({ where: { id: actor.userId } })
  assertGood(newPassword, user.login)
  const passwordHash = await tools.passwords.hash(newPassword)
  await tools.transaction(async (tx) => {
    await tx.user.update({ where: { id: user.id }, data: { passwordHash, passwordSetAt: tools.clock.now() } })
    await tx.session.deleteMany({ where: { userId: user.id, id: { not: sessionKey } } })
    await noteAccount(tx, tools, actor, user.id, 'setPassword')
  })
}

/** Ends the sessions of the person on all devices but this one. */
export async function closeOtherSessions(tools: Tools, actor: Actor, sessionKey: string): Promise<void> {
  await tools.transaction(async (tx) => {
    const { count } = await tx.session.deleteMany({ where: { userId: actor.userId, id: { not: sessionKey } } })
    if (count > 0) await noteAccount(tx, tools, actor, actor.userId, 'closedSessions', { words: 'на других устройствах' })
  })
}

function assertGood(newPassword: string, login: string): void {
  const fault = passwordFault(newPassword, login)
  if (fault !== undefined) throw new Refusal('invalid', fault, { field: 'newPassword' })
}
