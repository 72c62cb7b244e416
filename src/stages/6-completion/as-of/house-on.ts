// Everything the check-list and the indicators are told from, as it stood and was known on a day.
import type { Day } from '../../../kit/calendar/day.ts'
import type { SchoolYear } from '../../../kit/calendar/school-year.ts'
import type { ConsentKind } from '../../../common/consents/index.ts'
import type { PaperOn } from './papers.ts'
import type { UnitOn } from './units.ts'

export interface PersonOn {
  id: string
  isTeacher: boolean
  /** Pedagogical service up to the years the kindergarten calls young (three). */
  isYoung: boolean
  category: string
  /** «педагог-наставник» of order No 196. */
  isNamedMentor: boolean
  categoryYear: number | null
}

export interface MentorPlaceOn {
  id: string
  personId: string
  isTrained: boolean
}

export interface MenteePlaceOn {
  id: string
  personId: string
  category: string | null
  /** Something was done for the person by the day, or nothing has to be. */
  isSupported: boolean
}

export type RoundOn = 'start' | 'mid' | 'end'

export interface AnswersOn {
  round: RoundOn
  asked: number
  answered: number
  /** Day by which it has to be done. */
  dueOn: Day
}

export interface HouseOn {
  day: Day
  year: SchoolYear
  organisation: { shortName: string; fullName: string; site: string | null }
  papers: PaperOn[]
  units: UnitOn[]
  people: PersonOn[]
  /** Who worked here on 1 September of the school year. */
  onFirst: ReadonlySet<string>
  mentorPlaces: MentorPlaceOn[]
  menteePlaces: MenteePlaceOn[]
  /** Ids of members whose addendum was registered. */
  addenda: ReadonlySet<string>
  /** Units with a programme approved by the day. */
  begun: string[]
  /** «person kind» of every consent in force. */
  consents: ReadonlySet<string>
  consentCounts: Record<ConsentKind, number>
  answers: AnswersOn[]
  /** People whose final answers tell of high satisfaction, and all who answered. */
  satisfied: { high: string[]; all: string[] }
  /** Held in the school year up to the day. */
  events: string[]
  publications: { id: string; practiceId: string | null }[]
  /** Accepted by the day. */
  practices: { id: string; isPublic: boolean }[]
}

export function consentKey(personId: string, kind: ConsentKind): string {
  return `${personId} ${kind}`
}
