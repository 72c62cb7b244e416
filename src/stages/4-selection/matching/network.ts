// The net of matching: mentees who look for a place, mentors with places, and what every pair and every place is worth. Whole numbers only.

/** Nobody. */
export const NONE = -1

export interface Network {
  rows: number
  columns: number
  /** Worth of the pair (row, column) at row · columns + column; −Infinity where there is no pair. */
  worth: Float64Array
  /** Costs of the free places of each column, never falling. */
  places: readonly (readonly number[])[]
}

/** Who sits where, and the prices that prove that nothing better exists. */
export interface Flow {
  /** Column of each row, or NONE. */
  chosen: Int32Array
  /** Taken places of each column. */
  load: Int32Array
  /** Price of a place of each column; Infinity where there are no places. */
  prices: Float64Array
  /** What each row gains at these prices, 0 or more. */
  gains: Float64Array
}

/** The column's places as they are taken and left. */
export function nextCost({ places }: Network, { load }: Flow, column: number): number {
  return places[column]?.[load[column] ?? 0] ?? Infinity
}

export function lastCost({ places }: Network, { load }: Flow, column: number): number {
  return places[column]?.[(load[column] ?? 0) - 1] ?? -Infinity
}

/** Rows of each column and, last of all, rows without one. */
export function membersOf(network: Network, chosen: Int32Array): number[][] {
  const members: number[][] = Array.from({ length: network.columns + 1 }, () => [])
  chosen.forEach((column, row) => members[column === NONE ? network.columns : column]?.push(row))
  return members
}

/** Worth of the pairs less the cost of the places they take. */
export function valueOf({ columns, worth, places }: Network, chosen: Int32Array): number {
  const load = new Int32Array(columns)
  let value = 0
  chosen.forEach((column, row) => {
    if (column === NONE) return
    value += (worth[row * columns + column] ?? -Infinity) - (places[column]?.[load[column] ?? 0] ?? Infinity)
    load[column] = (load[column] ?? 0) + 1
  })
  return value
}
