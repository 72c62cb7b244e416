// Min-cost flow by successive shortest paths (Dijkstra with potentials on dense arrays): mentees enter one by one, each time the
// cheapest way is found to seat one more – on a free place, by moving others on, or by leaving somebody out. Exact, as place costs never fall.
import { NONE, type Flow, type Network } from './network.ts'

/** The best seating of all rows. O(rows · columns · (rows + columns)) at worst, in practice far less. */
export function bestFlow(network: Network): Flow {
  const flow: Flow = {
    chosen: new Int32Array(network.rows).fill(NONE),
    load: new Int32Array(network.columns),
    prices: Float64Array.from({ length: network.columns }, (_, column) => network.places[column]?.[0] ?? Infinity),
    gains: new Float64Array(network.rows),
  }
  const work = new Search(network, flow)
  for (let row = 0; row < network.rows; row += 1) work.seat(row)
  return flow
}

/** Room for one search, made once. */
class Search {
  private readonly distance: Float64Array
  private readonly from: Int32Array
  private readonly isDone: Uint8Array
  private readonly order: Int32Array
  private readonly first: Int32Array
  private readonly following: Int32Array
  private readonly network: Network
  private readonly flow: Flow
  private done = 0
  private shortest = 0
  private endColumn = NONE
  private endRow = NONE

  constructor(network: Network, flow: Flow) {
    this.network = network
    this.flow = flow
    this.distance = new Float64Array(network.columns)
    this.from = new Int32Array(network.columns)
    this.isDone = new Uint8Array(network.columns)
    this.order = new Int32Array(network.columns)
    this.first = new Int32Array(network.columns).fill(NONE)
    this.following = new Int32Array(network.rows).fill(NONE)
  }

  seat(row: number): void {
    this.begin(row)
    for (let column = this.nearest(); column !== NONE; column = this.nearest()) this.settle(column)
    this.raisePrices(row)
    this.moveOn(row)
  }

  private begin(row: number): void {
    const { columns, worth } = this.network
    const { gains, prices } = this.flow
    const base = row * columns
    let gain = 0
    for (let column = 0; column < columns; column += 1) {
      const own = worth[base + column]! - prices[column]!
      if (own > gain) gain = own
    }
    gains[row] = gain
    for (let column = 0; column < columns; column += 1) {
      this.distance[column] = gain - (worth[base + column]! - prices[column]!)
    }
    this.from.fill(row)
    this.isDone.fill(0)
    this.done = 0
    this.shortest = gain
    this.endRow = row
    this.endColumn = NONE
  }

  /** The nearest column not yet settled that may still shorten the way. */
  private nearest(): number {
    const { distance, isDone } = this
    let best = this.shortest
    let found = NONE
    for (let column = 0; column < distance.length; column += 1) {
      if (isDone[column] === 0 && distance[column]! < best) {
        best = distance[column]!
        found = column
      }
    }
    return found
  }

  private settle(column: number): void {
    const { flow, network } = this
    const here = this.distance[column]!
    this.isDone[column] = 1
    this.order[this.done] = column
    this.done += 1
    const place = network.places[column]![flow.load[column]!]
    if (place !== undefined && here + place - flow.prices[column]! < this.shortest) {
      this.shortest = here + place - flow.prices[column]!
      this.endColumn = column
      this.endRow = NONE
    }
    for (let row = this.first[column]!; row !== NONE; row = this.following[row]!) this.pass(row, here)
  }

  /** Goes on through somebody who sits there: to another column, or out. */
  private pass(row: number, here: number): void {
    const { distance, from, isDone } = this
    const { columns, worth } = this.network
    const { gains, prices } = this.flow
    const base = row * columns
    const reach = here + gains[row]!
    if (reach < this.shortest) {
      this.shortest = reach
      this.endRow = row
      this.endColumn = NONE
    }
    for (let column = 0; column < columns; column += 1) {
      const length = reach - worth[base + column]! + prices[column]!
      if (length < distance[column]! && isDone[column] === 0) {
        distance[column] = length
        from[column] = row
      }
    }
  }

  private raisePrices(newcomer: number): void {
    const { gains, prices } = this.flow
    gains[newcomer]! -= this.shortest
    for (let index = 0; index < this.done; index += 1) {
      const column = this.order[index]!
      const rise = this.shortest - this.distance[column]!
      prices[column]! += rise
      for (let row = this.first[column]!; row !== NONE; row = this.following[row]!) gains[row]! -= rise
    }
  }

  private moveOn(newcomer: number): void {
    const { chosen, load } = this.flow
    let column = this.endColumn
    if (column === NONE) {
      if (this.endRow === newcomer) return
      column = this.leave(this.endRow)
      chosen[this.endRow] = NONE
    } else load[column]! += 1
    for (;;) {
      const row = this.from[column]!
      const before = chosen[row] === NONE ? NONE : this.leave(row)
      chosen[row] = column
      this.following[row] = this.first[column]!
      this.first[column] = row
      if (row === newcomer) return
      column = before
    }
  }

  /** Takes the row out of its column's list and tells the column. */
  private leave(row: number): number {
    const column = this.flow.chosen[row]!
    if (this.first[column] === row) this.first[column] = this.following[row]!
    else {
      let before = this.first[column]!
      while (this.following[before] !== row) before = this.following[before]!
      this.following[before] = this.following[row]!
    }
    return column
  }
}
