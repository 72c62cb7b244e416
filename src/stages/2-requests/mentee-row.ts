// A row of the bank as pages need it.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import { jsonText } from '../../kit/json-text.ts'
import type { Gender, PersonName } from '../../kit/russian/names.ts'
import type { Mentee, MenteeState, Support } from './mentee.ts'

export const keysText = jsonText<string[]>(z.array(z.string()))

export interface MenteeColumns {
  id: string
  personId: string
  shelf: string
  state: string
  stateOn: string
  reason: string | null
  returnOn: string | null
  category: string | null
  want: string | null
  request: string | null
  couldTeach: boolean
  deficitIndex: number
  priorities: string
  counts: string
  priority: number
  support: string
  supportNote: string | null
  searchOn: string | null
  temporaryCuratorId: string | null
  temporaryFrom: string | null
  enteredOn: string | null
  leftOn: string | null
  requestId: string | null
  deficitsId: string | null
  observedOn: string | null
  observerNote: string | null
  version: number
}

export interface MenteeRecord extends Mentee {
  shelf: 'open' | 'closed'
  reason: string | null
  returnOn: Day | null
  category: string | null
  want: string | null
  request: string | null
  couldTeach: boolean
  deficitIndex: number | null
  priorities: string[]
  counts: 'self' | 'observer'
  priority: number
  support: Support
  supportNote: string | null
  searchOn: Day | null
  temporaryCuratorId: string | null
  temporaryFrom: Day | null
  leftOn: Day | null
  requestId: string | null
  deficitsId: string | null
  observedOn: Day | null
  observerNote: string | null
}

export function toMentee(row: MenteeColumns): MenteeRecord {
  return {
    ...row,
    shelf: row.shelf === 'closed' ? 'closed' : 'open',
    state: row.state as MenteeState,
    deficitIndex: row.deficitIndex < 0 ? null : row.deficitIndex,
    priorities: keysText.decode(row.priorities),
    counts: row.counts === 'observer' ? 'observer' : 'self',
    support: row.support as Support,
  }
}

export interface NamedPerson {
  id: string
  name: PersonName
  gender: Gender
  post: string
  birthDate: Day | null
  group: string | null
}

export const namedColumns = { id: true, surname: true, firstName: true, patronymic: true, gender: true, post: true, birthDate: true, group: true } as const

export function toNamed(row: PersonName & { id: string; gender: string; post: string; birthDate: string | null; group: string | null }): NamedPerson {
  const { id, surname, firstName, patronymic, gender, post, birthDate, group } = row
  return { id, name: { surname, firstName, patronymic }, gender: gender === 'male' ? 'male' : 'female', post, birthDate, group }
}

export interface ListedMentee {
  mentee: MenteeRecord
  person: NamedPerson & PersonalDays
  /** Without a consent that holds only the name and the state are shown. */
  mayShow: boolean
}

interface PersonalDays {
  service: { total: null; pedagogical: number | null; post: null; here: null; asOf: Day | null }
  hiredOn: Day | null
  dismissedOn: Day | null
  absences: { id: string; from: Day | null; to: Day | null }[]
}
