// Cuts runs into chunks: pieces of text between two places where a line may end.
import type { Run } from '../../kit/documents/block-schema.ts'
import { runText } from '../../kit/documents/inline.ts'
import type { Face } from './fonts.ts'
import type { Ruler } from './ruler.ts'

export interface Fragment {
  text: string
  face: Face
  width: number
}

export interface Chunk {
  fragments: Fragment[]
  /** Without the trailing space. */
  width: number
  /** Width of the trailing space. */
  space: number
  /** The line ends here by wish of the author. */
  ends: boolean
}

/** Words and spaces between them; a trailing space belongs to its word so that copied text has its spaces. */
const wordPattern = /[^ \n]+ ?| |\n/g

export function chunksOf(ruler: Ruler, runs: readonly Run[], size: number): Chunk[] {
  const chunks: Chunk[] = []
  let open: Chunk | undefined
  for (const run of runs) {
    const face = faceOf(run)
    for (const [word] of runText(run).matchAll(wordPattern)) {
      open ??= { fragments: [], width: 0, space: 0, ends: false }
      if (word === '\n') open.ends = true
      else add(open, ruler, word, face, size)
      if (word.endsWith(' ') || word === '\n') {
        chunks.push(open)
        open = undefined
      }
    }
  }
  if (open) chunks.push(open)
  return chunks
}

function add(chunk: Chunk, ruler: Ruler, text: string, face: Face, size: number): void {
  const width = ruler.width(text, face, size)
  const space = text.endsWith(' ') ? ruler.width(' ', face, size) : 0
  chunk.fragments.push({ text, face, width })
  chunk.width += width - space
  chunk.space = space
}

function faceOf(run: Run): Face {
  if ('blank' in run) return 'regular'
  if (run.bold) return 'bold'
  return run.italic ? 'italic' : 'regular'
}

/** A chunk too wide for its line falls apart after a hyphen or a slash, or else wherever it must. */
export function cutToFit(ruler: Ruler, chunk: Chunk, size: number, width: number): Chunk[] {
  const parts: Chunk[] = []
  let open: Chunk = { fragments: [], width: 0, space: 0, ends: false }
  const close = () => {
    if (open.fragments.length > 0) parts.push(open)
    open = { fragments: [], width: 0, space: 0, ends: false }
  }
  for (const { text, face } of chunk.fragments) {
    for (const [piece] of text.matchAll(/[^-/]+[-/]? ?|[-/] ?/g)) {
      const pieceWidth = ruler.width(piece.trimEnd(), face, size)
      if (open.width + pieceWidth > width) close()
      if (pieceWidth <= width) add(open, ruler, piece, face, size)
      else
        for (const letter of piece) {
          if (open.width + ruler.width(letter, face, size) > width) close()
          add(open, ruler, letter, face, size)
        }
    }
  }
  close()
  const last = parts.at(-1)
  if (last) last.ends = chunk.ends
  return parts
}
