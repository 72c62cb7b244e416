export { assertOpenYear, lookDayOf, presentYear } from './closing.ts'
export type { YearClosing } from './closing.ts'
export { assertYearOpen, knownYears, yearClosings } from './closing.store.ts'
