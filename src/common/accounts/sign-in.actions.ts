import { Refusal } from '../../kit/refusal.ts'
import { plural } from '../../kit/russian/plural.ts'
import type { Actor } from '../../rights/actor.ts'
import type { Db, Tools } from '../../tools.ts'
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
  // Counted before the password is looked at: many tries at once are counted like tries one after another.
  await countTry(tools, user?.id ?? null, strangerKey)
  const matches = await tools.passwords.verify(user?.passwordHash ?? (await someHash(tools)), password)
  if (user === null || user.passwordHash === null || user.disabledAt !== null || !matches) {
    await tools.transaction((tx) => countAtKey(tx, { key: address, whose: 'address' }, tools.clock.now()))
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
  await countTry(tools, user.id, '')
  if (user.passwordHash !== null && (await tools.passwords.verify(user.passwordHash, password))) {
    await tools.transaction((tx) => takeBackTry(tx, user.id, user.lockedUntil))
    return
  }
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

/** One try more of the account (or of a login nobody has). @throws Refusal while the door is shut */
async function countTry(tools: Tools, userId: string | null, strangerKey: string): Promise<void> {
  const now = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (userId === null) return assertOpen(tools, await countAtKey(tx, { key: strangerKey, whose: 'account' }, now))
    const { failures, lockedUntil: until } = await tx.user.update({ where: { id: userId }, data: { failures: { increment: 1 } } })
    assertOpen(tools, until)
    await tx.user.update({ where: { id: userId }, data: { lockedUntil: lockedUntil(failures, 'account', now) } })
  })
}

/** The password was right in the middle of work: only the try counted for it is taken back. */
async function takeBackTry(tx: Db, id: string, until: Date | null): Promise<void> {
  await tx.user.update({ where: { id }, data: { failures: { decrement: 1 }, lockedUntil: until } })
}

/** Answers until when the key was locked before this try. */
async function countAtKey(tx: Db, { key: address, whose }: { key: string; whose: 'account' | 'address' }, now: Date): Promise<Date | null> {
  const key = { where: { address } }
  const { failures, lockedUntil: until } = await tx.addressLock.upsert({
    ...key,
    create: { address, failures: 1, updatedAt: now },
    update: { failures: { increment: 1 }, updatedAt: now },
  })
  await tx.addressLock.update({ ...key, data: { lockedUntil: lockedUntil(failures, whose, now) } })
  return until
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
