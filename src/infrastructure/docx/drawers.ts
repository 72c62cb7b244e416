// One drawer per kind of block for Word; a kind without a drawer does not compile.
import { Table } from 'docx'
import type { Block, BlockKind, BlockOf } from '../../kit/documents/block-schema.ts'
import { roomBefore } from '../../kit/documents/layout.ts'
import { drawAcquaintance } from './blocks/acquaintance.ts'
import { drawAppendixMark } from './blocks/appendix-mark.ts'
import { drawAttachments } from './blocks/attachments.ts'
import { drawDisplay } from './blocks/display.ts'
import { drawFigure } from './blocks/figure.ts'
import { drawHeading } from './blocks/heading.ts'
import { drawLetterhead } from './blocks/letterhead.ts'
import { drawLine } from './blocks/line.ts'
import { drawMotif } from './blocks/motif.ts'
import { drawPageBreak } from './blocks/page-break.ts'
import { drawPairs } from './blocks/pairs.ts'
import { drawParagraph } from './blocks/paragraph.ts'
import { drawPicture } from './blocks/picture.ts'
import { drawPoints } from './blocks/points.ts'
import { drawSignatureMark } from './blocks/signature-mark.ts'
import { drawSignatures } from './blocks/signatures.ts'
import { drawSpacer } from './blocks/spacer.ts'
import { drawStamps } from './blocks/stamps.ts'
import { drawTable } from './blocks/table.ts'
import { drawWord } from './blocks/word.ts'
import { gapParagraph, twipsOfPoints, type Drawn, type Room } from './room.ts'

type Drawers = { [Kind in BlockKind]: (block: BlockOf<Kind>, room: Room) => Drawn }

const drawers: Drawers = {
  heading: drawHeading,
  paragraph: drawParagraph,
  points: drawPoints,
  word: drawWord,
  line: drawLine,
  letterhead: drawLetterhead,
  stamps: drawStamps,
  'appendix-mark': drawAppendixMark,
  table: drawTable,
  pairs: drawPairs,
  signatures: drawSignatures,
  acquaintance: drawAcquaintance,
  'signature-mark': drawSignatureMark,
  attachments: drawAttachments,
  'page-break': drawPageBreak,
  spacer: drawSpacer,
  figure: drawFigure,
  picture: drawPicture,
  display: drawDisplay,
  motif: drawMotif,
}

const leansOnText = new Set<BlockKind>(['signatures', 'signature-mark'])

/** Blocks of a section as paragraphs and tables of Word; ends with a paragraph, as Word wants. */
export function drawnBlocks(blocks: readonly Block[], width: number, pictures: Room['pictures'] = new Map()): Drawn {
  const drawn = blocks.flatMap((block, index) => {
    const drawer = drawers[block.kind] as (block: Block, room: Room) => Drawn
    const next = blocks[index + 1]
    const keepNext = next !== undefined && leansOnText.has(next.kind)
    return drawer(block, { width, before: twipsOfPoints(roomBefore(block, blocks[index - 1])), keepNext, pictures })
  })
  return drawn.at(-1) instanceof Table ? [...drawn, gapParagraph(0)] : drawn
}
