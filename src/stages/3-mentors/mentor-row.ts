// A row of the bank of mentors as pages need it.
import type { Day } from '../../kit/calendar/day.ts'
import { answersText } from '../../kit/questionnaires/answers.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import type { Category } from '../../common/people/index.ts'
import { keysText, timeSlots, type NamedPerson } from '../2-requests/index.ts'
import type { MentorState } from './mentor.ts'

export interface MentorColumns {
  id: string
  personId: string
  shelf: string
  state: string
  stateOn: string
  reason: string | null
  suspendedUntil: string | null
  answers: string
  candidateId: string | null
  readiness: number
  caseMark: number | null
  readyFrom: string | null
  capacity: number
  load: number
  hours: string | null
  slots: string
  strongest: string
  confirmedOn: string | null
  trainedOn: string | null
  trainingNote: string | null
  admittedOn: string | null
  admittedById: string | null
  admissionNote: string | null
  enteredOn: string | null
  leftOn: string | null
  version: number
}

type Same = Omit<MentorColumns, 'shelf' | 'state' | 'answers' | 'readiness' | 'slots' | 'strongest'>

export interface MentorRecord extends Same {
  shelf: 'open' | 'closed'
  state: MentorState
  stateOn: Day
  answers: Answers
  readiness: number | null
  slots: string[]
  strongest: string[]
}

export function toMentor(row: MentorColumns): MentorRecord {
  return {
    ...row,
    shelf: row.shelf === 'closed' ? 'closed' : 'open',
    state: row.state as MentorState,
    answers: answersText.decode(row.answers),
    readiness: row.readiness < 0 ? null : row.readiness,
    slots: keysText.decode(row.slots),
    strongest: keysText.decode(row.strongest),
  }
}

export const hoursWords: Record<string, string> = { to_two: 'до 2 часов', two_to_four: '2–4 часа', four_to_eight: '4–8 часов', over_eight: 'больше 8 часов' }

/** «тихий час, после смены». */
export function slotsInWords(slots: readonly string[]): string {
  return slots.map((slot) => timeSlots[slot as keyof typeof timeSlots] ?? slot).join(', ')
}

export interface ListedMentor {
  mentor: MentorRecord
  person: NamedPerson & {
    category: Category
    service: { total: null; pedagogical: number | null; post: null; here: null; asOf: Day | null }
    hiredOn: Day | null
    dismissedOn: Day | null
    externalOrganisation: string | null
    externalAgreement: string | null
    absences: { id: string; from: Day | null; to: Day | null }[]
  }
  /** Without a consent that holds only the name and the state are shown. */
  mayShow: boolean
}
