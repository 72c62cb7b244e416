import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { serviceLength } from '../../../kit/russian/service-length.ts'
import { draftFieldLabels, type DraftField, type ExistingPerson, type PersonDraft } from './person-draft.ts'

/** One field of a known person that the file changes; `from` and `to` are words, '' = nothing. */
export interface Change {
  field: DraftField
  label: string
  from: string
  to: string
}

/** What the file would change. A blank cell never erases, and the name is changed only in the card. */
export function changesOf(existing: ExistingPerson, draft: PersonDraft, given: ReadonlySet<DraftField>): Change[] {
  // A new category takes the year and the addition of the old one away, even if the file has none of its own.
  const isRaised = given.has('category') && draft.category !== existing.category
  const ofCategory = (field: DraftField) => isRaised && (field === 'categoryYear' || field === 'categoryExtra')
  const fields = (Object.keys(draftFieldLabels) as DraftField[]).filter(
    (field) => (given.has(field) || ofCategory(field)) && !isName(field),
  )
  return fields.flatMap((field) => {
    if (draft[field] === null && !ofCategory(field)) return []
    const from = valueInWords(existing, field)
    const to = valueInWords(draft, field)
    return from === to ? [] : [{ field, label: draftFieldLabels[field], from, to }]
  })
}

/** Value of a field as a person reads it, '' = nothing. */
export function valueInWords(person: PersonDraft, field: DraftField): string {
  const value = person[field]
  if (value === null) return ''
  if (field === 'category') return categoryWords[person.category]
  if (field === 'categoryExtra') return value === 'mentorTeacher' ? 'педагог-наставник' : 'педагог-методист'
  if (field === 'employment') return employmentWords[person.employment]
  if (field === 'gender') return value === 'female' ? 'женский' : 'мужской'
  if (field === 'birthDate' || field === 'hiredOn') return requisiteDay(value as Day)
  if (field === 'absence') return absenceInWords(person.absence)
  if (field.endsWith('Months')) return serviceLength(value as number)
  return (value as string | number).toString().replace(/^(\d+)\.(\d+)$/, '$1,$2')
}

const categoryWords = { none: 'без категории', fit: 'соответствие', first: 'первая', highest: 'высшая' } as const

const employmentWords = {
  main: 'основное место работы',
  internalPartTime: 'внутренний совместитель',
  externalPartTime: 'внешний совместитель',
} as const

function isName(field: DraftField): boolean {
  return field === 'surname' || field === 'firstName' || field === 'patronymic' || field === 'gender'
}

function absenceInWords(absence: PersonDraft['absence']): string {
  if (absence === null) return ''
  return absence.until === null ? 'длительное отсутствие' : `длительное отсутствие до ${requisiteDay(absence.until)}`
}
