import type { Day } from '../../kit/calendar/day.ts'
import { addDays } from '../../kit/calendar/day.ts'
import { newId } from '../../kit/ids.ts'
import { Refusal, found } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Role } from '../../rights/roles.ts'
import { roleWords } from '../../rights/roles.ts'
import type { Db, Tools } from '../../tools.ts'
import type { Author, NewEntry } from '../journal/index.ts'
import { note } from '../journal/index.ts'
import { isValidOn } from './grant.ts'
import { assertMayGiveRoles, assertMayTouchAccount } from './head-rule.store.ts'
import { linkExpiry } from './sign-in-link.ts'

export interface Invitation {
  id: string
  personId: string
  login: string
  roles: readonly Role[]
  from: Day
}

/** Makes an account with its roles and a first one-time link. A second press of the same form changes nothing. */
export async function invite(tools: Tools, author: Author, { id, personId, login, roles, from }: Invitation): Promise<string> {
  return tools.transaction(async (tx) => {
    if (await tx.user.findUnique({ where: { id } })) return id
    await assertMayGiveRoles(tx, author, roles, tools.clock.today())
    const wanted = login.toLowerCase()
    if (await tx.user.findUnique({ where: { login: wanted } })) {
      throw new Refusal('invalid', `Логин ${wanted} уже занят. Придумайте другой.`, { field: 'login' })
    }
    if (await tx.user.findUnique({ where: { personId } })) {
      throw new Refusal('invalid', 'У этого сотрудника уже есть учётная запись.', { field: 'personId' })
    }
    const grants = { create: roles.map((role) => ({ id: newId(), role, from })) }
    await tx.user.create({ data: { id, personId, login: wanted, createdAt: tools.clock.now(), grants } })
    await makeLink(tx, tools, author, id)
    const words = `логин ${wanted}; роли: ${roles.map((role) => roleWords[role].name.toLowerCase()).join(', ')}`
    await noteAccount(tx, tools, author, id, 'added', { words })
    return id
  })
}

/** A new one-time link; earlier ones stop working, the old password goes on until the person sets another. */
export async function issueLink(tools: Tools, author: Author, userId: string): Promise<string> {
  return tools.transaction(async (tx) => {
    await assertMayTouchAccount(tx, author, userId, tools.clock.today())
    const link = await makeLink(tx, tools, author, userId)
    await noteAccount(tx, tools, author, userId, 'invited')
    return link
  })
}

/** Gives roles for a term. A role that already holds on that day is left as it is. */
export async function grantRoles(tools: Tools, actor: Actor, userId: string, roles: readonly Role[], from: Day, to: Day | null): Promise<void> {
  await tools.transaction(async (tx) => {
    await assertMayGiveRoles(tx, actor, roles, tools.clock.today())
    const held = await tx.roleGrant.findMany({ where: { userId } })
    const fresh = roles.filter((role) => !held.some((grant) => grant.role === role && isValidOn(grant, from)))
    if (fresh.length === 0) return
    await tx.roleGrant.createMany({ data: fresh.map((role) => ({ id: newId(), userId, role, from, to })) })
    const names = fresh.map((role) => roleWords[role].name.toLowerCase()).join(', ')
    await noteAccount(tx, tools, actor, userId, 'granted', { words: `${names}, с ${requisiteDay(from)}${to ? ` по ${requisiteDay(to)}` : ''}` })
  })
}

/** Ends a role after its last day. Nobody can take the last right to manage accounts away from the house. */
export async function endRole(tools: Tools, actor: Actor, userId: string, grantId: string, to: Day): Promise<void> {
  await tools.transaction(async (tx) => {
    const grant = found(await tx.roleGrant.findFirst({ where: { id: grantId, userId } }))
    await assertMayTouchAccount(tx, actor, userId, tools.clock.today())
    if (to < grant.from) throw new Refusal('invalid', 'Последний день раньше первого. Проверьте дату.', { field: 'to' })
    await tx.roleGrant.update({ where: { id: grantId }, data: { to } })
    await assertSomeoneManages(tx, addDays(to, 1))
    const { name } = roleWords[grant.role as Role]
    await noteAccount(tx, tools, actor, userId, 'endedRole', { words: `${name.toLowerCase()}, по ${requisiteDay(to)}` })
  })
}

/** Closes an account: nobody can sign in with it, and its sessions end at once. */
export async function closeAccount(tools: Tools, actor: Actor, userId: string): Promise<void> {
  if (userId === actor.userId) throw new Refusal('invalid', 'Закрыть доступ самому себе нельзя: попросите другого куратора или заведующего.')
  await tools.transaction(async (tx) => {
    await assertMayTouchAccount(tx, actor, userId, tools.clock.today())
    await tx.user.update({ where: { id: userId }, data: { disabledAt: tools.clock.now() } })
    await tx.session.deleteMany({ where: { userId } })
    await tx.signInLink.updateMany({ where: { userId, usedAt: null }, data: { revokedAt: tools.clock.now() } })
    await noteAccount(tx, tools, actor, userId, 'closedAccount')
  })
}

export async function openAccount(tools: Tools, actor: Actor, userId: string): Promise<void> {
  await tools.transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { disabledAt: null, failures: 0, lockedUntil: null } })
    await noteAccount(tx, tools, actor, userId, 'openedAccount')
  })
}

async function makeLink(tx: Db, tools: Tools, author: Author, userId: string): Promise<string> {
  const now = tools.clock.now()
  await tx.signInLink.updateMany({ where: { userId, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
  const id = newId()
  await tx.signInLink.create({ data: { id, userId, createdAt: now, createdById: author.personId, expiresAt: linkExpiry(now) } })
  return id
}

async function assertSomeoneManages(tx: Db, day: Day): Promise<void> {
  const managers = await tx.roleGrant.findMany({ where: { role: { in: ['curator', 'head'] }, user: { disabledAt: null } } })
  if (managers.some((grant) => isValidOn(grant, day))) return
  throw new Refusal('invalid', 'После этого никто не сможет выдавать доступ. Сначала дайте роль куратора другому человеку.', { field: 'to' })
}

/** Tells the journal about an account by the name of its person. */
export async function noteAccount(
  tx: Db, tools: Tools, author: Author, userId: string, verb: NewEntry['verb'], details: NewEntry['details'] = {},
): Promise<void> {
  const { person } = await tx.user.findUniqueOrThrow({ where: { id: userId }, include: { person: true } })
  await note(tx, author, tools.clock.now(), { verb, subject: { kind: 'account', id: userId, name: `учётную запись: ${screenName(person)}` }, details })
}
