import type { Day } from '../../kit/calendar/day.ts'
import type { PersonName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Role } from '../../rights/roles.ts'
import { roleSchema } from '../../rights/roles.ts'
import type { Db } from '../../tools.ts'
import { isValidOn } from './grant.ts'

/** Everything about an account that signing in needs to know. */
export function userByLogin(db: Db, login: string) {
  return db.user.findUnique({ where: { login: login.trim().toLowerCase() } })
}

/** The acting person with the roles valid on the day; null when there is no such account or it is closed. */
export async function actorOnDay(db: Db, userId: string, day: Day): Promise<Actor | null> {
  const user = await db.user.findUnique({ where: { id: userId }, include: { person: true, grants: true } })
  if (user === null || user.disabledAt !== null) return null
  const { person } = user
  return {
    userId,
    personId: person.id,
    name: { surname: person.surname, firstName: person.firstName, patronymic: person.patronymic },
    post: person.post,
    gender: person.gender === 'male' ? 'male' : 'female',
    roles: [...new Set(user.grants.filter((grant) => isValidOn(grant, day)).map((grant) => roleSchema.parse(grant.role)))],
  }
}

/** True once anybody can sign in; before that the house shows its first page. */
export async function someoneExists(db: Db): Promise<boolean> {
  return (await db.user.findFirst({ select: { id: true } })) !== null
}

/** A one-time link with the account and the person it belongs to. */
export function linkWithOwner(db: Db, id: string) {
  return db.signInLink.findUnique({ where: { id }, include: { user: { include: { person: true } } } })
}

/** Issuing a link revokes the earlier ones, so at most one is not revoked. */
const newestLink = { where: { revokedAt: null }, orderBy: { createdAt: 'desc' }, take: 1 } as const

/** All accounts with people, roles and the newest link, in the order of the alphabet. */
export function allAccounts(db: Db) {
  return db.user.findMany({
    include: { person: true, grants: { orderBy: { from: 'asc' } }, links: newestLink },
    orderBy: { person: { sortKey: 'asc' } },
  })
}

export type AccountRow = Awaited<ReturnType<typeof allAccounts>>[number]

export function accountById(db: Db, id: string): Promise<AccountRow | null> {
  return db.user.findUnique({
    where: { id },
    include: { person: true, grants: { orderBy: { from: 'asc' } }, links: newestLink },
  })
}

/** Sessions of a person that have not expired, the latest first. */
export function sessionsOf(db: Db, userId: string, now: Date) {
  return db.session.findMany({ where: { userId, expiresAt: { gt: now } }, orderBy: { seenAt: 'desc' } })
}

/** Who holds each role on the day, in the order of the alphabet; closed accounts hold none. */
export async function holdersOfRoles(db: Db, day: Day): Promise<{ role: Role; name: PersonName }[]> {
  const accounts = await db.user.findMany({
    where: { disabledAt: null },
    select: { grants: true, person: { select: { surname: true, firstName: true, patronymic: true } } },
    orderBy: { person: { sortKey: 'asc' } },
  })
  return accounts.flatMap(({ grants, person }) => {
    const roles = new Set(grants.filter((grant) => isValidOn(grant, day)).map(({ role }) => roleSchema.parse(role)))
    return [...roles].map((role) => ({ role, name: person }))
  })
}
