// The year as a drawing: a row for each month, a square for each day. Squares of one look are one path, so the page stays small.
import { dayOfMonth } from '../../kit/calendar/day.ts'
import { MONTHS_NOM } from '../../kit/russian/months.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import type { DayLook, DayOfYear, MonthOfDays } from './year-of-days.ts'

const LEFT = 88
const TOP = 22
const STEP = 22
const SIDE = 18

export interface YearPicture {
  width: number
  height: number
  /** Conclusion of the picture for those who do not see it. */
  label: string
  /** Path data by look; «own» frames the kindergarten's own days, the marks are a second sign beside the colour. */
  paths: { className: string; d: string }[]
  months: { words: string; x: number; y: number }[]
  numbers: { words: string; x: number; y: number }[]
}

export function yearPicture(months: readonly MonthOfDays[], label: string): YearPicture {
  const looksLike = (look: DayLook) => (day: DayOfYear) => day.look === look
  const all = months.flatMap(({ month, days }) => days.map((day) => ({ ...day, month })))
  const draw = (wanted: (day: DayOfYear) => boolean, shape: (x: number, y: number) => string) =>
    all.filter(wanted).map((day) => shape(LEFT + (dayOfMonth(day.day) - 1) * STEP, TOP + (day.month - 1) * STEP)).join('')
  return {
    width: LEFT + 31 * STEP,
    height: TOP + 12 * STEP,
    label,
    paths: [
      { className: 'year-workday', d: draw(looksLike('workday'), square) },
      { className: 'year-weekend', d: draw(looksLike('weekend'), square) },
      { className: 'year-holiday', d: draw(looksLike('holiday'), square) },
      { className: 'year-extra', d: draw(looksLike('extra'), square) },
      { className: 'year-holiday-mark', d: draw(looksLike('holiday'), dot) },
      { className: 'year-extra-mark', d: draw(looksLike('extra'), cross) },
      { className: 'year-own', d: draw((day) => day.own, square) },
    ],
    months: months.map(({ month }, row) => ({ words: capitalized(MONTHS_NOM[month - 1] ?? ''), x: 0, y: TOP + row * STEP + 14 })),
    numbers: Array.from({ length: 31 }, (_, index) => ({ words: String(index + 1), x: LEFT + index * STEP + SIDE / 2, y: 14 })),
  }
}

function square(x: number, y: number): string {
  return `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`
}

function dot(x: number, y: number): string {
  return `M${x + 6} ${y + 9}a3 3 0 1 0 6 0a3 3 0 1 0-6 0`
}

function cross(x: number, y: number): string {
  return `M${x + 4} ${y + 9}h10M${x + 9} ${y + 4}v10`
}
