import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { SheetToWrite } from '../../tools.ts'
import type { ListedPerson } from './person-row.ts'
import { categoryInWords, lengthInWords, stateInWords } from './person-words.ts'
import { employmentWords } from './person.ts'
import { serviceToday } from './service.ts'

const columns = [
  { title: '№', width: 5 },
  { title: 'Фамилия, имя, отчество', width: 38 },
  { title: 'Должность', width: 30 },
  { title: 'Категория', width: 30 },
  { title: 'Образование', width: 24 },
  { title: 'Дата рождения', width: 14 },
  { title: 'Дата приёма', width: 14 },
  { title: 'Стаж общий', width: 18 },
  { title: 'Стаж педагогический', width: 18 },
  { title: 'Стаж в должности', width: 18 },
  { title: 'Стаж в организации', width: 18 },
  { title: 'Группа', width: 24 },
  { title: 'Здание', width: 16 },
  { title: 'Занятость', width: 22 },
  { title: 'Ставка', width: 8 },
  { title: 'Телефон', width: 18 },
  { title: 'Электронная почта', width: 28 },
  { title: 'Состояние', width: 26 },
]

/** The people of the list as a sheet for Excel; the same columns can be imported again. */
export function peopleSheet(people: readonly ListedPerson[], today: Day): SheetToWrite {
  return {
    name: 'Сотрудники',
    title: `Сотрудники. По состоянию на ${requisiteDay(today)}`,
    columns,
    rows: people.map((person, index) => rowOf(person, index + 1, today)),
  }
}

function rowOf(person: ListedPerson, number: number, today: Day): SheetToWrite['rows'][number] {
  const service = serviceToday(person, today)
  const { tag, sub } = stateInWords(person, today)
  return [
    number,
    fullName(person.name),
    person.post,
    categoryInWords(person),
    person.education,
    person.birthDate,
    person.hiredOn,
    lengthInWords(service.total),
    lengthInWords(service.pedagogical),
    lengthInWords(service.post),
    lengthInWords(service.here),
    person.group,
    person.building,
    employmentWords[person.employment],
    person.rate === null ? null : Number(person.rate),
    person.phone,
    person.email,
    [tag.words, sub].filter(Boolean).join(', ').replaceAll('\u00a0', ' '),
  ]
}
