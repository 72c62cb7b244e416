import type { PrismaClient, Prisma } from './generated/sqlite/client.ts'
import type { Day } from './kit/calendar/day.ts'
import type { DocumentDescription } from './kit/documents/description.ts'

/** The smaller dialect is the type of both engines: what only Postgres can do does not compile. */
export type Database = PrismaClient

/** What a store needs: the database itself or a transaction of it. */
export type Db = Prisma.TransactionClient

export interface Clock {
  now(): Date
  /** Today in the kindergarten's time zone. */
  today(): Day
  /** IANA name, for example «Asia/Yekaterinburg». */
  readonly zone: string
}

/** Turns descriptions of papers into files. */
export interface Printer {
  pdf(description: DocumentDescription): Promise<Buffer>
  docx(description: DocumentDescription): Promise<Buffer>
  /** Number of A4 sheets that each section of the paper takes, in order. */
  sheetsOf(description: DocumentDescription): Promise<number[]>
}

export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

export interface Log {
  info(facts: Record<string, unknown>, words: string): void
  error(facts: Record<string, unknown>, words: string): void
}

/** Everything the rooms may ask of the outside world; built in infrastructure/, replaced in tests. */
export interface Tools {
  database: Database
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Grows with every committed transaction of this process: what was computed before it may be stale. */
  changes(): number
  clock: Clock
  printer: Printer
  passwords: Passwords
  log: Log
  /** Address of the site without a trailing slash, for links that leave it (QR codes, letters). */
  publicUrl: string
}
