export { assertOpenWholeYear, assertOpenYear, isClosedOn, lookDayOf, presentYear } from './closing.ts'
export type { YearClosing } from './closing.ts'
export { assertWholeYearOpen, assertYearOpen, knownYears, yearClosings } from './closing.store.ts'
