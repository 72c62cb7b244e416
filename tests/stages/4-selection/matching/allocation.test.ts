import { describe, expect, it } from 'vitest'
import { solve } from '../../../../src/stages/4-selection/matching/allocation.ts'
import { NONE, valueOf } from '../../../../src/stages/4-selection/matching/network.ts'
import { pricesOf } from '../../../../src/stages/4-selection/matching/prices.ts'
import { bestByTrying, randomNet, seeded, type NetWish } from './nets.ts'

const M = 1_000_000
const kinds: Record<string, Partial<NetWish>> = {
  'random scores': {},
  'many ties': { spread: 2 },
  'all scores equal': { spread: 0 },
  'few pairs allowed': { density: 0.3 },
  'everything allowed': { density: 1 },
  'load that outweighs scores': { extraLoad: 900, mostPlaces: 3 },
  'points alone': { seating: [0, 0, 0] },
  'one class': { seating: [M, M, M] },
}

describe.each(Object.entries(kinds))('the best seating, %s', (name, kind) => {
  const random = seeded(name.length * 7919)
  const whole = (most: number) => Math.floor(random() * most)
  const nets = Array.from({ length: 60 }, (_, turn) =>
    randomNet(random, { rows: turn < 8 ? 7 : 1 + whole(6), columns: turn < 8 ? 5 : 1 + whole(4), density: 0.6, spread: 1000, mostPlaces: 2, extraLoad: 30, seating: [3 * M, 2 * M, M], ...kind }),
  )

  it('is what trying everything finds, ties included', () => {
    for (const net of nets) expect([...solve(net).chosen]).toEqual([...bestByTrying(net).chosen])
  })

  it('has the price of every pair right', () => {
    for (const net of nets.slice(8)) {
      const flow = solve(net)
      const prices = pricesOf(net, flow)
      const value = valueOf(net, flow.chosen)
      for (let row = 0; row < net.rows; row += 1) {
        for (let column = 0; column < net.columns; column += 1) {
          const forced = bestByTrying(net, (one, choice) => one !== row || choice === column)
          const isThere = forced.chosen[row] !== NONE
          expect(prices[row * net.columns + column]).toBe(isThere ? value - forced.value : Infinity)
        }
      }
    }
  })
})
