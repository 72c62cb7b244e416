// What it costs the whole proposal to force one pair: the shortest way back in the residual net. One table serves the whole board.
import { NONE, nextCost, lastCost, membersOf, type Flow, type Network } from './network.ts'

/**
 * Loss of value when (row, column) is forced, at row · columns + column: 0 for what stands already or is as good, Infinity where it
 * cannot be. The flow must be optimal: then forcing a pair costs the cheapest cycle through it, exactly as a fresh solution would.
 */
export function pricesOf(network: Network, flow: Flow): Float64Array {
  const { columns, rows, worth } = network
  const back = shortestWays(network, flow)
  const prices = new Float64Array(rows * columns).fill(Infinity)
  for (let row = 0; row < rows; row += 1) {
    const own = flow.chosen[row]!
    const target = own === NONE ? columns : own
    for (let column = 0; column < columns; column += 1) {
      const pair = worth[row * columns + column]!
      if (pair === -Infinity) continue
      prices[row * columns + column] = column === own ? 0 : flow.gains[row]! - pair + flow.prices[column]! + back[column * (columns + 1) + target]!
    }
  }
  return prices
}

/** Shortest ways between columns and «outside» (the last node), by Floyd and Warshall; all lengths are 0 or more. */
function shortestWays(network: Network, flow: Flow): Float64Array {
  const size = network.columns + 1
  const ways = directWays(network, flow)
  for (let middle = 0; middle < size; middle += 1) {
    for (let from = 0; from < size; from += 1) {
      const first = ways[from * size + middle]!
      if (first === Infinity) continue
      for (let to = 0; to < size; to += 1) {
        const length = first + ways[middle * size + to]!
        if (length < ways[from * size + to]!) ways[from * size + to] = length
      }
    }
  }
  return ways
}

function directWays(network: Network, flow: Flow): Float64Array {
  const { columns, worth } = network
  const { gains, prices } = flow
  const size = columns + 1
  const ways = new Float64Array(size * size).fill(Infinity)
  membersOf(network, flow.chosen).forEach((members, from) => {
    ways[from * size + from] = 0
    for (const row of members) {
      for (let to = 0; to < columns; to += 1) {
        const length = gains[row]! - worth[row * columns + to]! + prices[to]!
        if (length < ways[from * size + to]!) ways[from * size + to] = length
      }
      if (gains[row]! < ways[from * size + columns]!) ways[from * size + columns] = gains[row]!
    }
  })
  for (let column = 0; column < columns; column += 1) {
    const taking = nextCost(network, flow, column) - prices[column]!
    if (taking < ways[column * size + columns]!) ways[column * size + columns] = taking
    const giving = prices[column]! - lastCost(network, flow, column)
    if (giving < ways[columns * size + column]!) ways[columns * size + column] = giving
  }
  return ways
}
