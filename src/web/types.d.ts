import type { Actor } from '../rights/actor.ts'
import type { ShownYear } from './shown-year.ts'

declare global {
  namespace Express {
    interface Request {
      /** Who asks; undefined for somebody not signed in. */
      actor: Actor | undefined
      /** The school year looked at instead of the present one. */
      shownYear: ShownYear | undefined
      /** Number of this request for the log and the error page. */
      incident: string
      /** Why the file of a multipart form was not taken. */
      uploadProblem?: string
    }
    /** What passport keeps of a signed-in person. */
    interface User {
      id: string
    }
  }
}

declare module 'express-session' {
  interface SessionData {
    csrfToken?: string
    /** What the person sees in the list of own devices. */
    device?: string
  }
}
