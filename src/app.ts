import compression from 'compression'
import express from 'express'
import type { Express } from 'express'
import type { Store } from 'express-session'
import { actorOnDay, firstRunGate, showDoor, showResend, signIn } from './common/accounts/index.ts'
import { frames, openFrames } from './frame.ts'
import { sessionKey } from './infrastructure/sessions/session-store.ts'
import { houseRooms } from './rooms.ts'
import type { Tools } from './tools.ts'
import { yearsOfHouse } from './years.ts'
import { actors } from './web/actor.ts'
import { readAssets, serveAssets } from './web/assets.ts'
import { errors, notFound } from './web/errors.ts'
import { health } from './web/health.ts'
import { openPages } from './web/open-pages.ts'
import { pages } from './web/page.ts'
import { createRenderer } from './web/render.ts'
import { requestLog } from './web/request-log.ts'
import { mount } from './web/room.ts'
import { security } from './web/security.ts'
import { sessions } from './web/sessions.ts'
import { sightHandler } from './web/sight.ts'
import { shownYearHandler, shownYears } from './web/shown-year.ts'
import { createSignIn } from './web/sign-in.ts'

export interface AppSettings {
  sessionStore: Store
  sessionSecret: string
  trustProxy: number | string | false
  /** For the invented kindergarten that may be loaded on the first run. */
  demoPassword: string
}

/** The request pipeline in order; ends with errors. Everything outside comes in through `tools`. */
export function createApp(tools: Tools, settings: AppSettings): Express {
  const app = express()
  const secure = tools.publicUrl.startsWith('https:')
  const assets = readAssets()
  const doorman = createSignIn({ check: (login, password, address) => signIn(tools, login, password, address) })
  const fillDemo = async () => (await import('./demo/demo.actions.ts')).fillDemo(tools, settings.demoPassword)
  const renderer = createRenderer({ assets, clock: tools.clock })
  const openFrame = openFrames(tools)
  const rooms = houseRooms(tools, { doorman, sessionKeyOf: sessionKey, fillDemo })

  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.set('query parser', 'simple')
  app.use(requestLog(tools.log))
  app.use(security(secure))
  app.use('/assets', compression(), serveAssets())
  app.get('/health', health(tools))
  app.use(firstRunGate(tools))
  app.use(openPages({ renderer, tools, frameOf: openFrame }), pages(renderer, openFrame, tools.log))
  mount(app, rooms.open)
  app.use(compression())
  app.use(sessions(settings.sessionStore, settings.sessionSecret, secure))
  app.use(...doorman.handlers)
  app.use(actors(tools, (userId) => actorOnDay(tools.database, userId, tools.clock.today())))
  const years = yearsOfHouse(tools)
  app.use(shownYears(years))
  app.use(pages(renderer, frames(tools, rooms, years.known), tools.log))
  app.get('/sight', sightHandler)
  app.get('/shown-year', shownYearHandler)
  mount(app, rooms.all)
  app.use(notFound())
  app.use(errors({ log: tools.log, showDoor, showResend }))
  return app
}
