import type { Day } from '../../../kit/calendar/day.ts'
import { doubtsAbout } from './doubts.ts'
import { importFieldLabels, type ImportField } from './fields.ts'
import type { Mapping } from './mapping.ts'
import { emptyDraft, type DraftField, type PersonDraft } from './person-draft.ts'
import { readCategory } from './readers/category.ts'
import { readEmail, readPhone, splitContacts } from './readers/contacts.ts'
import { readBirthDate, readHiredOn } from './readers/days.ts'
import { readEducation } from './readers/education.ts'
import { readLength } from './readers/lengths.ts'
import { readName } from './readers/name.ts'
import { readEmployment, readNote } from './readers/note.ts'
import { readPost } from './readers/post.ts'
import { readText, type Complaint, type Reading, type Severity } from './readers/reading.ts'
import { cellText, type Cell } from './sheet.ts'

export interface RowProblem {
  field: ImportField
  label: string
  /** Russian sentence: what is wrong and what to do. */
  words: string
  severity: Severity
}

export interface RowReading {
  /** Absent when there is no usable name. */
  person?: PersonDraft
  /** Fields about which the file says something; only these may change a person already known. */
  given: Set<DraftField>
  problems: RowProblem[]
}

/** Reads one person's row by the mapping. Never throws; everything odd is told in `problems`. */
export function readRow(row: readonly Cell[], mapping: Mapping, today: Day): RowReading {
  const cells = cellsByField(row, mapping)
  const problems: RowProblem[] = []
  const given = new Set<DraftField>(['surname', 'firstName', 'patronymic', 'gender'])
  const draft = { ...emptyDraft }

  const complain = (field: ImportField, complaint?: Complaint) => {
    if (complaint) problems.push({ field, label: importFieldLabels[field], ...complaint })
  }
  const take = <T>(field: ImportField, reading: Reading<T>, keep: (value: T) => Partial<typeof draft>) => {
    complain(field, reading.complaint)
    if (reading.value !== undefined) put(keep(reading.value))
  }
  const put = (values: Partial<typeof draft>) => {
    Object.assign(draft, values)
    for (const key of Object.keys(values) as DraftField[]) given.add(key)
  }
  const cell = (field: ImportField): Cell => cells.get(field) ?? null

  const name = readName(Object.fromEntries(cells))
  for (const complaint of name.complaints)
    complain(mapping.columns.includes('surname') ? 'surname' : 'fullName', complaint)
  take('post', readPost(cell('post')), (post) => ({ post }))
  take('birthDate', readBirthDate(cell('birthDate'), today), (birthDate) => ({ birthDate }))
  take('education', readEducation(cell('education')), (education) => ({ education }))
  take('category', readCategory(cell('category')), ({ category, extra, year }) => ({
    category,
    ...(extra && { categoryExtra: extra }),
    ...(year && { categoryYear: year }),
  }))
  take('serviceTotal', readLength(cell('serviceTotal')), (months) => ({ serviceTotalMonths: months }))
  take('servicePedagogical', readLength(cell('servicePedagogical')), (months) => ({ servicePedagogicalMonths: months }))
  take('servicePost', readLength(cell('servicePost')), (months) => ({ servicePostMonths: months }))
  take('serviceHere', readLength(cell('serviceHere')), (months) => ({ serviceHereMonths: months }))
  take('hiredOn', readHiredOn(cell('hiredOn'), today), (hiredOn) => ({ hiredOn }))
  take('phone', readPhone(cell('phone')), (phone) => ({ phone }))
  take('email', readEmail(cell('email')), (email) => ({ email }))
  take('group', readText(cell('group'), 120), (group) => ({ group }))
  take('building', readText(cell('building'), 60), (building) => ({ building }))
  take('externalEmployer', readText(cell('externalEmployer'), 200), (externalEmployer) => ({
    externalEmployer,
    employment: 'externalPartTime',
  }))
  take('note', readText(cell('note'), 500), (text) => {
    const { complaints, note, ...facts } = readNote(text, today)
    for (const complaint of complaints) complain('note', complaint)
    return note === null ? facts : { note, ...facts }
  })
  const employment = cellText(cell('employment'))
  put(readEmployment(/^[\d.,]+$/.test(employment) ? `${employment} ст.` : employment))
  if (!name.value) return { given, problems }
  const person = { ...name.value, ...draft }
  for (const { field, words } of doubtsAbout(person, today)) complain(field, { words, severity: 'warning' })
  return { person, given, problems }
}

/** Several columns of notes are read as one note; one column may hold both the phone and the e-mail. */
function cellsByField(row: readonly Cell[], mapping: Mapping): Map<ImportField, Cell> {
  const cells = new Map<ImportField, Cell>()
  mapping.columns.forEach((field, index) => {
    const cell = row[index] ?? null
    if (field === null || cellText(cell) === '') return
    const before = cells.get(field)
    cells.set(field, before === undefined ? cell : `${cellText(before)}; ${cellText(cell)}`)
  })
  const contacts = cells.get('phone') ?? cells.get('email') ?? null
  if (
    mapping.columns.includes('phone') !== mapping.columns.includes('email') &&
    /@|(\d\D*){10}/.test(cellText(contacts))
  )
    return new Map([...cells, ...Object.entries(splitContacts(contacts))] as [ImportField, Cell][])
  return cells
}
