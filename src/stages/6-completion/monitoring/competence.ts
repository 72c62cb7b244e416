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
  uses: number
  /** Uses after which the level rose, of those where both levels are known. */
  helped: { part: number; whole: number }
}

export interface Thread {
  key: string
  mentees: ThreadMentee[]
  line: CohortLine | undefined
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

interface Use {
  practiceId: string
  title: string
  startLevel: number | null
  reachedLevel: number | null
}

export function threadPractices(uses: readonly Use[]): ThreadPractice[] {
  return [...new Map(uses.map(({ practiceId, title }) => [practiceId, title]))].map(([id, title]) => {
    const own = uses.filter(({ practiceId }) => practiceId === id)
    const known = own.filter(({ startLevel, reachedLevel }) => startLevel !== null && reachedLevel !== null)
    return { id, title, uses: own.length, helped: { part: known.filter(({ startLevel, reachedLevel }) => (reachedLevel ?? 0) > (startLevel ?? 0)).length, whole: known.length } }
  })
}
