import { monthOf, type Day } from '../../../kit/calendar/day.ts'
import type { UnitAnswer } from './unit-growth.ts'

const monthNames = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь']

/** Months of the first and the last answers, for the axis; plain words while there are none. */
export function monthsOf({ answers }: { answers: readonly UnitAnswer[] }): readonly [string, string] {
  const at = (key: string) => answers.filter((one) => one.key === key).map(({ on }) => on)
  const [start] = at('start_mentee')
  const end = at('final_mentee').at(-1)
  const name = (day: Day | undefined, other: string) => (day === undefined ? other : (monthNames[monthOf(day) - 1] ?? other))
  return [name(start, 'старт'), name(end, 'итог')]
}
