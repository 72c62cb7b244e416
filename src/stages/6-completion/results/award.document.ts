// The sheet itself (documents.md D21): a frame of willow twigs, few words, room for the signature and the seal.
import { display, motif, ornamented, section, stretch } from '../../../kit/documents/blocks.ts'
import type { Block } from '../../../kit/documents/block-schema.ts'
import type { DocumentDescription, Section } from '../../../kit/documents/description.ts'
import { signatures } from '../../../kit/documents/signatures.ts'
import { awardKinds, type Award, type SheetFacts } from './award.ts'

/** Sheets of these awards as one paper, each on its own sheet. */
export function awardsPaper(awards: readonly Award[], title: string): DocumentDescription {
  const days = awards.map(({ on }) => on).toSorted()
  return { title, retention: 'short', draft: false, ...(days.at(-1) !== undefined && { day: days.at(-1) }), sections: awards.map(({ id, sheet }) => sheetOf(id, sheet)) }
}

/** Sheets without their numbers, to see whether each stands on one. */
export function sheetsPaper(sheets: readonly SheetFacts[]): DocumentDescription {
  return { title: '', retention: 'short', draft: false, sections: sheets.map((sheet, index) => sheetOf(String(index), sheet)) }
}

export function awardTitle({ kind, personName }: Pick<Award, 'kind' | 'personName'>): string {
  return `${awardKinds[kind].name}: ${personName}`
}

function sheetOf(key: string, sheet: SheetFacts): Section {
  // What is free is shared out; lying, the sheet has little of it to begin with.
  const free = () => stretch(sheet.layout === 'portrait' ? 0.5 : 0.05)
  const blocks: (Block | false)[] = [
    sheet.emblem && motif('leaf'),
    display('small', sheet.organisation.join('\n')),
    free(),
    display('title', titleOf(sheet)),
    motif('divider'),
    free(),
    ...wordsOf(sheet),
    free(),
    free(),
    signatures([sheet.signatory]),
    display('small', 'М.\u00a0П.'),
    free(),
    display('small', sheet.foot),
  ]
  return ornamented(section(key, blocks, sheet.layout))
}

/** Signs of the text that stand on one sheet in large letters beside everything else. */
const MOST_LARGE: Record<SheetFacts['layout'], number> = { portrait: 420, landscape: 200 }

/** Upright the long words stand in two lines. */
function titleOf({ kind, layout }: SheetFacts): string {
  if (kind === 'certificate') return 'СЕРТИФИКАТ'
  return layout === 'portrait' ? 'БЛАГОДАРСТВЕННОЕ\nПИСЬМО' : 'БЛАГОДАРСТВЕННОЕ ПИСЬМО'
}

function wordsOf({ kind, layout, who, paragraphs }: SheetFacts): Block[] {
  const style = paragraphs.join(' ').length > MOST_LARGE[layout] ? 'close' : 'text'
  const texts = paragraphs.map((words) => display(style, words))
  return kind === 'thanks' ? [display('address', who), ...texts] : [display('text', 'подтверждает, что'), display('name', who), ...texts]
}
