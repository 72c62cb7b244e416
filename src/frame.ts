// What stands around every page: the kindergarten's name, the menu with the seven stages, the person.
import type { Request } from 'express'
import { roleWords } from './rights/roles.ts'
import { screenName } from './kit/russian/names.ts'
import { accountPaths } from './common/accounts/paths.ts'
import type { House } from './rooms.ts'
import type { Tools } from './tools.ts'
import { csrfTokenOf } from './web/csrf.ts'
import type { Frame, FramePerson } from './web/layout.ts'
import { takeNotice } from './web/notice.ts'
import { sightOf } from './web/sight.ts'

/** Gathers the frame of a request; what all pages share is remembered until something changes. */
export function frames(_tools: Tools, _house: House): (req: Request) => Promise<Frame> {
  return async (req) => ({
    organisation: { shortName: '', displayName: '', place: '' },
    person: personOf(req),
    notice: takeNotice(req),
    sight: sightOf(req),
    csrf: csrfTokenOf(req),
    path: req.originalUrl,
  })
}

function personOf(req: Request): FramePerson | undefined {
  if (req.actor === undefined) return undefined
  const { name, post, roles } = req.actor
  return {
    screenName: screenName(name),
    roles: [post, ...roles.map((role) => roleWords[role].name.toLowerCase())].join(', '),
    links: [],
    signOut: accountPaths.signOut.to(),
  }
}
