// Decisions about a mentor, each a short form.
import type { Field } from '../../kit/forms/field.ts'
import { choice, choices, day, hidden, longText, number, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { seedCompetences } from '../../common/people/index.ts'
import { timeSlots } from '../2-requests/index.ts'
import { categoryChoices } from './criteria.ts'
import { strengthWords } from './mentor.ts'
import { hoursWords } from './mentor-row.ts'

const version = hidden('Запись', { max: 10 })
const NO_HEALTH = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

export const admissionForm = defineForm({
  version,
  on: day('Дата решения', { width: 'short', ask: 'Укажите дату решения' }),
  reason: longText('Основание и заметка', { optional: true, max: 500, rows: 3, hint: 'Если какой-то критерий не выполнен, напишите, почему вы всё же допускаете. Например: заседание педсовета, протокол № 2' }),
})

export const exclusionForm = defineForm({
  version,
  on: day('Последний день', { width: 'short', ask: 'Укажите последний день' }),
  reason: longText('Почему', { max: 500, rows: 2, ask: 'Напишите причину в нескольких словах', hint: `Например: перешёл на другую работу; сам попросил. ${NO_HEALTH}` }),
})

export const suspensionForm = defineForm({
  version,
  reason: longText('Почему', { max: 500, rows: 2, ask: 'Напишите причину в нескольких словах', hint: NO_HEALTH }),
  until: day('До какого дня', { optional: true, width: 'short', hint: 'Если день известен' }),
})

export const returnForm = defineForm({ version, on: day('С какого дня снова работает', { width: 'short', ask: 'Укажите день' }) })

export const trainingForm = defineForm({
  version,
  on: day('Когда прошёл обучение', { width: 'short', ask: 'Укажите день обучения' }),
  note: text('Какое обучение', { optional: true, max: 200, hint: 'Например: установочная сессия, консультация куратора' }),
})

export const placesForm = defineForm({
  version,
  capacity: number('Сколько наставляемых одновременно', { min: 0, max: 10, ask: 'Укажите число, 0 – сейчас не берёт никого', width: 'short' }),
  hours: choice('Часов в месяц', hoursWords, { optional: true }),
  slots: choices('Когда удобно встречаться', timeSlots, { optional: true }),
  readyFrom: day('Готов начать с', { optional: true, width: 'short' }),
})

export const caseMarks = { none: '0 – ответ уходит от вопроса', half: '1 – понятно, но одним способом', full: '2 – разбирается и поддерживает' } as const
export const caseKeys = ['none', 'half', 'full'] as const

const markKeys = ['zero', 'one', 'two', 'three'] as const
type MarkKey = (typeof markKeys)[number]
const marks = Object.fromEntries(markKeys.map((key, index) => [key, `${index} – ${strengthWords[index]}`])) as Record<MarkKey, string>
const lines = Object.fromEntries(
  seedCompetences.map(({ key, title, includes }): [string, Field<MarkKey | undefined>] => [fieldOf(key), choice(title, marks, { optional: true, hint: includes })]),
)

/** The methodist confirms or corrects what the candidate said of himself. */
export const strengthsForm = defineForm({
  version,
  ...lines,
  caseMark: choice('Как отвечено на случай «наставляемый откладывает встречи»', caseMarks, { optional: true }),
})

/** Confirmed strength by competence, for the lines that were filled in. */
export function confirmedIn(values: object): Map<string, number> {
  const given = values as Record<string, unknown>
  return new Map(seedCompetences.flatMap(({ key }): [string, number][] => {
    const mark = markKeys.findIndex((one) => one === given[fieldOf(key)])
    return mark < 0 ? [] : [[key, mark]]
  }))
}

/** The form filled with what is confirmed, or said while nothing is. */
export function filledStrengths(strengths: readonly { competence: string; said: number; confirmed: number | null }[]): Record<string, MarkKey | undefined> {
  return Object.fromEntries(strengths.map(({ competence, said, confirmed }) => [fieldOf(competence), markKeys[confirmed ?? said]]))
}

function fieldOf(competence: string): string {
  return `mark_${competence}`
}

export const criteriaForm = defineForm({
  version: hidden('Критерии', { max: 10 }),
  years: number('Педагогический стаж, не меньше лет', { min: 0, max: 40, ask: 'Укажите число лет, 0 – любой стаж', width: 'short' }),
  categories: choices('Квалификационная категория', categoryChoices, { optional: true, hint: 'Достаточно любой из отмеченных; если не отметить ничего, подходит любая' }),
})

export const nominationForm = defineForm({ id: hidden('', { max: 64 }), person: hidden('Человек', { ask: 'Выберите человека из списка', max: 64 }) })

/** A mentor from another organisation: no employment with us, an agreement between the organisations (pitfalls N15). */
export const externalForm = defineForm({
  id: hidden('', { max: 64 }),
  surname: text('Фамилия', { max: 60, ask: 'Укажите фамилию', width: 'half' }),
  firstName: text('Имя', { max: 60, ask: 'Укажите имя', width: 'half' }),
  patronymic: text('Отчество', { optional: true, max: 60, width: 'half' }),
  post: text('Должность', { max: 120, ask: 'Укажите должность', width: 'half' }),
  organisation: text('Организация', { max: 300, ask: 'Укажите организацию', hint: 'Как в договоре: МБОУ ДПО «Центр развития»' }),
  agreement: text('Договор с организацией', { max: 300, ask: 'Укажите вид, дату и номер договора', hint: 'Например: договор о сетевом взаимодействии от 10.09.2025 № 7' }),
})

export const searchForm = defineForm({
  id: hidden('', { max: 64 }),
  note: longText('Где и кого ищете', { max: 300, rows: 2, ask: 'Напишите, где ищете наставников', hint: 'Например: спросили детский сад № 3 о логопеде' }),
})
