import type { Request, Response } from 'express'
import { localPath } from './local-path.ts'

/** «Версия для слабовидящих»: what a person chose, kept in a cookie for a year, with or without signing in. */
export interface Sight {
  on: boolean
  /** Letters 125 % or 162 % of the usual size. */
  size: 'l' | 'xl'
  /** Black on white, white on black, dark blue on light blue. */
  colours: 'light' | 'dark' | 'blue'
  spacing: 'usual' | 'wide'
}

const NAME = 'sight'
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

export const USUAL_SIGHT: Sight = { on: false, size: 'l', colours: 'light', spacing: 'usual' }

/** The choice written in a `Cookie` header; anything unknown in it falls back to the usual view. */
export function readSight(cookieHeader: string | undefined): Sight {
  const value = (cookieHeader ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${NAME}=`))
    ?.slice(NAME.length + 1)
  if (value === undefined) return USUAL_SIGHT
  const [size, colours, spacing] = value.split('.')
  return { on: true, ...known({ size, colours, spacing }, USUAL_SIGHT) }
}

/** The `Set-Cookie` value that keeps the choice for a year, or forgets it when the usual version is wanted. */
export function sightCookie(choice: Sight): string {
  const rules = 'Path=/; SameSite=Lax; HttpOnly'
  if (!choice.on) return `${NAME}=; Max-Age=0; ${rules}`
  return `${NAME}=${choice.size}.${choice.colours}.${choice.spacing}; Max-Age=${YEAR_IN_SECONDS}; ${rules}`
}

/** The choice of the person who sent the request. */
export function sightOf(req: Request): Sight {
  return readSight(req.headers.cookie)
}

/**
 * `GET /sight?view=contrast&size=xl&colours=dark&spacing=wide&back=/x`: remembers the choice and goes back.
 * A preference changes nothing of others, so GET is allowed; what the query leaves out stays as it was.
 */
export function sightHandler(req: Request, res: Response): void {
  const choice = { on: req.query['view'] !== 'usual', ...known(req.query, sightOf(req)) }
  res.append('Set-Cookie', sightCookie(choice))
  res.redirect(303, localPath(req.query['back']))
}

function known(wanted: { size?: unknown; colours?: unknown; spacing?: unknown }, otherwise: Sight): Omit<Sight, 'on'> {
  return {
    size: oneOf(wanted.size, ['l', 'xl'], otherwise.size),
    colours: oneOf(wanted.colours, ['light', 'dark', 'blue'], otherwise.colours),
    spacing: oneOf(wanted.spacing, ['usual', 'wide'], otherwise.spacing),
  }
}

function oneOf<const T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T {
  return allowed.find((item) => item === value) ?? otherwise
}
