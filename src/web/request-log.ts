import { randomInt } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import type { Log } from '../tools.ts'

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/** One line per request with the number a person can read out over the telephone: «7Q-4100». The pattern of the
 * route stands for the address, because a sign-in link carries its secret in the path. */
export function requestLog(log: Log): RequestHandler {
  return (req, res, next) => {
    req.incident = newIncident()
    const started = process.hrtime.bigint()
    res.on('finish', () => {
      const milliseconds = Number((process.hrtime.bigint() - started) / 1_000_000n)
      log.info({ incident: req.incident, method: req.method, route: routeOf(req), status: res.statusCode, milliseconds }, 'request')
    })
    next()
  }
}

function newIncident(): string {
  const letter = letters[randomInt(letters.length)]
  return `${randomInt(10)}${letter}-${String(randomInt(10_000)).padStart(4, '0')}`
}

function routeOf(req: Request): string {
  const route = req.route as { path?: string } | undefined
  return route?.path ?? 'none'
}
