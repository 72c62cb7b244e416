// Larger nets than can be tried out: an exact library must find the same value.
import { linearSumAssignment } from 'linear-sum-assignment'
import { describe, expect, it } from 'vitest'
import { solve } from '../../../../src/stages/4-selection/matching/allocation.ts'
import { hasImprovingCycle } from '../../../../src/stages/4-selection/matching/certificate.ts'
import { valueOf, type Network } from '../../../../src/stages/4-selection/matching/network.ts'
import { randomNet, seeded } from './nets.ts'

/** Places as repeated columns, a dummy column for each row, and an impossible pair worth less than everything together. */
function valueByLibrary({ rows, columns, worth, places }: Network): number {
  const impossible = -1e12
  const matrix = Array.from({ length: rows }, (_, row) => [
    ...places.flatMap((costs, column) => costs.map((cost) => (column < columns && worth[row * columns + column] !== -Infinity ? worth[row * columns + column]! - cost : impossible))),
    ...Array.from({ length: rows }, (__, other) => (other === row ? 0 : impossible)),
  ])
  const { rowAssignments } = linearSumAssignment(matrix, { maximaze: true })
  return matrix.reduce((sum, values, row) => sum + values[rowAssignments[row]!]!, 0)
}

describe('a larger net', () => {
  const random = seeded(60_100)
  const sizes = [[14, 10, 0.3], [14, 10, 1], [40, 25, 0.35], [40, 25, 0.8], [100, 60, 0.3], [60, 100, 0.1]] as const

  it.each(sizes)('of %i mentees and %i mentors, %d of the pairs allowed, is solved as the library does', (rows, columns, density) => {
    for (let turn = 0; turn < 5; turn += 1) {
      const net = randomNet(random, { rows, columns, density, spread: turn % 2 === 0 ? 1000 : 3, mostPlaces: 3, extraLoad: 30, seating: [3e6, 2e6, 1e6] })
      const { chosen } = solve(net)
      expect(valueOf(net, chosen)).toBe(valueByLibrary(net))
      expect(hasImprovingCycle(net, chosen)).toBe(false)
    }
  })
})
