// Sizes of a printed paper: ГОСТ Р 7.0.97-2025 as offices apply it (documents.md §0.2). Millimetres for sheets, points for text.
import type { Block } from './block-schema.ts'
import type { DocumentDescription, Section } from './description.ts'

export const textSize = 14
export const smallSize = 11
/** Multiple of the font's own line height, as word processors count it. */
export const lineMultiple = 1.15
/** First-line indent, mm. */
export const indent = 12.5
/** Distance of the page number from the upper edge, mm. */
export const pageNumberTop = 10

/** A4 in millimetres. */
export function sheetSize(section: Pick<Section, 'orientation'>): { width: number; height: number } {
  return section.orientation === 'landscape' ? { width: 297, height: 210 } : { width: 210, height: 297 }
}

/** Margins in millimetres; papers kept for more than ten years get 30 mm for the binding, a frame needs room on all sides. */
export function margins(
  description: Pick<DocumentDescription, 'retention'>,
  section: Pick<Section, 'ornament'> = {},
): Record<'left' | 'right' | 'top' | 'bottom', number> {
  if (section.ornament !== undefined) return { left: 32, right: 32, top: 28, bottom: 24 }
  return { left: description.retention === 'long' ? 30 : 20, right: 10, top: 20, bottom: 20 }
}

/** Large words of a sheet with a frame: size in points, multiple of the line height. */
export const displayStyles = {
  title: { size: 32, multiple: 1.1, face: 'bold', isDeep: true },
  address: { size: 23, multiple: 1.2, face: 'italic', isDeep: true },
  name: { size: 26, multiple: 1.2, face: 'bold', isDeep: false },
  text: { size: 17, multiple: 1.35, face: 'regular', isDeep: false },
  /** Many words: they still have to stand on one sheet. */
  close: { size: 14, multiple: 1.2, face: 'regular', isDeep: false },
  small: { size: 12, multiple: 1.2, face: 'regular', isDeep: false },
} as const

const before: Partial<Record<Block['kind'], number>> = {
  line: 10,
  word: 10,
  table: 8,
  pairs: 8,
  signatures: 28,
  acquaintance: 26,
  'signature-mark': 12,
  attachments: 14,
  figure: 8,
  picture: 8,
  display: 8,
  motif: 8,
}
const after: Partial<Record<Block['kind'], number>> = {
  letterhead: 12,
  line: 4,
  word: 8,
  stamps: 22,
  'appendix-mark': 18,
  table: 12,
  pairs: 12,
  figure: 8,
  picture: 8,
}
const beforeHeading = { 1: 18, 2: 14, 3: 12 }
const afterHeading = { 1: 10, 2: 12, 3: 4 }

/** Empty room above a block in points; none at the top of a section. */
export function roomBefore(block: Block, previous: Block | undefined): number {
  if (!previous || previous.kind === 'page-break' || block.kind === 'page-break') return 0
  if (block.kind === 'heading' && block.level < 3 && previous.kind === 'heading') return 2
  const own = block.kind === 'heading' ? beforeHeading[block.level] : (before[block.kind] ?? 0)
  const left = previous.kind === 'heading' ? afterHeading[previous.level] : (after[previous.kind] ?? 0)
  return Math.max(own, left)
}
