// Random nets by a seeded generator, and the slow but certain answers to check against.
import { NONE, valueOf, type Network } from '../../../../src/stages/4-selection/matching/network.ts'

/** Mulberry32: the same seed gives the same numbers everywhere; 0 ≤ number < 1. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface NetWish {
  rows: number
  columns: number
  /** Share of pairs allowed. */
  density: number
  /** Scores are 0…spread: a small spread makes ties. */
  spread: number
  mostPlaces: number
  extraLoad: number
  /** Worth of seating a row, by its class. */
  seating: readonly [number, number, number]
}

export function randomNet(random: () => number, wish: NetWish): Network {
  const { rows, columns } = wish
  const whole = (most: number) => Math.floor(random() * (most + 1))
  const worth = new Float64Array(rows * columns).fill(-Infinity)
  for (let row = 0; row < rows; row += 1) {
    const seating = wish.seating[whole(2)]!
    for (let column = 0; column < columns; column += 1) {
      if (random() < wish.density) worth[row * columns + column] = seating + whole(wish.spread)
    }
  }
  const places = Array.from({ length: columns }, () => Array.from({ length: whole(wish.mostPlaces) }, (_, index) => index * wish.extraLoad))
  return { rows, columns, worth, places }
}

/** The best seating by trying all of them in reading order: of equal ones the first stays, as the rule of ties says. */
export function bestByTrying(network: Network, isFixed: (row: number, column: number) => boolean = () => true): { chosen: Int32Array; value: number } {
  const { rows, columns, worth, places } = network
  const chosen = new Int32Array(rows).fill(NONE)
  const load = new Int32Array(columns)
  let best = { chosen: chosen.slice(), value: -Infinity }
  const seat = (row: number) => {
    if (row === rows) {
      const value = valueOf(network, chosen)
      if (value > best.value) best = { chosen: chosen.slice(), value }
      return
    }
    for (let column = 0; column < columns; column += 1) {
      if (worth[row * columns + column] === -Infinity || load[column]! >= places[column]!.length || !isFixed(row, column)) continue
      chosen[row] = column
      load[column]! += 1
      seat(row + 1)
      load[column]! -= 1
    }
    chosen[row] = NONE
    if (isFixed(row, NONE)) seat(row + 1)
  }
  seat(0)
  return best
}
