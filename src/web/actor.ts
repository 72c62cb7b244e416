import type { RequestHandler } from 'express'
import type { Actor } from '../rights/actor.ts'
import type { Tools } from '../tools.ts'
import { remembered } from './remembered.ts'

/** Puts the acting person on the request. Who may do what today is read anew after any change, or once a few seconds. */
export function actors(tools: Tools, load: (userId: string) => Promise<Actor | null>): RequestHandler {
  const actorOf = remembered(tools, load)
  return (req, _res, next) => {
    req.actor = undefined
    if (req.user === undefined) return next()
    actorOf(req.user.id).then((actor) => {
      req.actor = actor ?? undefined
      next()
    }, next)
  }
}
