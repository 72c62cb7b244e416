/** Fontkit has no types of its own; only this much of it is used. */
declare module 'fontkit' {
  /** Opens a font; its tables are read when they are first asked for. */
  export function create(bytes: Uint8Array): {
    /** Code points the font has a glyph for. */
    readonly characterSet: readonly number[]
    glyphForCodePoint(point: number): unknown
    readonly unitsPerEm: number
    /** Glyphs of a text in their order, with outlines in units of the font, upwards from the base line. */
    layout(text: string): { readonly advanceWidth: number; readonly glyphs: readonly { readonly advanceWidth: number; readonly path: { toSVG(): string } }[] }
  }
}
