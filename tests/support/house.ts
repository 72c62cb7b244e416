// The real application with its outside replaced: a fresh database, a clock that stands still, cheap passwords.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Express } from 'express'
import { createApp } from '../../src/app.ts'
import { scrubberOf } from '../../src/infrastructure/database/scrub.ts'
import { transactionsOf } from '../../src/infrastructure/database/transaction.ts'
import { printer } from '../../src/infrastructure/printer.ts'
import { sealOf } from '../../src/infrastructure/seal.ts'
import { archives } from '../../src/infrastructure/archive/zip.ts'
import { pictures } from '../../src/infrastructure/pictures/clean.ts'
import { spreadsheets } from '../../src/infrastructure/spreadsheets/index.ts'
import { DatabaseSessionStore } from '../../src/infrastructure/sessions/session-store.ts'
import { dayOfMoment } from '../../src/kit/calendar/day.ts'
import type { Clock, Database, Mail, Passwords, Tools } from '../../src/tools.ts'
import { furnish, PASSWORD } from './cast.ts'
import type { CastMember } from './cast.ts'
import { freshDatabase } from './database.ts'
import { Visitor } from './visitor.ts'

const SECRET = 'a secret of the test house, long enough'

export interface TestClock extends Clock {
  /** Moves the clock, for example `set('2025-09-05T10:00:00+03:00')`. */
  set(moment: string): void
}

export interface House {
  readonly app: Express
  tools: Tools
  database: Database
  /** Address of the database: a file, or Postgres. */
  url: string
  clock: TestClock
  /** Somebody at a browser who has not signed in. */
  stranger(): Visitor
  /** One of the cast, signed in; no page is opened yet. */
  visitor(who: CastMember): Promise<Visitor>
  close(): Promise<void>
}

interface HouseOptions {
  /** Moment the clock stands at. */
  at?: string
  zone?: string
  /** False for an empty database, as on the first run. */
  furnished?: boolean
  /** A mail server; without one the house sends no letters. */
  mail?: Mail
}

export async function openHouse({ at = '2025-09-01T09:00:00+03:00', zone = 'Europe/Moscow', furnished = true, mail }: HouseOptions = {}): Promise<House> {
  const { database, url, close } = await freshDatabase()
  const clock = testClock(at, zone)
  const tools: Tools = {
    database,
    ...transactionsOf(database),
    scrub: scrubberOf(database, url),
    clock,
    printer,
    spreadsheets,
    archives,
    pictures,
    passwords: cheapPasswords,
    log: { info: () => undefined, error: (facts) => console.error(facts) },
    seal: sealOf(SECRET),
    publicUrl: 'http://house.test',
    ...(mail && { mail }),
  }
  if (furnished) await furnish(tools)
  let made: Express | undefined
  // Many tests never knock, and the routes take longer to build than most tests to run.
  const app = () =>
    (made ??= createApp(tools, {
      sessionStore: new DatabaseSessionStore(tools),
      sessionSecret: SECRET,
      trustProxy: false,
      demoPassword: PASSWORD,
    }))
  const server = createServer((req, res) => void app()(req, res)).listen(0, '127.0.0.1')
  server.keepAliveTimeout = 0
  await once(server, 'listening')
  return {
    get app() {
      return app()
    },
    tools,
    database,
    url,
    clock,
    stranger: () => new Visitor(server),
    visitor: (who) => new Visitor(server).comeIn(who, PASSWORD),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await close()
    },
  }
}

function testClock(at: string, zone: string): TestClock {
  let moment = new Date(at)
  return {
    zone,
    now: () => moment,
    today: () => dayOfMoment(moment, zone),
    set: (next) => {
      moment = new Date(next)
    },
  }
}

const cheapPasswords: Passwords = {
  hash: async (password) => `cheap:${password}`,
  verify: async (hash, password) => hash === `cheap:${password}`,
}
