import type { Day } from '../../../kit/calendar/day.ts'

/** A practice as outsiders read it: names in its words are hidden, the author stands only with consent. */
export interface OpenPractice {
  id: string
  title: string
  description: string
  steps: string
  result: string
  author: string | undefined
  on: Day
}
