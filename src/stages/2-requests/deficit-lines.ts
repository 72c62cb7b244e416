/** One line of the person's own card of deficits. */
export interface DeficitLine {
  competence: string
  level: number | null
  isPriority: boolean
  severity: number
}

/** One line of the methodist's card. */
export interface ObservedLine {
  competence: string
  level: number
}
