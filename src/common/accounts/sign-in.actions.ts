import { Refusal } from '../../kit/refusal.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Tools } from '../../tools.ts'
import { userByLogin } from './account.store.ts'
import { lockedUntil, secondsLeft } from './lockout.ts'

const WRONG = 'Логин или пароль не подходят. Проверьте раскладку и попробуйте ещё раз.'

/**
 * Checks a login and a password and returns the id of the account.
 * Failures are counted per account and per network address; the answer never tells which part was wrong.
 * @throws Refusal at the field «Пароль»
 */
export async function signIn(tools: Tools, login: string, password: string, address: string): Promise<string> {
  const strangerKey = keyOfStranger(login)
  await assertKeyOpen(tools, address)
  await assertKeyOpen(tools, strangerKey)
  const user = await userByLogin(tools.database, login)
  assertOpen(tools, user?.lockedUntil ?? null)
  const matches = await tools.passwords.verify(user?.passwordHash ?? (await someHash(tools)), password)
  if (user === null || user.passwordHash === null || user.disabledAt !== null || !matches) {
    await countFailure(tools, user?.id ?? null, { key: address, whose: 'address' })
    if (user === null) await countFailure(tools, null, { key: strangerKey, whose: 'account' })
    throw new Refusal('invalid', WRONG, { field: 'password' })
  }
  await forgetFailures(tools, user.id, address)
  return user.id
}

/**
 * The person's own password, entered again before something is signed; wrong tries count towards the lock.
 * @throws Refusal at the field «Пароль»
 */
export async function verifyOwnPassword(tools: Tools, actor: Actor, password: string): Promise<void> {
  const user = await tools.database.user.findUniqueOrThrow({ where: { id: actor.userId } })
  assertOpen(tools, user.lockedUntil)
  if (user.passwordHash !== null && (await tools.passwords.verify(user.passwordHash, password))) return
  await countFailure(tools, user.id, null)
  throw new Refusal('invalid', 'Пароль не подходит. Введите тот, с которым вы входите.', { field: 'password' })
}

/** A login nobody has waits like a real one, so that the wait does not tell which logins exist. */
function keyOfStranger(login: string): string {
  return `login:${login.trim().toLowerCase().slice(0, 60)}`
}

async function assertKeyOpen(tools: Tools, address: string): Promise<void> {
  const lock = await tools.database.addressLock.findUnique({ where: { address } })
  assertOpen(tools, lock?.lockedUntil ?? null)
}

function assertOpen(tools: Tools, until: Date | null): void {
  const now = tools.clock.now()
  if (until === null || until <= now) return
  const seconds = secondsLeft(until, now)
  const wait =
    seconds < 60
      ? plural(seconds, ['секунду', 'секунды', 'секунд'])
      : plural(Math.ceil(seconds / 60), ['минуту', 'минуты', 'минут'])
  throw new Refusal('invalid', `Слишком много неудачных попыток. Попробуйте через ${wait} или попросите у куратора новую ссылку.`, {
    field: 'password',
  })
}

async function countFailure(tools: Tools, userId: string | null, lock: { key: string; whose: 'account' | 'address' } | null): Promise<void> {
  const now = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (userId !== null) {
      const { failures } = await tx.user.update({ where: { id: userId }, data: { failures: { increment: 1 } } })
      await tx.user.update({ where: { id: userId }, data: { lockedUntil: lockedUntil(failures, 'account', now) } })
    }
    if (lock === null) return
    const address = lock.key
    const key = { where: { address } }
    const { failures } = await tx.addressLock.upsert({
      ...key,
      create: { address, failures: 1, updatedAt: now },
      update: { failures: { increment: 1 }, updatedAt: now },
    })
    await tx.addressLock.update({ ...key, data: { lockedUntil: lockedUntil(failures, lock.whose, now) } })
  })
}

async function forgetFailures(tools: Tools, userId: string, address: string): Promise<void> {
  await tools.transaction(async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { failures: 0, lockedUntil: null } })
    await tx.addressLock.deleteMany({ where: { address } })
  })
}

let hashOfNobody: Promise<string> | undefined

/** Checking against somebody takes as long as against nobody, so the clock does not tell who has an account. */
function someHash(tools: Tools): Promise<string> {
  return (hashOfNobody ??= tools.passwords.hash('a password that nobody has'))
}
