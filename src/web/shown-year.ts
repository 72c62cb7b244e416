// The school year a person looks at instead of the present one: chosen in the frame, kept in a cookie until changed back.
import type { Request, RequestHandler, Response } from 'express'
import type { Day } from '../kit/calendar/day.ts'
import type { SchoolYear } from '../kit/calendar/school-year.ts'
import type { Actor } from '../rights/actor.ts'
import { localPath } from './local-path.ts'

export interface ShownYear {
  year: SchoolYear
  /** The year is closed: everything is read, nothing changes. */
  isArchive: boolean
  /** The day whose state tells about the year: its last one. */
  day: Day
}

/** The years of the house as the frame and the lists need them. */
export interface KnownYears {
  present: SchoolYear
  /** From the first thing kept to the present, the latest first. */
  years: readonly SchoolYear[]
  closed: readonly SchoolYear[]
}

interface YearRules {
  known: () => Promise<KnownYears>
  dayOf: (year: SchoolYear) => Day
  /** Who may look at other years at all: those who have the menu. */
  mayLook: (actor: Actor) => boolean
}

const NAME = 'shown-year'
const RULES = 'Path=/; SameSite=Lax; HttpOnly'

/** Puts the chosen year on the request; in a closed one the person keeps only the rights to read. */
export function shownYears({ known, dayOf, mayLook }: YearRules): RequestHandler {
  return (req, _res, next) => {
    req.shownYear = undefined
    const { actor } = req
    const chosen = chosenIn(req.headers.cookie)
    if (actor === undefined || chosen === undefined || !mayLook(actor)) return next()
    known().then(({ present, years, closed }) => {
      if (chosen === present || !years.includes(chosen)) return next()
      const isArchive = closed.includes(chosen)
      req.shownYear = { year: chosen, isArchive, day: dayOf(chosen) }
      if (isArchive) req.actor = { ...actor, readOnly: true }
      next()
    }, next)
  }
}

/** `GET /shown-year?year=2024&back=/x`: remembers the year and goes back; a view changes nothing of others. */
export function shownYearHandler(req: Request, res: Response): void {
  const { year } = req.query
  const isYear = typeof year === 'string' && /^20\d\d$/.test(year)
  res.append('Set-Cookie', isYear ? `${NAME}=${year}; ${RULES}` : `${NAME}=; Max-Age=0; ${RULES}`)
  res.redirect(303, withoutYear(localPath(req.query['back'])))
}

export function shownYearHref(year: SchoolYear, back: string): string {
  return `/shown-year?year=${year}&back=${encodeURIComponent(back)}`
}

/** The year of a page that shows one year: the chosen one, else its usual one. */
export function yearShown({ shownYear }: Request, usual: SchoolYear): SchoolYear {
  return shownYear?.year ?? usual
}

/** The day a page tells about: the end of the chosen year, else today. */
export function dayShown({ shownYear }: Request, today: Day): Day {
  return shownYear?.day ?? today
}

/**
 * A query of a list within the chosen year; what the address itself asks for stays.
 * @param more filters that only another year needs, for example «завершённые тоже»
 */
export function inShownYear<Query extends { filters: Partial<Record<string, string>> }>({ shownYear }: Request, query: Query, more: Query['filters'] = {}): Query {
  if (shownYear === undefined) return query
  return { ...query, filters: { ...more, year: String(shownYear.year), ...query.filters } }
}

function chosenIn(cookies: string | undefined): SchoolYear | undefined {
  const found = new RegExp(`(?:^|;\\s*)${NAME}=(20\\d\\d)(?:;|$)`).exec(cookies ?? '')
  return found === null ? undefined : Number(found[1])
}

/** The list one comes from may name a year itself: it would go on showing that one. */
function withoutYear(path: string): string {
  const [address = '/', query] = path.split('?')
  if (query === undefined) return path
  const left = query.split('&').filter((pair) => !pair.startsWith('year='))
  return left.length > 0 ? `${address}?${left.join('&')}` : address
}
