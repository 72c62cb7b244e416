// Who comes along into the next school year, and which consents end with this one.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { screenName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'

export interface BankPeople {
  stay: string[]
  ask: string[]
}

const named = { person: { select: { surname: true, firstName: true, patronymic: true, dismissedOn: true } } } as const
const atWork = { person: { dismissedOn: null } } as const

/** Mentors whose place is held; who is suspended has to be asked. */
export async function mentorsForNext(db: Db): Promise<BankPeople> {
  const rows = await db.mentor.findMany({ where: { shelf: 'open', ...atWork }, select: { state: true, ...named }, orderBy: { sortKey: 'asc' } })
  const names = (isAsked: boolean) => rows.filter(({ state }) => (state === 'suspended') === isAsked).map(({ person }) => screenName(person))
  return { stay: names(false), ask: names(true) }
}

/** Mentees in the bank; who postponed, or finished in the year and works on, is asked anew. */
export async function menteesForNext(db: Db, year: SchoolYear): Promise<BankPeople> {
  const { from, to } = schoolYearBounds(year)
  const rows = await db.mentee.findMany({
    where: { ...atWork, OR: [{ shelf: 'open' }, { state: 'finished', stateOn: { gte: from, lte: to } }] },
    select: { state: true, ...named }, orderBy: { sortKey: 'asc' },
  })
  const names = (isAsked: boolean) => [...new Set(rows.filter(({ state }) => ['postponed', 'finished'].includes(state) === isAsked).map(({ person }) => screenName(person)))]
  return { stay: names(false), ask: names(true) }
}

export interface EndingConsent {
  kind: string
  name: string
}

/** Signed consents of people at work that end with the school year, unless a longer one is signed already. */
export async function consentsEndingBy(db: Db, from: Day, to: Day): Promise<EndingConsent[]> {
  const where = { answer: 'signed', withdrawnOn: null, ...atWork }
  const ending = await db.consent.findMany({ where: { ...where, validUntil: { gte: from, lte: to } }, select: { kind: true, personId: true, ...named }, orderBy: [{ kind: 'asc' }, { person: { sortKey: 'asc' } }] })
  const longer = await db.consent.findMany({ where: { ...where, OR: [{ validUntil: null }, { validUntil: { gt: to } }] }, select: { kind: true, personId: true } })
  // Whoever has withdrawn one of this kind since is not asked again.
  const withdrawn = await db.consent.findMany({ where: { answer: 'signed', withdrawnOn: { gte: from }, ...atWork }, select: { kind: true, personId: true } })
  const held = new Set([...longer, ...withdrawn].map(({ kind, personId }) => `${personId} ${kind}`))
  const seen = new Set<string>()
  return ending.flatMap(({ kind, personId, person }) => {
    const key = `${personId} ${kind}`
    if (held.has(key) || seen.has(key)) return []
    seen.add(key)
    return [{ kind, name: screenName(person) }]
  })
}
