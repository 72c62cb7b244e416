import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import type { Tools } from '../tools.ts'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

/** `GET /health` for a watchman: 200 with the version while the database answers, 503 otherwise. */
export function health({ database }: Tools): RequestHandler {
  return async (_req, res) => {
    const isUp = await database.organisationRules.findFirst({ select: { id: true } }).then(
      () => true,
      () => false,
    )
    res.status(isUp ? 200 : 503).json({ status: isUp ? 'ok' : 'error', database: isUp ? 'up' : 'down', version: manifest.version })
  }
}
