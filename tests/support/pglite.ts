import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'

export interface StartedPostgres {
  url: string
  stop: () => Promise<void>
}

/**
 * A real Postgres as WebAssembly in memory, on a free port of this machine. It has one session behind all its
 * connections, so each client gets a pool of one and two transactions take turns.
 */
export async function startPglite(): Promise<StartedPostgres> {
  const db = await PGlite.create({ relaxedDurability: true })
  const server = new PGLiteSocketServer({ db, port: 0, maxConnections: 20 })
  await server.start()
  return {
    url: `postgres://postgres@${server.getServerConn()}/postgres?connection_limit=1`,
    stop: async () => {
      await server.stop()
      await db.close()
    },
  }
}
