import type { Request, RequestHandler } from 'express'
import { Passport } from 'passport'
import { Strategy } from 'passport-local'

export interface SignInMeans {
  /** Returns the id of the account or throws a Refusal. */
  check: (login: string, password: string, address: string) => Promise<string>
}

export interface SignIn {
  /** Restores the signed-in account from the session. */
  handlers: RequestHandler[]
  /** Checks what was entered, then begins a new session so that an old one cannot be fixed on anybody. */
  enter(req: Request, login: string, password: string): Promise<void>
  /** Signs in without a password, after a one-time link was used. */
  enterAs(req: Request, userId: string): Promise<void>
  leave(req: Request): Promise<void>
}

/** Passport with its local strategy, for one application (tests build several). */
export function createSignIn({ check }: SignInMeans): SignIn {
  const passport = new Passport()
  passport.use(
    new Strategy({ usernameField: 'login', passReqToCallback: true }, (req, login, password, done) => {
      check(login, password, req.ip ?? 'unknown').then((id) => done(null, { id }), done)
    }),
  )
  passport.serializeUser((user, done) => done(null, user.id))
  passport.deserializeUser((id: string, done) => done(null, { id }))

  async function begin(req: Request, userId: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      req.logIn({ id: userId }, (error) => (error ? reject(error) : resolve()))
    })
    req.session.device = deviceOf(req.headers['user-agent'] ?? '')
  }

  return {
    handlers: [passport.initialize(), passport.session()] as RequestHandler[],
    enter: async (req, login, password) => {
      const credentials = Object.assign(Object.create(req) as Request, { body: { login, password } })
      const userId = await new Promise<string>((resolve, reject) => {
        const answer = (error: Error | null, user?: Express.User | false) =>
          error ? reject(error) : user ? resolve(user.id) : reject(new Error('Credentials are missing'))
        const authenticate = passport.authenticate('local', answer) as (req: Request, res: unknown, next: typeof reject) => void
        authenticate(credentials, req.res, reject)
      })
      await begin(req, userId)
    },
    enterAs: begin,
    leave: (req) =>
      new Promise((resolve, reject) => {
        req.session.destroy((error) => (error ? reject(error) : resolve()))
      }),
  }
}

/** «Chrome, Windows»: enough for a person to recognise an own device in the list of sessions. */
export function deviceOf(userAgent: string): string {
  const browser = [['YaBrowser', 'Яндекс Браузер'], ['Edg', 'Edge'], ['Firefox', 'Firefox'], ['Chrome', 'Chrome'], ['Safari', 'Safari']]
    .find(([mark]) => userAgent.includes(mark ?? ''))?.[1]
  const system = [['Android', 'Android'], ['iPhone', 'iPhone'], ['iPad', 'iPad'], ['Windows', 'Windows'], ['Mac OS', 'macOS'], ['Linux', 'Linux']]
    .find(([mark]) => userAgent.includes(mark ?? ''))?.[1]
  return [browser, system].filter((part) => part !== undefined).join(', ') || 'неизвестное устройство'
}
