// Puts pieces on sheets: groups stay together, tables repeat their heads, what is taller than a sheet is cut.
import type { Header, Piece } from './pieces.ts'

export interface Placed {
  y: number
  piece: Piece
  /** Head of the table drawn above the piece, and whether it has been drawn before. */
  header?: { header: Header; y: number; repeated: boolean }
}
export type Sheet = Placed[]

/** `roomOf(n)` is the height of text on sheet n of this section, counted from 0. */
export function putOnSheets(pieces: Piece[], roomOf: (sheet: number) => number): Sheet[] {
  const layer = new Layer(roomOf)
  let index = 0
  while (index < pieces.length) {
    const group = groupFrom(pieces, index)
    index += group.length
    if (group[0]?.startsSheet) layer.newSheet()
    if (!layer.fits(group) && layer.wouldFitAlone(group) && !group.at(-1)?.splitsEarly) layer.newSheet()
    group.forEach((piece) => layer.put(piece))
  }
  layer.sheets.forEach((sheet, index) => stretched(sheet, roomOf(index)))
  return layer.sheets
}

/** Shares what is left empty below among the pieces that stretch. */
function stretched(sheet: Sheet, room: number): void {
  const last = sheet.at(-1)
  const growing = sheet.filter(({ piece }) => piece.stretches).length
  if (last === undefined || growing === 0) return
  const share = Math.max(0, room - last.y - last.piece.height) / growing
  let shift = 0
  for (const placed of sheet) {
    placed.y += shift
    if (placed.header) placed.header.y += shift
    if (placed.piece.stretches) shift += share
  }
}

function groupFrom(pieces: Piece[], start: number): Piece[] {
  let end = start
  while (pieces[end]?.keepWithNext && pieces[end + 1] && !pieces[end + 1]?.startsSheet) end += 1
  return pieces.slice(start, end + 1)
}

class Layer {
  readonly sheets: Sheet[] = [[]]
  readonly #roomOf: (sheet: number) => number
  readonly #seen = new Set<Header>()
  #header: Header | undefined
  #y = 0

  constructor(roomOf: (sheet: number) => number) {
    this.#roomOf = roomOf
  }

  get #room(): number {
    return this.#roomOf(this.sheets.length - 1)
  }

  newSheet(): void {
    this.sheets.push([])
    this.#y = 0
    this.#header = undefined
  }

  fits(group: Piece[]): boolean {
    return this.#y + heightFrom(group, this.#y, this.#header) <= this.#room + 0.01
  }

  wouldFitAlone(group: Piece[]): boolean {
    return heightFrom(group, 0, undefined) <= this.#roomOf(this.sheets.length) + 0.01
  }

  put(piece: Piece): void {
    if (this.fits([piece])) return this.#place(piece)
    const above = heightFrom([piece], this.#y, this.#header) - piece.height
    const parts = piece.split?.(this.#room - this.#y - above)
    if (parts) {
      this.#place(parts[0])
      this.newSheet()
      return this.put(parts[1])
    }
    // A piece that fits nowhere is printed over the edge rather than lost.
    if (this.#y === 0) return this.#place(piece)
    this.newSheet()
    this.put(piece)
  }

  #place(piece: Piece): void {
    const placed: Placed = { y: 0, piece }
    if (this.#y > 0) this.#y += piece.gap ?? 0
    if (piece.header && piece.header !== this.#header) {
      placed.header = { header: piece.header, y: this.#y, repeated: this.#seen.has(piece.header) }
      this.#seen.add(piece.header)
      this.#y += piece.header.height
    }
    this.#header = piece.header
    placed.y = this.#y
    this.#y += piece.height
    this.sheets.at(-1)?.push(placed)
  }
}

function heightFrom(group: Piece[], start: number, header: Header | undefined): number {
  let y = start
  let active = header
  for (const piece of group) {
    if (y > 0) y += piece.gap ?? 0
    if (piece.header && piece.header !== active) y += piece.header.height
    active = piece.header
    y += piece.height
  }
  return y - start
}
