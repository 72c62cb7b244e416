import { createHash } from 'node:crypto'
import type { SessionData } from 'express-session'
import { Store } from 'express-session'
import { momentAfter } from '../../kit/calendar/day.ts'
import type { Clock, Database, Tools } from '../../tools.ts'

const HOUR = 3_600_000
/** Between two requests of one person the moment «was here» is written at most this often. */
const TOUCH_EVERY = HOUR / 12
const LIFETIME = 12 * HOUR

/** Another process may end a session too, so a row is remembered no longer than this. */
const REMEMBERED = 5000
const MOST_REMEMBERED = 2000

interface Row {
  data: string
  expiresAt: Date
}

interface Passport {
  passport?: { user?: string }
  device?: string
}

/** Sessions in the database; the cookie's value is kept only as a hash, so a copy of the database opens no door. */
export class DatabaseSessionStore extends Store {
  readonly #database: Database
  readonly #clock: Clock
  readonly #changes: () => number
  readonly #seen = new Map<string, number>()
  readonly #rows = new Map<string, { row: Row; until: number; stamp: number }>()
  #writes = 0

  constructor({ database, clock, changes }: Pick<Tools, 'database' | 'clock' | 'changes'>) {
    super()
    this.#database = database
    this.#clock = clock
    this.#changes = changes
  }

  /** Somebody who answers question by question is not looked up for each answer; whatever is committed forgets all rows. */
  override get(sid: string, done: (error: unknown, session?: SessionData | null) => void): void {
    const id = sessionKey(sid)
    const known = this.#rows.get(id)
    if (known && known.stamp === this.#stamp() && known.until > this.#clock.now().getTime()) return done(null, this.#opened(known.row))
    const stamp = this.#stamp()
    this.#database.session.findUnique({ where: { id }, select: { data: true, expiresAt: true } }).then((row) => {
      if (row === null) return done(null, null)
      if (this.#rows.size >= MOST_REMEMBERED) this.#rows.clear()
      this.#rows.set(id, { row, until: this.#clock.now().getTime() + REMEMBERED, stamp })
      done(null, this.#opened(row))
    }, done)
  }

  /** Grows with every commit and before and after every write of a session: what was read meanwhile is not trusted. */
  #stamp(): number {
    return this.#changes() + this.#writes
  }

  #opened({ data, expiresAt }: Row): SessionData | null {
    return expiresAt > this.#clock.now() ? (JSON.parse(data) as SessionData) : null
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
    this.#writes += 1
    this.#database.session
      .upsert({ where: { id }, create: { id, createdAt: now, ...values }, update: values })
      .then(
        () => {
          this.#writes += 1
          done?.()
        },
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
    const id = sessionKey(sid)
    this.#writes += 1
    this.#database.session.deleteMany({ where: { id } }).then(
      () => {
        this.#writes += 1
        done?.()
      },
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
