import type { Settings } from '../settings.ts'
import type { Tools } from '../tools.ts'
import { systemClock } from './clock/system-clock.ts'
import { openDatabase } from './database/open.ts'
import { scrubberOf } from './database/scrub.ts'
import { transactionsOf } from './database/transaction.ts'
import { jsonLog } from './log/json-log.ts'
import { smtpMail } from './mail/smtp.ts'
import { argon2Passwords } from './passwords/argon2.ts'
import { printer } from './printer.ts'
import { sealOf } from './seal.ts'
import { archives } from './archive/zip.ts'
import { pictures } from './pictures/clean.ts'
import { spreadsheets } from './spreadsheets/index.ts'

/** Builds everything the rooms may ask of the outside world; the database is brought up to date first. */
export async function createTools(settings: Settings): Promise<Tools> {
  const database = await openDatabase(settings.databaseUrl)
  return {
    database,
    ...transactionsOf(database),
    scrub: scrubberOf(database, settings.databaseUrl),
    clock: systemClock(settings.timeZone),
    printer,
    spreadsheets,
    archives,
    pictures,
    passwords: argon2Passwords,
    log: jsonLog(),
    ...(settings.mail && { mail: smtpMail(settings.mail.url, settings.mail.from) }),
    seal: sealOf(settings.sessionSecret),
    publicUrl: settings.publicUrl,
  }
}
