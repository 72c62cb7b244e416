import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { textSize } from '../../../kit/documents/layout.ts'
import { heightOf } from '../lines.ts'
import type { Tag } from '../pen.ts'
import type { Piece } from '../pieces.ts'
import { keptTogether, setLines, type Room } from '../room.ts'

/** Post | line to sign on | name: parts of the width. */
const shares = { post: 0.42, rule: 0.44, ruleEnd: 0.63, name: 0.65 }

export function drawSignatures(block: BlockOf<'signatures'>, room: Room): Piece[] {
  const pieces = block.rows.map((row) => signaturePiece(row, room))
  pieces.slice(1).forEach((piece) => (piece.gap = 14))
  const first = pieces[0]
  if (first) first.holdsPrevious = 2
  return keptTogether(pieces)
}

function signaturePiece(row: BlockOf<'signatures'>['rows'][number], room: Room): Piece {
  const tag: Tag = { type: 'P', parent: room.section }
  const post = setLines(room, [row.post], { align: 'left', width: room.width * shares.post })
  const name = setLines(room, [row.name], { align: 'right', width: room.width * (1 - shares.name) })
  const height = Math.max(heightOf(post), heightOf(name))
  return {
    height,
    draw: (pen, x, y) => {
      pen.lines(post, x, y + height - heightOf(post), tag)
      pen.lines(name, x + room.width * shares.name, y + height - heightOf(name), tag)
      const base = y + height - textSize * 0.22
      pen.rules([[x + room.width * shares.rule, base, x + room.width * shares.ruleEnd, base]])
    },
  }
}
