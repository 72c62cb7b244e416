// Who manages accounts must not become the head by it: orders are registered under the head's account.
import type { Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Role } from '../../rights/roles.ts'
import type { Db } from '../../tools.ts'
import type { Author } from '../journal/index.ts'
import { isValidOn } from './grant.ts'

const WORDS =
  'Роль заведующего и его доступ меняет сам заведующий. Если он не может войти, новую ссылку выдаст администратор сервера командой npm run account.'

/**
 * Lets only a head (or the administrator's command) touch the head's account, once a head has set a password.
 * Before that somebody has to open the head's account, and the curator does.
 */
export async function mayTouchAccount(db: Db, author: Author | Actor, userId: string, today: Day): Promise<boolean> {
  const heads = await headsOn(db, today)
  return !heads.some((grant) => grant.userId === userId) || mayTouchHeads(author, heads)
}

/** @throws Refusal «forbidden» that says who can */
export async function assertMayTouchAccount(tx: Db, author: Author | Actor, userId: string, today: Day): Promise<void> {
  if (!(await mayTouchAccount(tx, author, userId, today))) throw new Refusal('forbidden', WORDS)
}

/** The same for giving the role itself. */
export async function assertMayGiveRoles(tx: Db, author: Author | Actor, roles: readonly Role[], today: Day): Promise<void> {
  if (roles.includes('head') && !mayTouchHeads(author, await headsOn(tx, today))) throw new Refusal('forbidden', WORDS)
}

type HeadGrant = Awaited<ReturnType<typeof headsOn>>[number]

async function headsOn(tx: Db, today: Day) {
  const grants = await tx.roleGrant.findMany({ where: { role: 'head' }, include: { user: { select: { passwordHash: true, disabledAt: true } } } })
  return grants.filter((grant) => isValidOn(grant, today) && grant.user.disabledAt === null)
}

function mayTouchHeads(author: Author | Actor, heads: readonly HeadGrant[]): boolean {
  const isHouse = author.personId === null
  const isHead = 'roles' in author && author.roles.includes('head')
  return isHouse || isHead || !heads.some(({ user }) => user.passwordHash !== null)
}
