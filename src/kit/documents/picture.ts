// A photograph of a paper. The description names the stored file; whoever prints brings its bytes when their turn comes.
import type { BlockOf } from './block-schema.ts'

/** Bytes of a picture (JPEG or PNG) by the name a block gives it; undefined when it is not there any more. */
export type PictureSource = (source: string) => Promise<Uint8Array | undefined>

/** Tallest picture, millimetres: two of them and their words fit on one sheet. */
const TALLEST = 95
/** Points in a pixel of a screen: a small picture is not blown up. */
const POINTS = 0.75

/** `alt` says what it shows; `width` and `height` are its pixels. */
export function picture(source: string, alt: string, width: number, height: number): BlockOf<'picture'> {
  return { kind: 'picture', source, alt, width, height }
}

/** Size on the sheet in points: as wide as the text at most, never taller than a third of a sheet. */
export function pictureSize({ width, height }: Pick<BlockOf<'picture'>, 'width' | 'height'>, widest: number): { width: number; height: number } {
  const scale = Math.min(POINTS, widest / width, (TALLEST * 72) / 25.4 / height)
  return { width: width * scale, height: height * scale }
}
