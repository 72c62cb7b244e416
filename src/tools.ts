import type { PrismaClient, Prisma } from './generated/sqlite/client.ts'
import type { Day } from './kit/calendar/day.ts'
import type { DocumentDescription } from './kit/documents/description.ts'
import type { PictureSource } from './kit/documents/picture.ts'

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
  /** A long paper with pictures sheet by sheet, as fast as it is read. */
  pdfStream(description: DocumentDescription, pictures: PictureSource): Promise<NodeJS.ReadableStream>
  docx(description: DocumentDescription, pictures?: PictureSource): Promise<Buffer>
  /** Number of A4 sheets that each section of the paper takes, in order. */
  sheetsOf(description: DocumentDescription): Promise<number[]>
}

/** One cell that was read: a date is a `Date` at midnight UTC of its day, text is trimmed, nothing is null. */
export type Cell = string | number | boolean | Date | null

/** A sheet that was read: every row has as many cells as the widest one; empty rows inside the table stay. */
export interface SheetRead {
  name: string
  rows: Cell[][]
}

/** A value of a list to be written: text, number, calendar day (`YYYY-MM-DD`, becomes a real date) or nothing. */
export type CellValue = string | number | null

/** A cell of a workbook that stands already: «C12» of the sheet «Форма». */
export interface CellToFill {
  sheet: string
  address: string
  value: string | number | null
}

export interface SheetToWrite {
  name: string
  /** Line above the table, for example «Сотрудники по состоянию на 05.09.2025». */
  title?: string
  /** Width in characters. */
  columns: readonly { title: string; width: number }[]
  rows: readonly (readonly CellValue[])[]
}

/** Lists as files. Reading throws a Refusal in Russian at the field «file» when the file cannot be taken. */
export interface Spreadsheets {
  /** Every sheet of an .xlsx; what would unfold into too much is refused before it is unpacked. */
  readWorkbook(file: Buffer): Promise<SheetRead[]>
  /** Rows of a .csv or .txt in UTF-8, UTF-16 or windows-1251, with `;`, tab or `,`. */
  readCsv(file: Buffer): Cell[][]
  /** Makes an .xlsx; texts stay texts, nothing is ever a formula. */
  writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Buffer>
  /** Writes into cells of a workbook that was loaded; everything else in it stays as it was. */
  fillWorkbook(file: Buffer, cells: readonly CellToFill[]): Promise<Buffer>
  /** A .csv that Excel opens without questions: UTF-8 with a mark, semicolons, no formulas. */
  writeCsv(rows: readonly (readonly CellValue[])[]): Buffer
}

/** A file on its way into an archive; its bytes are asked for only when their turn comes. */
export interface ArchiveEntry {
  /** Path inside the archive, Cyrillic allowed: «Приказы/Приказ № 42-ОД.pdf». */
  name: string
  bytes: () => Promise<Uint8Array>
}

export interface Archives {
  /** Streams a ZIP; one file at a time is in memory. An entry that fails destroys the stream with its error. */
  zip(entries: AsyncIterable<ArchiveEntry> | Iterable<ArchiveEntry>, at: Date): NodeJS.ReadableStream
}

export interface CleanPicture {
  bytes: Buffer
  mediaType: 'image/jpeg'
  width: number
  height: number
}

/** Pictures from phones: place, camera and owner stand in them (EXIF, GPS) and must not be published. */
export interface Pictures {
  /** Draws the picture anew, upright, at most `longest` pixels on a side, without any metadata. @throws Refusal at the field «file» */
  clean(file: Buffer, longest: number): Promise<CleanPicture>
}

export interface Passwords {
  hash(password: string): Promise<string>
  verify(hash: string, password: string): Promise<boolean>
}

export interface Log {
  info(facts: Record<string, unknown>, words: string): void
  error(facts: Record<string, unknown>, words: string): void
}

export interface Mail {
  /** «refused»: this address will never take it; «later»: the server does not answer or is busy. Never throws. */
  send(letter: { to: string; subject: string; text: string }): Promise<'sent' | 'refused' | 'later'>
}

/** Everything the rooms may ask of the outside world; built in infrastructure/, replaced in tests. */
export interface Tools {
  database: Database
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>
  /** Grows with every committed transaction of this process: what was computed before it may be stale. */
  changes(): number
  /** Leaves nothing of what was deleted in the files of the database; after a destruction, outside any transaction. */
  scrub(): Promise<void>
  clock: Clock
  printer: Printer
  spreadsheets: Spreadsheets
  archives: Archives
  pictures: Pictures
  passwords: Passwords
  log: Log
  /** Only where a mail server is configured. */
  mail?: Mail
  /** Unforgeable mark over a text (HMAC with the secret of the house), for links that need no stored secret. */
  seal(text: string): string
  /** Address of the site without a trailing slash, for links that leave it (QR codes, letters). */
  publicUrl: string
}
