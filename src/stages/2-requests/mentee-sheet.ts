import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { serviceLength } from '../../kit/russian/service-length.ts'
import type { SheetToWrite } from '../../tools.ts'
import { serviceToday } from '../../common/people/index.ts'
import { competenceTitle } from './competence-words.ts'
import { categoryWords, priorityWords, stateTag, supportWords } from './mentee.ts'
import type { ListedMentee } from './mentee-row.ts'

const columns = [
  { title: '№', width: 5 },
  { title: 'Фамилия, имя, отчество', width: 36 },
  { title: 'Должность', width: 28 },
  { title: 'Пед. стаж', width: 18 },
  { title: 'Кто', width: 22 },
  { title: 'Запрос', width: 60 },
  { title: 'Хочет начать с', width: 48 },
  { title: 'Индекс дефицита, %', width: 12 },
  { title: 'Очередь', width: 18 },
  { title: 'В банке с', width: 12 },
  { title: 'Состояние', width: 20 },
  { title: 'С какого дня', width: 12 },
  { title: 'Поддержка', width: 22 },
]

/** What the list shows, as a sheet; without a consent that holds only the name, the post and the state. */
export function menteeSheet(rows: readonly ListedMentee[], today: Day): SheetToWrite {
  return {
    name: 'Наставляемые',
    title: `Банк наставляемых. По состоянию на ${requisiteDay(today)}`,
    columns,
    rows: rows.map(({ mentee, person, mayShow }, index) => {
      const months = serviceToday(person, today).pedagogical
      const own = mayShow
        ? [
            mentee.category === null ? null : (categoryWords[mentee.category] ?? null),
            mentee.request,
            mentee.priorities.map(competenceTitle).join('; ') || null,
            mentee.deficitIndex,
            priorityWords[mentee.priority] ?? null,
          ]
        : [null, null, null, null, null]
      return [
        index + 1, fullName(person.name), person.post, months === null ? null : serviceLength(months).replaceAll('\u00a0', ' '), ...own,
        mentee.enteredOn, stateTag(mentee.state, person.gender).words, mentee.stateOn,
        mentee.state === 'unpaired' ? supportWords[mentee.support] : null,
      ]
    }),
  }
}
