import { createHash } from 'node:crypto'
import type { SessionData } from 'express-session'
import { Store } from 'express-session'
import { momentAfter } from '../../kit/calendar/day.ts'
import type { Clock, Database } from '../../tools.ts'

const HOUR = 3_600_000
/** Between two requests of one person the moment «was here» is written at most this often. */
const TOUCH_EVERY = HOUR / 12
const LIFETIME = 12 * HOUR

interface Passport {
  passport?: { user?: string }
  device?: string
}

/** Sessions in the database; the cookie's value is kept only as a hash, so a copy of the database opens no door. */
export class DatabaseSessionStore extends Store {
  readonly #database: Database
  readonly #clock: Clock
  readonly #seen = new Map<string, number>()

  constructor(database: Database, clock: Clock) {
    super()
    this.#database = database
    this.#clock = clock
  }

  override get(sid: string, done: (error: unknown, session?: SessionData | null) => void): void {
    this.#database.session.findUnique({ where: { id: sessionKey(sid) } }).then(
      (row) => done(null, row && row.expiresAt > this.#clock.now() ? (JSON.parse(row.data) as SessionData) : null),
      done,
    )
  }

  override set(sid: string, session: SessionData, done?: (error?: unknown) => void): void {
    const now = this.#clock.now()
    const { passport, device } = session as SessionData & Passport
    const values = {
      userId: passport?.user ?? null,
      data: JSON.stringify(session),
      device: device ?? null,
      seenAt: now,
      expiresAt: momentAfter(now, LIFETIME),
    }
    const id = sessionKey(sid)
    this.#database.session
      .upsert({ where: { id }, create: { id, createdAt: now, ...values }, update: values })
      .then(
        () => done?.(),
        (error: unknown) => done?.(error),
      )
  }

  override touch(sid: string, _session: SessionData, done?: () => void): void {
    const now = this.#clock.now()
    const id = sessionKey(sid)
    if (now.getTime() - (this.#seen.get(id) ?? 0) < TOUCH_EVERY) return done?.()
    this.#remember(id, now.getTime())
    const values = { seenAt: now, expiresAt: momentAfter(now, LIFETIME) }
    this.#database.session.updateMany({ where: { id }, data: values }).then(
      () => done?.(),
      () => done?.(),
    )
  }

  override destroy(sid: string, done?: (error?: unknown) => void): void {
    this.#database.session.deleteMany({ where: { id: sessionKey(sid) } }).then(
      () => done?.(),
      (error: unknown) => done?.(error),
    )
  }

  /** Removes what has expired; called once at start and then hourly. */
  async sweep(): Promise<void> {
    await this.#database.session.deleteMany({ where: { expiresAt: { lte: this.#clock.now() } } })
  }

  #remember(id: string, moment: number): void {
    if (this.#seen.size > 10_000) this.#seen.clear()
    this.#seen.set(id, moment)
  }
}

/** Key of a session in the database for the value of its cookie. */
export function sessionKey(sid: string): string {
  return createHash('sha256').update(sid).digest('hex')
}
