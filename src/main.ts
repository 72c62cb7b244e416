// Start: settings → tools → migrations → app → listen → orderly stop.
import { createServer } from 'node:http'
import { createApp } from './app.ts'
import { deliverLetters } from './common/surveys/index.ts'
import { DatabaseSessionStore } from './infrastructure/sessions/session-store.ts'
import { createTools } from './infrastructure/tools.ts'
import { questionnairesOfHouse } from './questionnaires.ts'
import { WrongSettings, readSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { beginPlannedRounds } from './stages/index.ts'
import type { Tools } from './tools.ts'

const HOUR = 3_600_000
const PATIENCE = 10_000

interface Opening {
  announce: (address: string) => void
  /** Done over the opened database before the first request. */
  prepare?: (tools: Tools) => Promise<void>
}

/** Serves until SIGTERM or SIGINT; requests under way are answered first. */
export async function serve(settings: Settings, { announce, prepare }: Opening): Promise<void> {
  const tools = await toolsOrStop(settings)
  await prepare?.(tools)
  const sessionStore = new DatabaseSessionStore(tools)
  await sessionStore.sweep()
  const deliver = () => deliverLetters(tools).catch((error: unknown) => tools.log.error({ err: error }, 'letters were not sent'))
  const begin = () => beginPlannedRounds(tools, questionnairesOfHouse()).catch((error: unknown) => tools.log.error({ err: error }, 'planned rounds were not begun'))
  void deliver()
  void begin()
  const sweeping = setInterval(() => void Promise.all([sessionStore.sweep().catch(() => undefined), deliver(), begin()]), HOUR)
  sweeping.unref()

  const server = createServer(createApp(tools, { sessionStore, ...settings }))
  server.listen(settings.port, () => announce(settings.publicUrl))
  server.on('error', (error: NodeJS.ErrnoException) => {
    const words = error.code === 'EADDRINUSE' ? `Порт ${settings.port} уже занят. Задайте другой в PORT.` : error.message
    console.error(words)
    process.exit(1)
  })

  const stop = () => {
    setTimeout(() => process.exit(1), PATIENCE).unref()
    server.close(() => void tools.database.$disconnect().then(() => process.exit(0)))
    server.closeIdleConnections()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** Opens the database or ends the process with a Russian sentence; the reason of the engine follows for the administrator. */
async function toolsOrStop(settings: Settings): Promise<Tools> {
  try {
    return await createTools(settings)
  } catch (error) {
    console.error('DATABASE_URL: не удалось открыть базу данных. Проверьте адрес, работает ли сервер базы и есть ли права на папку.')
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** Reads the settings or ends the process with one Russian sentence per wrong variable. */
export function settingsOrStop(): Settings {
  try {
    return readSettings()
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error
    console.error(error.sentences.join('\n'))
    process.exit(1)
  }
}

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  await serve(settingsOrStop(), { announce: (address) => console.log(`Наставничество: ${address}`) })
}
