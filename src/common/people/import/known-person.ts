// Between the people of the database and what a file tells: how they are compared and what is written of a row.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { absenceOn } from '../absence.ts'
import { changedCard, newCard } from '../card.ts'
import type { ListedPerson } from '../person-row.ts'
import type { Person, Service } from '../person.ts'
import { serviceOn } from '../service.ts'
import type { Change } from './changes.ts'
import type { ExistingPerson, PersonDraft } from './person-draft.ts'

const extraOfFile = { mentor: 'mentorTeacher', methodist: 'methodistTeacher' } as const
const extraOfCard = { mentorTeacher: 'mentor', methodistTeacher: 'methodist' } as const

/** A known person as the file would tell of him, with the lengths of service as of the day of the list. */
export function existingOf(
  person: ListedPerson,
  formerSurnames: readonly string[],
  listDay: Day,
  today: Day,
): ExistingPerson {
  const service = serviceOn(person.service, listDay)
  const absence = absenceOn(person, today)
  return {
    id: person.id,
    ...person.name,
    gender: person.gender,
    post: person.post === '' ? null : person.post,
    category: person.category,
    categoryExtra: person.categoryExtra && extraOfFile[person.categoryExtra],
    categoryYear: person.categoryYear,
    education: person.education,
    birthDate: person.birthDate,
    hiredOn: person.hiredOn,
    serviceTotalMonths: service.total,
    servicePedagogicalMonths: service.pedagogical,
    servicePostMonths: service.post,
    serviceHereMonths: service.here,
    phone: person.phone,
    email: person.email,
    group: person.group,
    building: person.building,
    // Staff lists know no outside specialists; the nearest to them is a part-timer from outside.
    employment: person.employment === 'external' ? 'externalPartTime' : person.employment,
    externalEmployer: person.externalOrganisation,
    rate: person.rate === null ? null : Number(person.rate),
    absence: absence === undefined ? null : { kind: 'long', until: absence.to },
    note: person.note,
    formerSurnames,
    dismissedOn: person.dismissedOn,
  }
}

/** A row of the file as a new card; `asOf` is the day the lengths of service were counted for. */
export function cardOfDraft(draft: PersonDraft, asOf: Day): Person {
  const { surname, firstName, patronymic, gender, rate, externalEmployer } = draft
  const card = newCard({
    name: { surname, firstName, patronymic },
    ...(gender && { gender }),
    post: draft.post ?? '',
    birthDate: draft.birthDate,
    education: draft.education,
    category: draft.category,
    categoryExtra: draft.categoryExtra && extraOfCard[draft.categoryExtra],
    categoryYear: draft.categoryYear,
    hiredOn: draft.hiredOn,
    service: withDay(lengthsOf(draft), asOf),
    phone: draft.phone,
    email: draft.email,
    group: draft.group,
    building: draft.building,
    employment: draft.employment,
    rate: rate === null ? null : String(rate),
    externalOrganisation: externalEmployer,
    note: draft.note,
  })
  return { ...card, absences: draft.absence === null ? [] : [{ id: newId(), from: null, to: draft.absence.until }] }
}

/** The card with the changed fields of the row in it, and nothing else touched. */
export function cardAfterRow(
  person: Person,
  draft: PersonDraft,
  changes: readonly Pick<Change, 'field'>[],
  asOf: Day,
  today: Day,
): Person {
  const changed = new Set(changes.map(({ field }) => field))
  const take = <T, V>(field: keyof PersonDraft, value: V, before: T) => (changed.has(field) ? value : before)
  const isService = [...changed].some((field) => field.endsWith('Months'))
  const card = changedCard(person, {
    ...person,
    post: take('post', draft.post ?? '', person.post),
    birthDate: take('birthDate', draft.birthDate, person.birthDate),
    education: take('education', draft.education, person.education),
    category: take('category', draft.category, person.category),
    categoryExtra: take('categoryExtra', draft.categoryExtra && extraOfCard[draft.categoryExtra], person.categoryExtra),
    categoryYear: take('categoryYear', draft.categoryYear, person.categoryYear),
    hiredOn: take('hiredOn', draft.hiredOn, person.hiredOn),
    service: isService ? serviceAfter(person.service, draft, changed, asOf) : person.service,
    phone: take('phone', draft.phone, person.phone),
    email: take('email', draft.email, person.email),
    group: take('group', draft.group, person.group),
    building: take('building', draft.building, person.building),
    employment: take('employment', draft.employment, person.employment),
    rate: take('rate', draft.rate === null ? null : String(draft.rate), person.rate),
    externalOrganisation: take('externalEmployer', draft.externalEmployer, person.externalOrganisation),
    note: take('note', draft.note, person.note),
  })
  return changed.has('absence') && draft.absence !== null
    ? { ...card, absences: absencesAfter(person, draft.absence.until, today) }
    : card
}

function lengthsOf(draft: PersonDraft) {
  return {
    total: draft.serviceTotalMonths,
    pedagogical: draft.servicePedagogicalMonths,
    post: draft.servicePostMonths,
    here: draft.serviceHereMonths,
  }
}

/** All four are counted over to the day of the list, because they share one day. */
function serviceAfter(
  service: Service,
  draft: PersonDraft,
  changed: ReadonlySet<keyof PersonDraft>,
  asOf: Day,
): Service {
  const [known, told] = [serviceOn(service, asOf), lengthsOf(draft)]
  return withDay(
    {
      total: changed.has('serviceTotalMonths') ? told.total : known.total,
      pedagogical: changed.has('servicePedagogicalMonths') ? told.pedagogical : known.pedagogical,
      post: changed.has('servicePostMonths') ? told.post : known.post,
      here: changed.has('serviceHereMonths') ? told.here : known.here,
    },
    asOf,
  )
}

function withDay(lengths: Omit<Service, 'asOf'>, asOf: Day): Service {
  return { ...lengths, asOf: Object.values(lengths).some((months) => months !== null) ? asOf : null }
}

/** The list knows only until when: the absence of today gets that end, or a new one begins at an unknown day. */
function absencesAfter(person: Person, until: Day | null, today: Day): Person['absences'] {
  const now = absenceOn(person, today)
  if (now === undefined) return [...person.absences, { id: newId(), from: null, to: until }]
  return person.absences.map((absence) => (absence.id === now.id ? { ...absence, to: until } : absence))
}
