import type { BlockOf } from '../../../kit/documents/block-schema.ts'
import { stampRows } from '../../../kit/documents/readings.ts'
import { gapParagraph, wordParagraph, type Drawn, type Room } from '../room.ts'
import { sideBySide } from '../table.ts'

type Stamp = BlockOf<'stamps'>['stamps'][number]

export function drawStamps(block: BlockOf<'stamps'>, room: Room): Drawn {
  const rows = stampRows(block.stamps).map(([left, right], index) => [
    { drawn: stampParagraphs(left, index), width: room.width * 0.46 },
    { drawn: [gapParagraph(0)], width: room.width * 0.08 },
    { drawn: stampParagraphs(right, index), width: room.width * 0.46 },
  ])
  return [gapParagraph(room.before), sideBySide(rows)]
}

/** A cell must hold a paragraph even when there is no stamp in it. */
function stampParagraphs(stamp: Stamp | undefined, row: number): Drawn {
  if (!stamp) return [gapParagraph(0)]
  return [[{ text: stamp.title }], ...stamp.lines].map((runs, index) =>
    wordParagraph(runs, { keepNext: true, before: index === 0 && row > 0 ? 280 : 0 }),
  )
}
