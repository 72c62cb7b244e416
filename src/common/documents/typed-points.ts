// Points as a person types them: one a line, sub-points by a dash, an indent or numbers of their own.
import { point, type PointTree } from '../../kit/documents/points.ts'

interface TypedLine {
  depth: number
  text: string
}

/** The tree of points; numbers a person typed are dropped, because they are computed anew. */
export function typedPoints(text: string): PointTree[] {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(typedLine)
  return treesOf(lines, 0)
}

function typedLine(line: string): TypedLine {
  const [, numbers = '', rest = ''] = /^\s*(\d{1,2}(?:\.\d{1,2})*)[.)]\s+(.*)$/s.exec(line) ?? []
  if (rest !== '') return { depth: numbers.split('.').length - 1, text: rest.trim() }
  const [, indent = '', dash = '', words = ''] = /^(\s*)([-–—•*]\s+)?(.*)$/s.exec(line) ?? []
  const isDeep = dash !== '' || indent.includes('\t') || indent.length >= 2
  return { depth: isDeep ? 1 : 0, text: words.trim() }
}

/** A line deeper than its place allows belongs to the line before it. */
function treesOf(lines: readonly TypedLine[], depth: number): PointTree[] {
  const trees: PointTree[] = []
  for (let at = 0; at < lines.length;) {
    const end = nextAt(lines, at + 1, depth)
    const line = lines[at]
    if (line) trees.push({ ...point(line.text), children: treesOf(lines.slice(at + 1, end), depth + 1) })
    at = end
  }
  return trees
}

function nextAt(lines: readonly TypedLine[], from: number, depth: number): number {
  const found = lines.findIndex((line, index) => index >= from && line.depth <= depth)
  return found < 0 ? lines.length : found
}
