// Candidates side by side: what is known of each in the same words and the same order.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { serviceYears } from '../../kit/russian/service-length.ts'
import { categoryWords, isAbsentOn, serviceToday } from '../../common/people/index.ts'
import { competenceTitle } from '../2-requests/index.ts'
import { bandOf, bandWords, type FormalRule } from './admission.ts'
import { gapsOf } from './formal.ts'
import { stateTag } from './mentor.ts'
import { hoursWords, slotsInWords, type ListedMentor } from './mentor-row.ts'
import { mentorsPaths } from './paths.ts'

export const MOST_COMPARED = 4

type Line = (one: ListedMentor) => string

export function comparisonPage(rows: readonly ListedMentor[], rule: FormalRule, today: Day) {
  const told = (own: Line): Line => (one) => (one.mayShow ? own(one) : '')
  const lines: [string, Line][] = [
    ['Должность', ({ person }) => person.post],
    ['Категория', ({ person }) => (person.category === 'none' ? '' : categoryWords[person.category])],
    ['Педагогический стаж', ({ person }) => { const months = serviceToday(person, today).pedagogical; return months === null ? '' : serviceYears(months) }],
    ['Откуда', ({ person }) => person.externalOrganisation ?? 'наш детский сад'],
    ['Чего не хватает по критериям', told(({ person, mentor }) => gapsOf(person, mentor.answers, rule, today).join('; ') || 'всё выполнено')],
    ['Готовность', told(({ mentor: { readiness } }) => (readiness === null ? '' : `${readiness} %, ${bandWords[bandOf(readiness)]}`))],
    ['Сильные стороны', told(({ mentor }) => mentor.strongest.map(competenceTitle).join('; '))],
    ['Подтверждены методистом', ({ mentor }) => (mentor.confirmedOn === null ? '' : requisiteDay(mentor.confirmedOn))],
    ['Время в месяц', told(({ mentor }) => (mentor.hours === null ? '' : (hoursWords[mentor.hours] ?? '')))],
    ['Когда удобно', told(({ mentor }) => slotsInWords(mentor.slots))],
    ['Места', ({ mentor }) => `${mentor.load} из ${mentor.capacity}`],
    ['Обучение', ({ mentor }) => (mentor.trainedOn === null ? '' : requisiteDay(mentor.trainedOn))],
    ['Отсутствие', ({ person }) => (isAbsentOn(person, today) ? 'длительное отсутствие' : 'нет')],
    ['Согласие на обработку данных', ({ mayShow }) => (mayShow ? 'действует' : 'не действует')],
  ]
  const title = 'Сравнение наставников'
  return {
    title,
    head: { crumbs: [{ words: 'Банк наставников', href: mentorsPaths.bank.to() }, { words: title }], title, lead: 'Одни и те же сведения рядом. Решает человек: система только показывает.' },
    people: rows.map(({ mentor, person }) => ({ words: fullName(person.name), href: mentorsPaths.mentor.to({ id: mentor.id }), tag: stateTag(mentor, person.gender) })),
    lines: lines.map(([label, own]) => ({ label, values: rows.map((row) => own(row)) })),
    empty: rows.length >= 2 ? undefined : { title: 'Сравнить можно двух и больше', why: `Отметьте в списке от двух до ${MOST_COMPARED} наставников и выберите «сравнить».`, primary: { href: mentorsPaths.bank.to(), words: 'Открыть список' } },
  }
}
