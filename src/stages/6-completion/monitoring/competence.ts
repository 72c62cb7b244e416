// The thread of one competence: who had it, who can teach it, what worked on it, what changed, which practices helped.
import type { PersonName } from '../../../kit/russian/names.ts'
import { cohortLine, type CohortLine } from './cohort-growth.ts'
import type { MenteeGrowth, UnitGrowth } from './unit-growth.ts'

export interface ThreadMentee {
  personId: string
  name: PersonName
  unitId: string
  unitTitle: string
  start: number | undefined
  end: number | undefined
  isPriority: boolean
}

export interface ThreadTeacher {
  mentorId: string
  name: PersonName
  /** Level of strength the curator confirmed, or the own estimate. */
  level: number
  isConfirmed: boolean
}

export interface ThreadWork {
  unitId: string
  unitTitle: string
  tasks: string[]
  /** Plan items of the competence that were done, of all. */
  done: number
  all: number
  meetings: number
}

export interface ThreadPractice {
  id: string
  title: string
  /** What came of it where programmes took it; empty while none has. */
  said: string
}

export interface Thread {
  key: string
  mentees: ThreadMentee[]
  line: CohortLine | undefined
  /** Of everybody who was rated, as papers show it; another cut beside it would tell of those left out. */
  common: CohortLine | undefined
  teachers: ThreadTeacher[]
  works: ThreadWork[]
  practices: ThreadPractice[]
}

/** A level up to this one is a deficit. */
const DEFICIT = 2

/** Everybody who wanted or needed to work on it: a priority, or a low level at the start. */
export function threadMentees(units: readonly UnitGrowth[], key: string): ThreadMentee[] {
  return units.flatMap(({ unit, mentees }) => mentees.flatMap((mentee) => toThread(mentee, key, unit.id, unit.title)))
}

function toThread({ personId, name, levels }: MenteeGrowth, key: string, unitId: string, unitTitle: string): ThreadMentee[] {
  const level = levels.find(({ competence }) => competence === key)
  if (level === undefined || !(level.isPriority || (level.start ?? 5) <= DEFICIT)) return []
  return [{ personId, name, unitId, unitTitle, start: level.start, end: level.end, isPriority: level.isPriority }]
}

/** Change of everybody who had it; nothing while only one person is rated at both ends. */
export function threadLine(key: string, title: string, mentees: readonly ThreadMentee[]): CohortLine | undefined {
  return cohortLine(key, title, [...new Map(mentees.map((one) => [one.personId, one])).values()])
}
