import { path } from '../../../kit/paths.ts'

/** The turn of the year. The year itself stands in the query of the page, in the address of what is done to it. */
export const yearPaths = {
  year: path('/year'),
  close: path('/year/:year/closing'),
  next: path('/year/:year/next'),
} as const
