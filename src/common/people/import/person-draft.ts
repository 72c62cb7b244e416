import type { Day } from '../../../kit/calendar/day.ts'
import type { Category, CategoryExtra } from './readers/category.ts'
import type { Employment, LongAbsence } from './readers/note.ts'

/** A person as the file tells; null = the file says nothing. Lengths of service are in whole months. */
export interface PersonDraft {
  surname: string
  firstName: string
  patronymic: string | null
  gender: 'female' | 'male' | null
  post: string | null
  category: Category
  categoryExtra: CategoryExtra | null
  categoryYear: number | null
  education: string | null
  birthDate: Day | null
  hiredOn: Day | null
  serviceTotalMonths: number | null
  servicePedagogicalMonths: number | null
  servicePostMonths: number | null
  serviceHereMonths: number | null
  /** «+7 900 111-01-01» */
  phone: string | null
  email: string | null
  group: string | null
  building: string | null
  employment: Employment
  externalEmployer: string | null
  /** Share of a full post, 0.5. */
  rate: number | null
  absence: LongAbsence | null
  note: string | null
}

export type DraftField = keyof PersonDraft

/** A person of the database as the import compares it with the file; lengths as they were on the day of the list. */
export interface ExistingPerson extends PersonDraft {
  id: string
  /** Surnames before a marriage, so that an old list does not make a second person. */
  formerSurnames?: readonly string[]
  dismissedOn?: Day | null
}

export const draftFieldLabels: Record<DraftField, string> = {
  surname: 'Фамилия',
  firstName: 'Имя',
  patronymic: 'Отчество',
  gender: 'Пол',
  post: 'Должность',
  category: 'Категория',
  categoryExtra: 'Категория наставника или методиста',
  categoryYear: 'Год присвоения категории',
  education: 'Образование',
  birthDate: 'Дата рождения',
  hiredOn: 'Дата приёма',
  serviceTotalMonths: 'Стаж общий',
  servicePedagogicalMonths: 'Стаж педагогический',
  servicePostMonths: 'Стаж в должности',
  serviceHereMonths: 'Стаж в организации',
  phone: 'Телефон',
  email: 'Электронная почта',
  group: 'Группа',
  building: 'Здание',
  employment: 'Занятость',
  externalEmployer: 'Основное место работы',
  rate: 'Ставка',
  absence: 'Длительное отсутствие',
  note: 'Примечание',
}

export const emptyDraft: Omit<PersonDraft, 'surname' | 'firstName' | 'patronymic' | 'gender'> = {
  post: null,
  category: 'none',
  categoryExtra: null,
  categoryYear: null,
  education: null,
  birthDate: null,
  hiredOn: null,
  serviceTotalMonths: null,
  servicePedagogicalMonths: null,
  servicePostMonths: null,
  serviceHereMonths: null,
  phone: null,
  email: null,
  group: null,
  building: null,
  employment: 'main',
  externalEmployer: null,
  rate: null,
  absence: null,
  note: null,
}
