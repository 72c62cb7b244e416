// The price of every cell of the board in words a curator needs: «−19», «−1 пара», «равноценно».
import { plural } from '../../../kit/russian/plural.ts'
import type { Match } from './match.ts'
import { NONE } from './network.ts'
import { pricesOf } from './prices.ts'
import { differenceIn } from './scale.ts'

export interface Price {
  /**
   * proposed – the pair stands in the proposal; equal – as good; costs – the proposal loses `pairs` or `points`;
   * forbidden – a rule; held – the mentee's choice is fixed; impossible – no place can be freed.
   */
  kind: 'proposed' | 'equal' | 'costs' | 'forbidden' | 'held' | 'impossible'
  /** How many pairs fewer, 0 or 1. */
  pairs: number
  /** Fewer served by class: [1, −1, 0] – somebody of class 1 gives way to somebody of class 2. */
  byClass: readonly [first: number, second: number, third: number]
  /** Points of 0…1000 lost besides, with the costs of load and of change; may be negative when a pair is lost. */
  points: number
}

/**
 * Prices of the whole board, made at one time: [mentee][mentor] by places in the cohort. Where a least group binds, within the groups
 * as they are proposed: a fresh solution with other groups may lose less, and `whyNot` tells it.
 */
export function boardPrices({ ground, plan, flow, proposal }: Match): Price[][] {
  const prices = pricesOf(plan.network, flow)
  const rowOf = new Map(plan.rows.map((place, row) => [place, row]))
  const { columns } = plan.network
  const locked = new Set(proposal.pairs.filter(({ isLocked }) => isLocked).map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`))
  return ground.cohort.mentees.map((mentee, place) =>
    ground.cohort.mentors.map((mentor, column): Price => {
      const row = rowOf.get(place)
      if (locked.has(`${mentee.id} ${mentor.id}`)) return priceless('proposed')
      if (ground.cells[place]![column]!.bars.length > 0) return priceless('forbidden')
      if (row === undefined) return priceless('held')
      if (flow.chosen[row] === column && column !== NONE) return priceless('proposed')
      return priceIn(plan, prices[row * columns + column]!)
    }),
  )
}

/** Only what stands in the cell: a price for the hand that looks at it. */
export function priceInWords({ kind, pairs, byClass, points }: Price): string {
  if (kind === 'forbidden' || kind === 'held') return ''
  if (kind === 'proposed') return 'пара'
  if (kind === 'impossible') return 'нет места'
  if (kind === 'equal') return 'равноценно'
  if (pairs !== 0) return `−${plural(pairs, ['пара', 'пары', 'пар'])}`
  // As many pairs, but somebody who comes first would give way to somebody who comes later.
  if (byClass.some((lost) => lost !== 0)) return 'не по очереди'
  return points < 10 ? `−0,${points}` : `−${Math.round(points / 10)}`
}

function priceless(kind: Price['kind']): Price {
  return { kind, pairs: 0, byClass: [0, 0, 0], points: 0 }
}

function priceIn({ scale }: Match['plan'], loss: number): Price {
  if (loss === Infinity) return priceless('impossible')
  if (loss === 0) return priceless('equal')
  const { byClass, pairs, points, groupPlaces } = differenceIn(scale, loss)
  // A group that falls apart is against the settings, so such a pair cannot be.
  return groupPlaces !== 0 ? priceless('impossible') : { kind: 'costs', pairs, byClass, points }
}
