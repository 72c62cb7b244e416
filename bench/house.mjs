// The built house in this process, with a counter of queries, a session for the curator and as many people as wanted.
import { createServer } from 'node:http'
import { join } from 'node:path'

const SECRET = 'a secret of the bench, long enough to be one'

/** Opens the demo kindergarten in the folder and signs the curator in. */
export async function openBenchHouse(folder) {
  const database = await openBenchDatabase(folder)
  const counter = { queries: 0 }
  database.$on('query', ({ query }) => {
    if (!/^(PRAGMA|BEGIN|COMMIT)/.test(query)) counter.queries += 1
  })
  const tools = await benchTools(database)
  const { fillDemo } = await import('../dist/demo/demo.actions.js')
  await fillDemo(tools, 'ivushka-demo-2026')
  return { ...(await listening(tools)), database, tools, counter }
}

/** A database of the house, brought up to date, that tells of its queries. */
export async function openBenchDatabase(folder) {
  const [{ PrismaClient }, { sqliteAdapter, prepareSqlite }, { migrate }] = await Promise.all([
    import('../dist/generated/sqlite/client.js'),
    import('../dist/infrastructure/database/sqlite.js'),
    import('../dist/infrastructure/database/migrate.js'),
  ])
  const adapter = sqliteAdapter(`file:${join(folder, 'bench.db')}`)
  await migrate(adapter, 'sqlite')
  const database = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] })
  await prepareSqlite(database)
  return database
}

/** The tools of the house; only passwords are cheap, the log is silent and nobody is written letters. */
export async function benchTools(database) {
  const [{ transactionsOf }, { scrubberOf }, { systemClock }, { printer }, { spreadsheets }, { archives }, { pictures }, { sealOf }] = await Promise.all([
    import('../dist/infrastructure/database/transaction.js'),
    import('../dist/infrastructure/database/scrub.js'),
    import('../dist/infrastructure/clock/system-clock.js'),
    import('../dist/infrastructure/printer.js'),
    import('../dist/infrastructure/spreadsheets/index.js'),
    import('../dist/infrastructure/archive/zip.js'),
    import('../dist/infrastructure/pictures/clean.js'),
    import('../dist/infrastructure/seal.js'),
  ])
  const passwords = { hash: async (text) => text, verify: async (hash, text) => hash === text }
  const log = { info: () => undefined, error: (facts) => console.error(facts) }
  return { database, ...transactionsOf(database), scrub: scrubberOf(database, 'file:'), clock: systemClock('Europe/Moscow'), printer, spreadsheets, archives, pictures, passwords, log, seal: sealOf(SECRET), publicUrl: 'http://127.0.0.1' }
}

async function listening(tools) {
  const [{ createApp }, { DatabaseSessionStore }] = await Promise.all([
    import('../dist/app.js'),
    import('../dist/infrastructure/sessions/session-store.js'),
  ])
  const sessionStore = new DatabaseSessionStore(tools)
  const app = createApp(tools, { sessionStore, sessionSecret: SECRET, trustProxy: false, demoPassword: 'ivushka-demo-2026' })
  const server = createServer(app)
  await new Promise((resolve) => server.listen(0, resolve))
  const address = `http://127.0.0.1:${server.address().port}`
  return { address, server, cookie: await signedIn(address) }
}

async function signedIn(address) {
  const door = await fetch(`${address}/sign-in`)
  const cookie = door.headers.get('set-cookie').split(';')[0]
  const token = /name="_csrf" value="([^"]+)"/.exec(await door.text())[1]
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: token, login: 'methodist', password: 'ivushka-demo-2026' }),
  })
  return answer.headers.get('set-cookie').split(';')[0]
}
