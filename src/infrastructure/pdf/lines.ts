// Breaks runs into lines of a given width and puts every fragment in its place.
import type { Align, Run } from '../../kit/documents/block-schema.ts'
import { chunksOf, cutToFit, type Chunk } from './chunks.ts'
import { naturalLine, type Face } from './fonts.ts'
import type { Ruler } from './ruler.ts'

export interface TextLine {
  fragments: { text: string; face: Face; x: number }[]
  size: number
  height: number
  width: number
}

/** A justified line with wider gaps, in parts of the size, reads worse than a ragged one. */
const widestGap = 2

export interface Setting {
  size: number
  width: number
  align: Align
  /** First-line indent in points. */
  indent?: number
  /** Multiple of the natural line height. */
  multiple: number
}

export function linesOf(ruler: Ruler, runs: readonly Run[], setting: Setting): TextLine[] {
  const { size, width } = setting
  const lines: TextLine[] = []
  let indent = setting.indent ?? 0
  let row: Chunk[] = []
  let used = indent
  const endLine = (last: boolean) => {
    lines.push(placed(row, setting, indent, last))
    row = []
    indent = 0
    used = 0
  }
  const queue = chunksOf(ruler, runs, size).reverse()
  for (let chunk = queue.pop(); chunk; chunk = queue.pop()) {
    // A hair of tolerance: columns are computed in parts of a point.
    if (used + chunk.width > width + 0.01) {
      if (row.length > 0) endLine(false)
      if (chunk.width > width - indent) {
        const parts = cutToFit(ruler, chunk, size, width - indent)
        if (parts.length > 1) {
          queue.push(...parts.reverse())
          continue
        }
      }
    }
    row.push(chunk)
    used += chunk.width + chunk.space
    if (chunk.ends) endLine(true)
  }
  if (row.length > 0 || lines.length === 0) endLine(true)
  return lines
}

function placed(row: Chunk[], setting: Setting, indent: number, last: boolean): TextLine {
  const natural = row.reduce((sum, chunk) => sum + chunk.width + chunk.space, 0) - (row.at(-1)?.space ?? 0)
  const spare = setting.width - indent - natural
  const gaps = row.length - 1
  const even = setting.align === 'justify' && !last && gaps > 0 ? Math.max(0, spare / gaps) : 0
  const stretch = even > setting.size * widestGap ? 0 : even
  const line: TextLine = {
    fragments: [],
    size: setting.size,
    height: setting.size * naturalLine * setting.multiple,
    width: natural + stretch * gaps,
  }
  let x = indent + shift(setting.align, spare)
  for (const chunk of row) {
    for (const [index, { text, face, width }] of chunk.fragments.entries()) {
      const before = line.fragments.at(-1)
      // Neighbours of one face are one piece of text, except where a justified space parts them.
      if (before?.face === face && (stretch === 0 || index > 0)) before.text += text
      else line.fragments.push({ text, face, x })
      x += width
    }
    x += stretch
  }
  return line
}

function shift(align: Align, spare: number): number {
  if (align === 'right') return Math.max(0, spare)
  return align === 'centre' ? Math.max(0, spare / 2) : 0
}

export function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}
