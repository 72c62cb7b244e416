// Liberation Serif, the metric twin of Times New Roman, read once and embedded into every file.
import { readFileSync } from 'node:fs'

export type Face = 'regular' | 'bold' | 'italic'

const files: Record<Face, string> = {
  regular: 'LiberationSerif-Regular.ttf',
  bold: 'LiberationSerif-Bold.ttf',
  italic: 'LiberationSerif-Italic.ttf',
}

/** Height of a line of the face and place of the letters in it, in parts of the size (hhea table of the fonts). */
export const ascent = 0.891
export const naturalLine = 1.149

const read = new Map<Face, Buffer>()

/** Bytes of a face; read at the first use. The path is the same from src/ and from dist/. */
export function fontBytes(face: Face): Buffer {
  const known = read.get(face)
  if (known) return known
  const bytes = readFileSync(new URL(`../../../public/fonts/${files[face]}`, import.meta.url))
  read.set(face, bytes)
  return bytes
}
