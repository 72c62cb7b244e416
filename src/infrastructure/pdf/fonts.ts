// Liberation Serif, the metric twin of Times New Roman, opened once and embedded into every file.
import { readFileSync } from 'node:fs'
import { create } from 'fontkit'

export type Face = 'regular' | 'bold' | 'italic'

const files: Record<Face, string> = {
  regular: 'LiberationSerif-Regular.ttf',
  bold: 'LiberationSerif-Bold.ttf',
  italic: 'LiberationSerif-Italic.ttf',
}

/** Height of a line of the face and place of the letters in it, in parts of the size (hhea table of the fonts). */
export const ascent = 0.891
export const naturalLine = 1.149

type OpenedFont = ReturnType<typeof create>

const opened = new Map<Face, OpenedFont>()

/**
 * A face opened at its first use and shared by all files: reading its tables takes as long as drawing an order, and
 * what a file embeds of it is a copy. The path is the same from src/ and from dist/.
 */
export function openedFont(face: Face): PDFKit.Mixins.PDFFontSource {
  // Pdfkit takes an opened font as well as bytes; its types do not know that yet.
  return fontOf(face) as unknown as PDFKit.Mixins.PDFFontSource
}

/** Letters as outlines, for pictures on machines without fonts; one for each glyph, with its place on the line, in units of `size`. */
export function outlinesOf(face: Face, text: string, size: number): { width: number; scale: number; glyphs: { d: string; x: number }[] } {
  const font = fontOf(face)
  const scale = size / font.unitsPerEm
  const line = font.layout(text)
  let x = 0
  const glyphs = line.glyphs.map(({ advanceWidth, path }) => {
    const glyph = { d: path.toSVG(), x: x * scale }
    x += advanceWidth
    return glyph
  })
  return { width: line.advanceWidth * scale, scale, glyphs }
}

function fontOf(face: Face): OpenedFont {
  const known = opened.get(face)
  if (known) return known
  const bytes = readFileSync(new URL(`../../../public/fonts/${files[face]}`, import.meta.url))
  const font = create(bytes)
  // A glyph remembers the letter it was first asked for, and for ever none when a file asked for it as a part of another
  // («р» is drawn by «p»): naming every letter once keeps the text layer of all later files true.
  for (const letter of font.characterSet) font.glyphForCodePoint(letter)
  opened.set(face, font)
  return font
}
