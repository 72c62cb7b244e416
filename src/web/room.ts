import type { Request, RequestHandler, Response, Router } from 'express'
import express from 'express'
import type { Path } from '../kit/paths.ts'
import type { Access } from './access.ts'
import { assertAccess } from './access.ts'
import { checkCsrf } from './csrf.ts'
import type { UploadRule } from './uploads.ts'
import { readUpload } from './uploads.ts'

type Handler = (req: Request, res: Response) => void | Promise<void>

export interface Route {
  method: 'get' | 'post'
  pattern: string
  access: Access
  upload?: UploadRule
  handle: Handler
}

/** The routes of one room. Access is the second argument and cannot be forgotten. */
export interface Room {
  readonly routes: readonly Route[]
  readonly get: (path: Path<string>, access: Access, handle: Handler) => void
  readonly post: (path: Path<string>, access: Access, handle: Handler, options?: { upload?: UploadRule }) => void
}

export function room(): Room {
  const routes: Route[] = []
  return {
    routes,
    get: (path, access, handle) => void routes.push({ method: 'get', pattern: path.pattern, access, handle }),
    post: (path, access, handle, options = {}) =>
      void routes.push({ method: 'post', pattern: path.pattern, access, handle, ...options }),
  }
}

/**
 * Hangs rooms on a router. The order is the law of the house: access first, only then is the body read,
 * then the token against forged requests is checked, then the handler runs.
 */
export function mount(router: Router, rooms: readonly Room[]): void {
  // Hundreds of addresses would be compared one after another for each request; the first word of the path leaves a few.
  const byWord = new Map<string, Router>()
  for (const { method, pattern, access, upload, handle } of rooms.flatMap((each) => each.routes)) {
    const guard: RequestHandler = (req, _res, next) => {
      assertAccess(access, req)
      next()
    }
    const body = method === 'get' ? [] : [...readBody(upload), checkCsrf]
    const word = firstWord(pattern)
    const some = byWord.get(word) ?? express.Router()
    byWord.set(word, some)
    some[method](pattern, guard, ...body, (req, res) => handle(req, res))
  }
  router.use((req, res, next) => {
    const some = byWord.get(firstWord(req.path))
    if (some === undefined) return next()
    some(req, res, next)
  })
}

/** «surveys» of «/Surveys/17»; addresses begin with a word of ours, never with a parameter. */
function firstWord(path: string): string {
  return (path.split('/', 2)[1] ?? '').toLowerCase()
}

const urlencoded = express.urlencoded({ extended: false, limit: '1mb', parameterLimit: 5000 })

function readBody(upload: UploadRule | undefined): RequestHandler[] {
  return upload === undefined ? [urlencoded] : [readUpload(upload)]
}
