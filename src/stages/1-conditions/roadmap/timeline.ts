// The road map as a picture over time: pure geometry, drawn as SVG by the view.
import { type Day, daysBetween } from '../../../kit/calendar/day.ts'
import { monthsOf } from './period.ts'
import { rowsOf, termWords, type Roadmap, type Row } from './roadmap.ts'

/** How a row stands today; shape and words tell it besides colour. */
export type TimelineState = 'done' | 'late' | 'ahead'

export interface TimelineRow {
  number: string
  /** The whole text, and as much of it as the picture has room for. */
  words: string
  label: string
  isStage: boolean
  /** Carried out by itself; false for a heading over other rows. */
  isWork: boolean
  state: TimelineState
  term: string
  /** Middle of the line. */
  y: number
  /** A stretch of days; absent where there is only a last day or only words. */
  bar: { x: number; width: number } | undefined
  /** Last day as a mark. */
  end: number | undefined
  /** Goes on to the end of the period: «далее при приёме», «постоянно». */
  tail: { x: number; width: number } | undefined
}

export interface Timeline {
  width: number
  height: number
  left: number
  months: { x: number; day: Day }[]
  today: number | undefined
  rows: TimelineRow[]
}

const LEFT = 330
const RIGHT = 12
const WIDTH = 1160
const TOP = 34
const STEP = 26
const LABEL_SIGNS = 40

export function timelineOf({ period, items }: Roadmap, today: Day): Timeline {
  const rows = rowsOf(items)
  const days = Math.max(1, daysBetween(period.from, period.to))
  const x = (day: Day): number => {
    const inside = day < period.from ? period.from : day > period.to ? period.to : day
    return round(LEFT + ((WIDTH - LEFT - RIGHT) * daysBetween(period.from, inside)) / days)
  }
  const isInside = today >= period.from && today <= period.to
  return {
    width: WIDTH,
    height: TOP + rows.length * STEP + 20,
    left: LEFT,
    months: monthsOf(period).map((day) => ({ x: x(day), day })),
    today: isInside ? x(today) : undefined,
    rows: rows.map((row, index) => ({
      ...shapesOf(row, x, period.to),
      ...wordsOf(row),
      state: stateOf(row, rows, today),
      y: TOP + index * STEP + STEP / 2,
    })),
  }
}

function wordsOf(row: Row) {
  const words = `${row.number}. ${row.text}`
  return {
    number: row.number,
    words,
    label: words.length > LABEL_SIGNS ? `${words.slice(0, LABEL_SIGNS - 1).trimEnd()}…` : words,
    isStage: row.depth === 0,
    isWork: !row.hasChildren,
    term: termWords(row),
  }
}

/** A row that is carried out through others stands as they do: late while one of them is, done when all are. */
function stateOf(row: Row, rows: readonly Row[], today: Day): TimelineState {
  const work = row.hasChildren
    ? rows.filter(({ number, hasChildren }) => !hasChildren && number.startsWith(`${row.number}.`))
    : [row]
  if (work.every(({ mark }) => mark !== null)) return 'done'
  return work.some(({ mark, to }) => mark === null && to !== null && to < today) ? 'late' : 'ahead'
}

function shapesOf(
  { from, to, term }: Row,
  x: (day: Day) => number,
  end: Day,
): Pick<TimelineRow, 'bar' | 'end' | 'tail'> {
  const start = from ?? to
  const bar = from !== null ? { x: x(from), width: Math.max(3, round(x(to ?? end) - x(from))) } : undefined
  const goesOn = term !== null && (to === null || /далее/i.test(term))
  const tailFrom = to !== null ? x(to) : start !== null ? x(start) : LEFT
  return {
    bar,
    end: to === null ? undefined : x(to),
    tail: goesOn && from === null ? { x: tailFrom, width: round(x(end) - tailFrom) } : undefined,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
