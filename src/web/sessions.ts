import type { RequestHandler } from 'express'
import type { Store } from 'express-session'
import session from 'express-session'

/** Session cookie: not readable by scripts, sent only by our own pages, secure where the site is. */
export function sessions(store: Store, secret: string, secure: boolean): RequestHandler {
  return session({
    store,
    secret,
    name: 'mentoring',
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
  })
}
