// Charts of growth: start hollow, now filled, the whole scale, never cut (interface.md §5.18). Papers draw the same ones.
import type { BlockOf, Shape } from '../../../kit/documents/block-schema.ts'
import { circle, figure, stroke, words } from '../../../kit/documents/figure.ts'
import { averageWords, isSteady, type CohortLine } from './cohort-growth.ts'
import type { Ends } from './person-growth.ts'

type Figure = BlockOf<'figure'>

const LEVELS = 5
const ROW = 28

/** Centres of the five levels between two ends. */
function levelAt(level: number, from: number, to: number): number {
  return from + ((level - 1) / (LEVELS - 1)) * (to - from)
}

/** One row of levels for the last column of a table; its numbers stand beside it. */
export function levelRow({ start, end }: Ends): Figure {
  return figure('', 200, ROW, [...grid(), ...ends({ start, end }, ROW / 2, (value) => levelAt(value, 10, 190))])
}

/** The same row for a competence of all: averages; below five a dot of each person at the end of a thin line. */
export function cohortRow(line: CohortLine): Figure {
  if (line.start !== undefined) return levelRow(line)
  return figure('', 200, ROW, [...grid(), ...dots(line, 0, (value) => levelAt(value, 10, 190))])
}

function dots({ each }: CohortLine, top: number, placeOf: (value: number) => number): Shape[] {
  return each.flatMap(({ start, end }, at): Shape[] => {
    const y = top + (ROW * (at + 1)) / (each.length + 1)
    const [from, to] = [placeOf(start), placeOf(end)]
    return [stroke([from, y], [to, y], 'faint', 1.5), circle(from, y, 2.5, 'ink', true), circle(to, y, 2.5, end < start ? 'loss' : 'growth')]
  })
}

function grid(): Shape[] {
  return [1, 2, 3, 4, 5].map((level) => stroke([levelAt(level, 10, 190), 0], [levelAt(level, 10, 190), ROW]))
}

function ends({ start, end }: Ends, y: number, placeOf: (value: number) => number): Shape[] {
  const shapes: Shape[] = []
  const [from, to] = [start === undefined ? undefined : placeOf(start), end === undefined ? undefined : placeOf(end)]
  const tone = start !== undefined && end !== undefined && end < start ? 'loss' : 'growth'
  if (from !== undefined && to !== undefined && from !== to) shapes.push(stroke([from, y], [to, y], tone, 3))
  if (from !== undefined && from !== to) shapes.push(circle(from, y, 5, 'ink', true))
  if (to !== undefined) shapes.push(circle(to, y, 5.5, tone))
  return shapes
}

/** Five and more: averages; fewer: a dot of each person at the end of a thin line. */
function scaleFigure(line: CohortLine, [startWords, endWords]: readonly [string, string], left = 0): Shape[] {
  const [x1, x2, top, bottom] = [left + 42, left + 118, 10, 106]
  const y = (value: number) => bottom - ((value - 1) / 9) * (bottom - top)
  const people = line.each.flatMap(({ start, end }): Shape[] => [
    stroke([x1, y(start)], [x2, y(end)], 'faint', 1.5),
    ...(line.start === undefined ? [circle(x1, y(start), 3, 'ink', true), circle(x2, y(end), 3, 'growth')] : []),
  ])
  return [
    stroke([x1, top - 6], [x1, bottom + 4]), stroke([x2, top - 6], [x2, bottom + 4]),
    ...people,
    ...averages(line, x1, x2, y),
    words(startWords, x1, bottom + 20, 'middle', 10), words(endWords, x2, bottom + 20, 'middle', 10),
  ]
}

function averages({ start, end }: CohortLine, x1: number, x2: number, y: (value: number) => number): Shape[] {
  if (start === undefined || end === undefined) return []
  const tone = end < start ? 'loss' : 'growth'
  return [
    stroke([x1, y(start)], [x2, y(end)], tone, 3), circle(x1, y(start), 5, 'ink', true), circle(x2, y(end), 5.5, tone),
    words(averageWords(start), x1 - 10, y(start) + 4, 'end', 11), words(averageWords(end), x2 + 10, y(end) + 4, 'start', 11, true),
  ]
}

const WIDTH = 160
const HEIGHT = 134

/** One scale of ten as a picture of its own. */
export function scaleChart(line: CohortLine, months: readonly [string, string]): Figure {
  return figure(altOf(line), WIDTH, HEIGHT, scaleFigure(line, months))
}

/** Up to three scales side by side, for a paper. */
export function scaleCharts(lines: readonly CohortLine[], months: readonly [string, string]): Figure {
  const shapes = lines.flatMap((line, at) => [...scaleFigure(line, months, at * WIDTH).map((shape) => moved(shape, 16)), words(line.title, at * WIDTH + WIDTH / 2, 11, 'middle', 11, true)])
  return figure(lines.map(altOf).join(' '), WIDTH * 3, HEIGHT + 16, shapes)
}

function moved(shape: Shape, by: number): Shape {
  return shape.shape === 'stroke' ? { ...shape, y1: shape.y1 + by, y2: shape.y2 + by } : { ...shape, y: shape.y + by }
}

/** All competences as one picture, for a paper. */
export function levelChart(lines: readonly CohortLine[]): Figure {
  const [from, to, top] = [262, 470, 22]
  const place = (value: number) => levelAt(value, from, to)
  const height = top + lines.length * ROW
  const scale = [1, 2, 3, 4, 5].flatMap((level) => [words(String(level), place(level), 12, 'middle', 10), stroke([place(level), 18], [place(level), height])])
  const rows = lines.flatMap((line, at): Shape[] => {
    const y = top + at * ROW + ROW / 2
    return [words(line.title, 0, y + 4, 'start', fitting(line.title)), ...(line.start === undefined ? dots(line, y - ROW / 2, place) : ends(line, y, place))]
  })
  return figure(lines.map(altOf).join(' '), 480, height, [...scale, ...rows])
}

/** A long title in smaller letters rather than across the chart. */
function fitting(title: string): number {
  return title.length <= 44 ? 11 : Math.max(7.5, (11 * 44) / title.length)
}

function altOf(line: CohortLine): string {
  const steady = isSteady(line)
  const change = steady === undefined ? `выше у ${line.up} из ${line.people}` : `${averageWords(line.start)} → ${averageWords(line.end)}${steady ? ', почти без изменений' : ''}`
  return `${line.title}: ${change}.`
}
