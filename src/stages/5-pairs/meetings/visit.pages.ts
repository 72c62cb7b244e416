import type { Day } from '../../../kit/calendar/day.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { FieldView } from '../../../kit/forms/field-views.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { screenDay } from '../../../kit/russian/dates.ts'
import { withStop } from '../../../kit/russian/typography.ts'
import type { Unit } from '../units/unit.ts'
import { nameOf, peopleInRole } from './bounds.ts'
import { visitForm } from './visit.form.ts'
import { seenOf, VISIT_PROMISE, wordsOfVisit, type Visit } from './visit.ts'

interface FormGiven {
  unit: Unit
  submission: Submission
  action: string
  back: string
  crumbs: readonly { words: string; href?: string }[]
}

/** Three short words for each item instead of points with a legend: «нет», «частично», «да». */
function asWords(field: FieldView): FieldView {
  if (field.control !== 'scale') return field
  return { ...field, control: 'chips', options: field.options.map((option) => ({ ...option, words: option.words.replace(/^\d+\s*[–-]\s*/, '') })) }
}

export function visitFormPage({ unit, submission, action, back, crumbs }: FormGiven) {
  const mentees = peopleInRole(unit, 'mentee')
  const view = formView(visitForm(mentees.length > 1), submission, {
    action, submit: 'Сохранить карту', cancel: { href: back, words: 'Не сохранять' },
    choices: { mentees: mentees.map(({ personId }) => ({ value: personId, words: nameOf(unit, personId) })) },
  })
  const who = mentees.length === 1 ? `${withStop(mentees.map(({ personId }) => nameOf(unit, personId)).join(''))} ` : ''
  return {
    title: 'Карта посещения занятия',
    head: { crumbs, title: 'Карта посещения занятия', lead: `${who}Отметьте, что видели. ${VISIT_PROMISE} Карту увидит и педагог, у которого вы были.` },
    form: { ...view, fields: view.fields.map(asWords) },
  }
}

interface CardGiven {
  visit: Visit
  unit: Unit
  observer: string
  today: Day
  pdf: string
  crumbs: readonly { words: string; href?: string }[]
}

/** The card to be read: without a sum in sight, which would look like a mark. */
export function visitPage({ visit, unit, observer, today, pdf, crumbs }: CardGiven) {
  const seen = seenOf(visit)
  return {
    title: `Посещение ${screenDay(visit.on, today)}`,
    head: { crumbs, title: `Посещение ${screenDay(visit.on, today)}`, lead: nameOf(unit, visit.menteePersonId), actions: [{ words: 'Напечатать', href: pdf }] },
    facts: [{ label: 'Кто посетил', value: observer }, { label: 'Что смотрели', value: visit.topic ?? '' }],
    ...wordsOfVisit(visit),
    destroyed: seen === undefined ? 'Сведения уничтожены в связи с отзывом согласия, остался только день посещения.' : '',
    table: {
      label: 'Что видели',
      columns: [{ key: 'item', words: 'Что видели', width: 75 }, { key: 'seen', words: 'Отметка', width: 25 }],
      rows: (seen ?? []).map(({ item, seen: mark, point }) => ({ cells: { item, seen: { tag: { tone: point === 2 ? 'good' : 'plain', words: mark } } } })),
    },
    promise: VISIT_PROMISE,
  }
}
