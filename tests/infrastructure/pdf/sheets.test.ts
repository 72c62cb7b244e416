import { describe, expect, it } from 'vitest'
import type { Piece } from '../../../src/infrastructure/pdf/pieces.ts'
import { holdSignatures } from '../../../src/infrastructure/pdf/pieces.ts'
import { putOnSheets, type Sheet } from '../../../src/infrastructure/pdf/sheets.ts'

function piece(height: number, rest: Partial<Piece> = {}): Piece {
  return { height, draw: () => {}, ...rest }
}

function places(sheets: Sheet[]): number[][] {
  return sheets.map((sheet) => sheet.map(({ y }) => y))
}

const hundred = () => 100

describe('putting pieces on sheets', () => {
  it('begins a new sheet where the room ends and drops the gap at its top', () => {
    const pieces = [piece(60), piece(30, { gap: 5 }), piece(20, { gap: 15 })]
    expect(places(putOnSheets(pieces, hundred))).toEqual([[0, 65], [0]])
  })

  it('keeps a group together', () => {
    const pieces = [piece(70), piece(20, { keepWithNext: true }), piece(20)]
    expect(places(putOnSheets(pieces, hundred))).toEqual([[0], [0, 20]])
  })

  it('never leaves a signature alone: two lines of text go with it', () => {
    const pieces = [...Array.from({ length: 9 }, () => piece(10, { isText: true })), piece(20, { holdsPrevious: 2 })]
    holdSignatures(pieces)
    expect(places(putOnSheets(pieces, hundred))).toEqual([
      [0, 10, 20, 30, 40, 50, 60],
      [0, 10, 20],
    ])
  })

  it('repeats the head of a table on every sheet it goes on to', () => {
    const header = { height: 10, draw: () => {} }
    const rows = Array.from({ length: 7 }, () => piece(30, { header }))
    const sheets = putOnSheets(rows, hundred)
    expect(places(sheets)).toEqual([[10, 40, 70], [10, 40, 70], [10]])
    expect(sheets.map((sheet) => sheet.map((placed) => placed.header?.repeated))).toEqual([
      [false, undefined, undefined],
      [true, undefined, undefined],
      [true],
    ])
  })

  it('cuts a piece that is taller than a sheet, and only such a one', () => {
    const tall = (height: number): Piece => piece(height, { split: (room) => [tall(room), tall(height - room)] })
    expect(
      putOnSheets([piece(50), tall(230)], hundred).map((sheet) => sheet.map((placed) => placed.piece.height)),
    ).toEqual([[50, 50], [100], [80]])
    expect(places(putOnSheets([piece(50), tall(80)], hundred))).toEqual([[0], [0]])
  })

  it('prints a piece that fits nowhere over the edge rather than never', () => {
    expect(places(putOnSheets([piece(10), piece(150), piece(10)], hundred))).toEqual([[0], [0], [0]])
  })
})
