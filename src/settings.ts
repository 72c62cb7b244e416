// The only reader of process.env.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { newSecret } from './kit/ids.ts'

export interface Settings {
  port: number
  dataDir: string
  databaseUrl: string
  sessionSecret: string
  timeZone: string
  publicUrl: string
  /** Value for Express' «trust proxy»: number of proxies, or addresses. */
  trustProxy: number | string | false
  demoPassword: string
  /** Mail server for reminders and the sender's address; nothing is sent without both. */
  mail?: { url: string; from: string }
  production: boolean
}

/** What is wrong with the environment: one Russian sentence per variable. */
export class WrongSettings extends Error {
  readonly sentences: string[]
  constructor(sentences: string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

const text = z.string().trim().optional().transform((value) => value || undefined)

const variables = z.object({
  PORT: text.pipe(
    z.string().default('3000').refine((value) => /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535, 'PORT должен быть целым числом от 1 до 65535.').transform(Number),
  ),
  DATA_DIR: text.pipe(z.string().default('data')),
  DATABASE_URL: text.pipe(
    z.string().regex(/^(file:|postgres(ql)?:\/\/)/, 'DATABASE_URL должен начинаться с file: (SQLite) или postgres:// (Postgres); оставьте пустым – данные лягут в DATA_DIR.').optional(),
  ),
  SESSION_SECRET: text.pipe(
    z.string().min(32, 'SESSION_SECRET слишком короткий: нужно не меньше 32 знаков; оставьте пустым – он создастся сам.').optional(),
  ),
  TIME_ZONE: text.pipe(
    z.string().refine(isTimeZone, 'TIME_ZONE не найден: укажите пояс, например Europe/Moscow или Asia/Yekaterinburg.').default('Europe/Moscow'),
  ),
  PUBLIC_URL: text.pipe(
    z.string().regex(/^https?:\/\/[^\s/?#]+\/*$/, 'PUBLIC_URL должен быть адресом вида https://nastavnik.example.ru, без пути после имени.').optional(),
  ),
  TRUST_PROXY: text.pipe(
    z.string().refine(isProxies, 'TRUST_PROXY – это число посредников (например, 1) или их адреса через запятую.').optional(),
  ),
  DEMO_PASSWORD: text.pipe(
    z.string().min(12, 'DEMO_PASSWORD слишком короткий: нужно не меньше 12 знаков.').default('ivushka-demo-2026'),
  ),
  SMTP_URL: text.pipe(
    z.string().regex(/^smtps?:\/\/[^\s/]+/, 'SMTP_URL должен быть адресом вида smtp://имя:пароль@mail.example.ru:587; оставьте пустым – письма не отправляются.').optional(),
  ),
  MAIL_FROM: text.pipe(
    z.string().regex(/^[^@]+@[^@\s]+$/, 'MAIL_FROM должен быть адресом отправителя, например «Наставничество <sad12@example.ru>».').optional(),
  ),
  NODE_ENV: text,
}).refine(({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined), { path: ['MAIL_FROM'], error: 'SMTP_URL и MAIL_FROM задают вместе: адрес почтового сервера и отправителя.' })

/** Reads the environment (and `.env` beside the process); throws WrongSettings with every fault at once. */
export function readSettings(environment: NodeJS.ProcessEnv = fromFileAndProcess()): Settings {
  const read = variables.safeParse(environment)
  if (!read.success) throw new WrongSettings(sentencesOf(read.error))
  const values = read.data
  const dataDir = resolve(values.DATA_DIR)
  makeFolder(dataDir)
  return {
    port: values.PORT,
    dataDir,
    databaseUrl: values.DATABASE_URL ?? `file:${join(dataDir, 'mentoring.db')}`,
    sessionSecret: values.SESSION_SECRET ?? secretIn(dataDir),
    timeZone: values.TIME_ZONE,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    trustProxy: proxyValue(values.TRUST_PROXY),
    demoPassword: values.DEMO_PASSWORD,
    ...(values.SMTP_URL !== undefined && values.MAIL_FROM !== undefined && { mail: { url: values.SMTP_URL, from: values.MAIL_FROM } }),
    production: values.NODE_ENV === 'production',
  }
}

function fromFileAndProcess(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

function sentencesOf(error: z.ZodError): string[] {
  const byVariable = new Map<string, string>()
  for (const issue of error.issues) {
    const name = String(issue.path[0])
    if (!byVariable.has(name)) byVariable.set(name, issue.message)
  }
  return [...byVariable.values()]
}

/** Makes the folder and tries a file in it: rights alone do not tell of a disk that is full or read-only. */
function makeFolder(folder: string): void {
  const trial = join(folder, `.trial-${process.pid}`)
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(trial, '')
    rmSync(trial)
  } catch {
    throw new WrongSettings([`DATA_DIR: не получается писать в папку ${folder}. Укажите папку, в которую программа может писать.`])
  }
}

/** The secret survives restarts, so that nobody is signed out by one. */
function secretIn(folder: string): string {
  const file = join(folder, 'session-secret')
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('ru', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A number of proxies, or addresses and subnets separated by commas, as Express takes them. */
function isProxies(value: string): boolean {
  return /^\d{1,2}$/.test(value) || value.split(',').every((one) => isProxy(one.trim()))
}

function isProxy(one: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(one)) return true
  const [address = '', bits, ...more] = one.split('/')
  const version = isIP(address)
  if (version === 0 || more.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= (version === 4 ? 32 : 128))
}

function proxyValue(value: string | undefined): Settings['trustProxy'] {
  if (value === undefined) return false
  return /^\d+$/.test(value) ? Number(value) : value
}
