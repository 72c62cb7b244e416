// When each round is due: by the rows of the road map where they name it, else by the rhythm of the year (domain.md §4).
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { rounds, type RoundKind } from './round.ts'

export interface RoundDays {
  /** From this day it is a task. */
  opensOn: Day
  dueOn: Day
}

/** A row of the road map, as far as it matters. */
export interface MapRow {
  stage: number
  text: string
  from: Day | null
  to: Day | null
}

const words: Record<RoundKind, RegExp> = {
  start: /старт|входн/i,
  comfort: /комфорт|совместимост/i,
  mid: /промежуточ/i,
  end: /итогов\S* (?:мониторинг|анкет|опрос)|мониторинг\S* качества/i,
  satisfaction: /удовлетвор/i,
}

/**
 * @param beginsOn first day of the units of the year; the start is asked within two weeks, the comfort after a month
 * (the first two meetings)
 */
export function roundDays(kind: RoundKind, year: SchoolYear, rows: readonly MapRow[], beginsOn: Day | undefined): RoundDays {
  const row = rows.find(({ stage, text, to }) => to !== null && stage >= 5 && words[kind].test(text) && /анкет|опрос|мониторинг|комфорт|удовлетвор/i.test(text))
  const usual = usualDays(kind, year, beginsOn)
  if (row === undefined || row.to === null) return usual
  return { opensOn: row.from ?? addDays(row.to, -21), dueOn: row.to }
}

function usualDays(kind: RoundKind, year: SchoolYear, beginsOn: Day | undefined): RoundDays {
  const start = beginsOn ?? schoolYearBounds(year).from
  if (kind === 'start') return { opensOn: start, dueOn: addDays(start, 14) }
  if (kind === 'comfort') return { opensOn: addDays(start, 28), dueOn: addDays(start, 42) }
  if (kind === 'mid') return { opensOn: `${year}-12-10`, dueOn: `${year + 1}-01-20` }
  if (kind === 'end') return { opensOn: `${year + 1}-04-15`, dueOn: `${year + 1}-05-15` }
  return { opensOn: `${year + 1}-05-01`, dueOn: `${year + 1}-05-20` }
}

interface Planning {
  kind: RoundKind
  days: RoundDays
  round: object | undefined
  isPlanned: boolean
}

/** Rounds nobody has begun and whose term is still ahead; what is optional the curator decides each time. */
export function isPlannable({ kind, days, round, isPlanned }: Planning, today: Day): boolean {
  return round === undefined && !isPlanned && !rounds[kind].isOptional && days.dueOn >= today
}

/** Whether a planned round begins now: from its first day to its last one. */
export function beginsNow({ days, isPlanned }: Pick<Planning, 'days' | 'isPlanned'>, today: Day): boolean {
  return isPlanned && days.opensOn <= today && today <= days.dueOn
}

/** What the form proposes: the day of the map while it is ahead, else two weeks from now. */
export function proposedDue({ dueOn }: RoundDays, today: Day): Day {
  return dueOn >= addDays(today, 3) ? dueOn : addDays(today, 14)
}
