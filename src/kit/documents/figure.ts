// A chart as a list of strokes, circles and words: the page, the PDF and Word draw the same one. Its table stands beside it.
import type { BlockOf, Shape } from './block-schema.ts'

type Tone = Shape['tone']

/** `alt` says what is to be seen, for whoever does not see it; units are points of a sheet and pixels of a page. */
export function figure(alt: string, width: number, height: number, shapes: readonly Shape[]): BlockOf<'figure'> {
  return { kind: 'figure', alt, width, height, shapes: [...shapes] }
}

export function stroke(from: readonly [number, number], to: readonly [number, number], tone: Tone = 'line', thickness = 1): Shape {
  return { shape: 'stroke', x1: from[0], y1: from[1], x2: to[0], y2: to[1], tone, thickness }
}

/** Hollow for the start, filled for now (interface.md §5.18). */
export function circle(x: number, y: number, radius: number, tone: Tone, isHollow = false): Shape {
  return { shape: 'circle', x, y, radius, tone, isHollow }
}

/** Words with their base line at y. */
export function words(text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end' = 'start', size = 11, isBold = false): Shape {
  return { shape: 'words', text, x, y, anchor, size, isBold, tone: 'ink' }
}
