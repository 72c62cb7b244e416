import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { serviceLength } from '../../kit/russian/service-length.ts'
import type { SheetToWrite } from '../../tools.ts'
import { categoryWords, serviceToday } from '../../common/people/index.ts'
import { competenceTitle } from '../2-requests/index.ts'
import { stateTag } from './mentor.ts'
import { hoursWords, slotsInWords, type ListedMentor } from './mentor-row.ts'

const columns = [
  { title: '№', width: 5 }, { title: 'Фамилия, имя, отчество', width: 36 }, { title: 'Должность', width: 28 }, { title: 'Категория', width: 24 },
  { title: 'Пед. стаж', width: 18 }, { title: 'Организация', width: 36 }, { title: 'Договор', width: 36 }, { title: 'Сильные стороны', width: 60 },
  { title: 'Время в месяц', width: 16 }, { title: 'Когда удобно', width: 30 }, { title: 'Готовность, %', width: 12 }, { title: 'Наставляемых', width: 12 },
  { title: 'Мест', width: 8 }, { title: 'Допуск', width: 12 }, { title: 'Обучение', width: 12 }, { title: 'Состояние', width: 20 },
]

/** What the list shows, as a sheet; without a consent that holds only the name, the post and the state. */
export function mentorSheet(rows: readonly ListedMentor[], today: Day): SheetToWrite {
  return {
    name: 'Наставники',
    title: `Банк наставников. По состоянию на ${requisiteDay(today)}`,
    columns,
    rows: rows.map(({ mentor, person, mayShow }, index) => {
      const months = serviceToday(person, today).pedagogical
      const own = mayShow
        ? [mentor.strongest.map(competenceTitle).join('; ') || null, hoursWords[mentor.hours ?? ''] ?? null, slotsInWords(mentor.slots) || null, mentor.readiness]
        : [null, null, null, null]
      return [
        index + 1, fullName(person.name), person.post, person.category === 'none' ? null : categoryWords[person.category],
        months === null ? null : serviceLength(months).replaceAll('\u00a0', ' '), person.externalOrganisation, person.externalAgreement, ...own,
        mentor.load, mentor.capacity, mentor.admittedOn, mentor.trainedOn, stateTag(mentor, person.gender).words,
      ]
    }),
  }
}
