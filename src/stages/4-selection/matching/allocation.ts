// The net made from the ground, and the best seating in it: most people first by class, then points, then by surname.
import { bestFlow } from './flow.ts'
import type { Ground } from './ground.ts'
import { mustHavesOf, type Held, type MustHaves } from './must-have.ts'
import { NONE, type Flow, type Network } from './network.ts'
import { scaleOf, type Scale } from './scale.ts'
import { settleTies } from './tie-break.ts'

/** «pairs» – most people, then points; «score» – points alone, whoever is left out. */
export type Aim = 'pairs' | 'score'

/** Which mentors lead a group of at least so many, and which take nobody; the others are free. */
export interface GroupTerms {
  least: number
  open: ReadonlySet<number>
  closed: ReadonlySet<number>
}

export interface Plan {
  ground: Ground
  /** What the curator holds on the board. */
  held: Held
  mustHaves: MustHaves
  network: Network
  scale: Scale
  /** Place of the mentee in the cohort by row of the net. */
  rows: readonly number[]
}

/** What is asked of one run besides the settings. */
export interface Ask {
  aim?: Aim
  held?: Held
  groups?: GroupTerms
}

const noGroups: GroupTerms = { least: 1, open: new Set(), closed: new Set() }

export function planOf(ground: Ground, { aim = 'pairs', held = new Map(), groups = noGroups }: Ask = {}): Plan {
  const mustHaves = mustHavesOf(ground, held)
  const { mentees, mentors } = ground.cohort
  const rows = mentees.map((_, place) => place).filter((place) => !mustHaves.placed.has(place))
  const scale = scaleFor(ground, rows, groups)
  const network = { rows: rows.length, columns: mentors.length, worth: worthOf(ground, rows, scale, aim), places: placesOf(ground, mustHaves, scale, groups) }
  return { ground, held, mustHaves, network, scale, rows }
}

/** The best flow with ties settled. */
export function solve(network: Network): Flow {
  const flow = bestFlow(network)
  settleTies(network, flow)
  return flow
}

/** Place of the mentor by place of the mentee, the must-haves with it; NONE for nobody. */
export function seatsOf({ ground, mustHaves, rows }: Plan, chosen: Int32Array): number[] {
  const seats = ground.cohort.mentees.map((_, place) => mustHaves.placed.get(place) ?? NONE)
  rows.forEach((place, row) => (seats[place] = chosen[row]!))
  return seats
}

function scaleFor({ cohort, settings }: Ground, rows: readonly number[], { least, open }: GroupTerms): Scale {
  const people: [number, number, number] = [0, 0, 0]
  for (const row of rows) people[cohort.mentees[row]!.priority - 1]! += 1
  const most = Math.max(1, ...cohort.mentors.map(({ capacity }) => capacity))
  return scaleOf({ people, staying: settings.staying, dearest: settings.extraLoad * (most - 1), groupPlaces: open.size * least })
}

function worthOf({ cohort, cells, settings }: Ground, rows: readonly number[], { pair }: Scale, aim: Aim): Float64Array {
  const kept = new Set(cohort.standing.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`))
  const columns = cohort.mentors.length
  const worth = new Float64Array(rows.length * columns).fill(-Infinity)
  rows.forEach((place, row) => {
    const mentee = cohort.mentees[place]!
    const seating = aim === 'pairs' ? pair[mentee.priority] : 0
    cohort.mentors.forEach((mentor, column) => {
      const { bars, fit } = cells[place]![column]!
      if (bars.length > 0) return
      worth[row * columns + column] = seating + fit.score + (kept.has(`${mentee.id} ${mentor.id}`) ? settings.staying : 0)
    })
  })
  return worth
}

/** The k-th mentee of one mentor costs (k − 1) · β, those placed before counted in; places that a group needs are a gain. */
function placesOf({ cohort, settings }: Ground, { taken }: MustHaves, { groupPlace }: Scale, { least, open, closed }: GroupTerms): number[][] {
  return cohort.mentors.map(({ capacity }, column) => {
    const before = taken[column] ?? 0
    const free = closed.has(column) ? 0 : Math.max(0, capacity - before)
    return Array.from({ length: free }, (_, index) => {
      const isNeeded = open.has(column) && before + index < least
      return settings.extraLoad * (before + index) - (isNeeded ? groupPlace : 0)
    })
  })
}
