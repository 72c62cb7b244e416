// The form of a meeting as it is drawn: taps in sight, everything else folded away.
import type { Choice, Choices } from '../../../kit/forms/field.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { FieldView, ErrorView } from '../../../kit/forms/field-views.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { onFreshVersion, type Submission } from '../../../kit/forms/submission.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { isMemberOn } from '../units/membership.ts'
import type { Unit, UnitRole } from '../units/unit.ts'
import { lastDayOf, nameOf, peopleInRole } from './bounds.ts'
import type { Asked } from './meeting.form.ts'
import type { Meeting } from './meeting.ts'
import { topicChoices, type TopicSource } from './topics.ts'

/** Part of views/partials/pairs/meeting-form. */
export interface MeetingFormView {
  action: string
  submit: string
  cancel: { href: string; words: string } | undefined
  errors: ErrorView[]
  hidden: FieldView[]
  taps: (FieldView & { onlyOther: boolean })[]
  extras: FieldView[]
  /** The folded part is open when something in it is filled in or wrong. */
  isOpen: boolean
}

const CHIPS = ['day', 'form', 'topic']
const ONLY_OTHER = ['on', 'ownTopic']
const EXTRAS = ['minutes', 'outcome', 'nextStep', 'nextOn']

interface Drawing {
  form: Pick<Form<unknown>, 'fields'>
  submission: Submission
  choices: Choices
  action: string
  submit: string
  cancel?: { href: string; words: string }
  idPrefix?: string
  version?: number
}

export function meetingFormView({ form, submission, version, ...options }: Drawing): MeetingFormView {
  const view = formView(form, version === undefined ? submission : onFreshVersion(submission, version), options)
  const extras = view.fields.filter(({ name }) => EXTRAS.includes(name))
  return {
    action: view.action, submit: view.submit, cancel: view.cancel, errors: view.errors,
    hidden: view.fields.filter(({ control }) => control === 'hidden'),
    taps: view.fields
      .filter(({ name, control }) => control !== 'hidden' && !EXTRAS.includes(name))
      .map((field) => ({ ...(CHIPS.includes(field.name) ? asChips(field) : field), onlyOther: ONLY_OTHER.includes(field.name) })),
    extras,
    isOpen: extras.some(({ value, error }) => value !== '' || error !== undefined),
  }
}

function asChips(field: FieldView): FieldView {
  return { ...field, control: 'chips', attributes: { name: field.name, required: true } }
}

/** Options of the form: who may have been there around these days, and what it may have been about. */
export function meetingChoices(unit: Unit, source: TopicSource, today: Day, kept?: Meeting): Choices {
  return { mentees: peopleChoices(unit, 'mentee', today, kept?.mentees.map(({ personId }) => personId)), mentors: peopleChoices(unit, 'mentor', today, kept && [kept.mentorId]), topics: topicChoices(source, today, kept) }
}

/** Whoever works in the unit now stands first; whoever left is still there, because a meeting may be written down later. */
function peopleChoices(unit: Unit, role: UnitRole, today: Day, kept: readonly string[] = []): Choice[] {
  const last = lastDayOf(unit)
  const day = last !== null && last < today ? last : today
  const people = peopleInRole(unit, role)
  const isThere = (personId: string) => unit.members.some((member) => member.personId === personId && member.role === role && isMemberOn(member, day))
  return [...people.filter(({ personId }) => isThere(personId)), ...people.filter(({ personId }) => !isThere(personId))]
    .filter(({ personId }) => isThere(personId) || kept.includes(personId) || people.length > 1)
    .map(({ personId }) => ({ value: personId, words: nameOf(unit, personId), ...(!isThere(personId) && { hint: 'сейчас не в составе' }) }))
}

export function askedOf(unit: Unit, side: 'own' | 'office'): Asked {
  return { mentees: peopleInRole(unit, 'mentee').length > 1, mentor: side === 'office' && peopleInRole(unit, 'mentor').length > 1 }
}

/** Everybody who is there now is marked beforehand: the fewest taps for the usual meeting. */
export function presentMentees(unit: Unit, today: Day): string[] {
  const last = lastDayOf(unit)
  const day = last !== null && last < today ? last : today
  const mentees = unit.members.filter((member) => member.role === 'mentee')
  const there = mentees.filter((member) => isMemberOn(member, day))
  return [...new Set((there.length > 0 ? there : mentees).map(({ personId }) => personId))]
}
