// Proof that a proposal is the best there is, made from scratch: in the net of what is left no cycle improves anything. Kept with the run.
import { createHash } from 'node:crypto'
import type { Cohort } from './cohort.ts'
import { planOf, seatsOf, type GroupTerms, type Plan } from './allocation.ts'
import { groundOf, type Ground } from './ground.ts'
import { heldPlaces, type HeldChoices } from './held.ts'
import { totalsOf, type Totals } from './match.ts'
import { takenByOthers } from './must-have.ts'
import { NONE, membersOf, type Network } from './network.ts'
import { listed, sentence } from './sentence.ts'
import type { MatchSettings } from './settings.ts'

export interface Certificate {
  /** Of the way of proving, so that a kept one can be read later. */
  version: 1
  /** No improving cycle, and every pair keeps to the rules. */
  holds: boolean
  words: string
  totals: Totals
  /** SHA-256 (hex) of the people, the rules between them and the settings. */
  dataHash: string
}

/**
 * Checks a proposal, whoever made it. What is held counts as given; where groups bind, those that the proposal leads.
 * @throws Refusal when settings or somebody's record are not fit to compute with
 */
export function certify(cohort: Cohort, settings: MatchSettings, pairs: readonly { menteeId: string; mentorId: string }[], held: HeldChoices = new Map()): Certificate {
  const ground = groundOf(cohort, settings)
  const seats = seatsIn(ground, pairs)
  const plan = planOf(ground, { held: heldPlaces(ground, held), groups: groupsIn(ground, seats) })
  const chosen = Int32Array.from(plan.rows, (place) => seats[place]!)
  const keepsTo = seatsOf(plan, chosen).every((column, place) => column === seats[place]) && isAllowed(plan.network, chosen)
  const holds = keepsTo && !hasImprovingCycle(plan.network, chosen)
  return { version: 1, holds, words: certificateWords(plan, keepsTo, holds), totals: totalsOf(ground, seats), dataHash: dataHashOf(ground) }
}

function certificateWords({ ground, mustHaves }: Plan, keepsTo: boolean, holds: boolean): string {
  if (!keepsTo) return sentence('Предложение не подходит под правила, места или закрепления: пересчитайте подбор')
  if (!holds) return sentence('Это выбор куратора: при тех же правилах можно составить больше пар или набрать больше баллов')
  const given = ['правилах', ...(mustHaves.placed.size > 0 ? ['закреплениях'] : []), ...(ground.settings.leastGroup > 1 ? ['группах'] : [])]
  return `${sentence(`Больше пар при этих ${listed(given)} составить нельзя; при таком числе пар сумма баллов наибольшая`)} ${sentence('Проверено: в остаточной сети нет улучшающего цикла')}`
}

/** SHA-256 of everything a result rests on, in one order. Names do not count: a wedding makes no other pairs. */
export function dataHashOf({ cohort, settings }: Ground): string {
  const nameless = <T extends { called: unknown; gender: unknown }>({ called: _, gender: __, ...rest }: T) => rest
  const data = { ...cohort, mentees: cohort.mentees.map(nameless), mentors: cohort.mentors.map(nameless), settings }
  return createHash('sha256').update(orderlyJson(data), 'utf8').digest('hex')
}

function orderlyJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

function seatsIn({ cohort, menteePlaces, mentorPlaces }: Ground, pairs: readonly { menteeId: string; mentorId: string }[]): number[] {
  const seats = cohort.mentees.map(() => NONE)
  for (const { menteeId, mentorId } of pairs) {
    const [row, column] = [menteePlaces.get(menteeId), mentorPlaces.get(mentorId)]
    if (row !== undefined && column !== undefined) seats[row] = column
  }
  return seats
}

/** Mentors who could lead a group: open when they do, else closed. */
function groupsIn(ground: Ground, seats: readonly number[]): GroupTerms | undefined {
  const { cohort, settings } = ground
  const outside = takenByOthers(ground)
  const least = settings.leastGroup
  if (least < 2) return undefined
  const [open, closed] = [new Set<number>(), new Set<number>()]
  cohort.mentors.forEach(({ capacity }, column) => {
    if (capacity >= least) (seats.filter((seat) => seat === column).length + (outside[column] ?? 0) >= least ? open : closed).add(column)
  })
  return { least, open, closed }
}

function isAllowed({ columns, worth, places }: Network, chosen: Int32Array): boolean {
  const load = new Int32Array(columns)
  for (const column of chosen) if (column !== NONE) load[column]! += 1
  return chosen.every((column, row) => column === NONE || worth[row * columns + column] !== -Infinity) && load.every((taken, column) => taken <= places[column]!.length)
}

/** Bellman and Ford over columns and «outside»: after as many rounds as nodes only an improving cycle still shortens anything. */
export function hasImprovingCycle(network: Network, chosen: Int32Array): boolean {
  const steps = residualSteps(network, chosen)
  const size = network.columns + 1
  const distance = new Float64Array(size)
  for (let round = 0; round <= size; round += 1) {
    let isShorter = false
    for (let from = 0; from < size; from += 1) {
      for (let to = 0; to < size; to += 1) {
        const length = distance[from]! + steps[from * size + to]!
        if (length < distance[to]!) {
          distance[to] = length
          isShorter = true
        }
      }
    }
    if (!isShorter) return false
  }
  return true
}

/** Cost of each step in the residual net: the cheapest member moves on, a place is taken or given up. */
function residualSteps(network: Network, chosen: Int32Array): Float64Array {
  const { columns, worth, places } = network
  const size = columns + 1
  const steps = new Float64Array(size * size).fill(Infinity)
  const shorten = (from: number, to: number, cost: number) => {
    if (from !== to && cost < steps[from * size + to]!) steps[from * size + to] = cost
  }
  const worthAt = (row: number, column: number) => (column === columns ? 0 : worth[row * columns + column]!)
  const members = membersOf(network, chosen)
  members.forEach((rows, from) => {
    for (const row of rows) for (let to = 0; to < size; to += 1) shorten(from, to, worthAt(row, from) - worthAt(row, to))
  })
  places.forEach((costs, column) => {
    const load = members[column]!.length
    if (load < costs.length) shorten(column, columns, costs[load]!)
    if (load > 0) shorten(columns, column, -costs[load - 1]!)
  })
  return steps
}
