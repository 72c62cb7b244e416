// Of all equally good seatings the one that reads first: the first row takes the earliest column it can, then the second row, and so on;
// nobody is left out earlier than needed. Rows and columns stand by surname and id, so the same data always give the same answer.
import { NONE, nextCost, lastCost, membersOf, type Flow, type Network } from './network.ts'

/** Changes the flow in place along ways that cost nothing. */
export function settleTies(network: Network, flow: Flow): void {
  for (let row = 0; row < network.rows; row += 1) {
    const wanted = earlierOptions(network, flow, row)
    if (wanted.length > 0) takeEarliest(network, flow, row, wanted)
  }
}

function isTight({ columns, worth }: Network, { gains, prices }: Flow, row: number, column: number): boolean {
  return gains[row] === worth[row * columns + column]! - prices[column]!
}

/** Columns before the row's own that would be worth as much to it. */
function earlierOptions(network: Network, flow: Flow, row: number): number[] {
  const own = flow.chosen[row]!
  const options: number[] = []
  for (let column = 0; column < (own === NONE ? network.columns : own); column += 1) {
    if (isTight(network, flow, row, column)) options.push(column)
  }
  return options
}

/** The step from a node towards the freed place: the row that moves (NONE for a place taken or given up) and where to. */
interface Step {
  row: number
  to: number
}

function takeEarliest(network: Network, flow: Flow, row: number, wanted: readonly number[]): void {
  const steps = waysTo(network, flow, row)
  const column = wanted.find((one) => steps[one] !== undefined)
  if (column === undefined) return
  const outside = network.columns
  const target = flow.chosen[row] === NONE ? outside : flow.chosen[row]!
  flow.chosen[row] = column
  for (let node = column; node !== target; ) {
    const step = steps[node]!
    if (step.row !== NONE) flow.chosen[step.row] = step.to === outside ? NONE : step.to
    node = step.to
  }
  flow.load.fill(0)
  for (const taken of flow.chosen) if (taken !== NONE) flow.load[taken]! += 1
}

/** From which nodes (columns, then «outside») the row's own place is reached at no cost, earlier rows staying where they are. */
function waysTo(network: Network, flow: Flow, fixed: number): (Step | undefined)[] {
  const outside = network.columns
  const members = membersOf(network, flow.chosen)
  const target = flow.chosen[fixed] === NONE ? outside : flow.chosen[fixed]!
  const steps: (Step | undefined)[] = new Array<Step | undefined>(outside + 1).fill(undefined)
  steps[target] = { row: NONE, to: target }
  const queue = [target]
  const reach = (node: number, step: Step) => {
    if (steps[node] !== undefined) return
    steps[node] = step
    queue.push(node)
  }
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    const to = node
    for (let from = 0; from <= outside; from += 1) {
      if (steps[from] !== undefined) continue
      const row = members[from]!.find((one) => one > fixed && (to === outside ? flow.gains[one] === 0 : isTight(network, flow, one, to)))
      if (row !== undefined) reach(from, { row, to })
      else if (isFreeStep(network, flow, from, to)) reach(from, { row: NONE, to })
    }
  }
  return steps
}

/** A place taken at its price, or given up at its price. */
function isFreeStep(network: Network, flow: Flow, from: number, to: number): boolean {
  if (to === network.columns) return nextCost(network, flow, from) === flow.prices[from]
  return from === network.columns && lastCost(network, flow, to) === flow.prices[to]
}
