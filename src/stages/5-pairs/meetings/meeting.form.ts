// Three taps: day, form, topic. Everything else waits behind «Добавить заметку, если хочется».
import { addDays, type Day } from '../../../kit/calendar/day.ts'
import type { Fields } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day, hidden, longText, number, text } from '../../../kit/forms/fields.ts'
import { defineForm, type Form } from '../../../kit/forms/form.ts'
import { OWN_TOPIC } from './topics.ts'
import { meetingForms, type Meeting, type MeetingForm } from './meeting.ts'
import { monthCauses } from './months.ts'

const NOT_HERE = 'Не указывайте сведения о здоровье, семье и данные воспитанников'
const forms = Object.fromEntries(Object.entries(meetingForms).map(([key, { tap }]) => [key, tap])) as Record<MeetingForm, string>

const taps = {
  day: choice('Когда', { today: 'Сегодня', yesterday: 'Вчера', other: 'Другой день' }, { ask: 'Выберите день' }),
  on: day('Какой день', { when: ({ day: when }) => when === 'other', width: 'short', ask: 'Укажите день встречи' }),
  form: choice('Что делали', forms, { ask: 'Выберите, что делали' }),
  topic: choiceFrom('О чём', 'topics', { ask: 'Выберите тему' }),
  ownTopic: text('Тема своими словами', { when: ({ topic }) => topic === OWN_TOPIC, max: 150, ask: 'Напишите, о чём была встреча' }),
}
const extras = {
  minutes: number('Длительность, минут', { optional: true, min: 5, max: 600, width: 'short', hint: 'Нужна только для учёта часов' }),
  outcome: longText('Итог', { optional: true, max: 1000, rows: 2, hint: NOT_HERE }),
  nextStep: longText('О чём договорились', { optional: true, max: 500, rows: 2 }),
  nextOn: day('Следующая встреча', { optional: true, width: 'short' }),
}
const people = { mentees: choicesFrom('С кем', 'mentees', { ask: 'Отметьте, кто был на встрече' }) }
const leader = { mentor: choiceFrom('Наставник', 'mentors', { ask: 'Выберите наставника' }) }

/** Which questions the form asks besides the taps: whom, where there are several; who led, where the curator writes. */
export interface Asked {
  mentees: boolean
  mentor: boolean
}

export function newMeetingForm(asked: Asked): Form<MeetingValues & { id: string }> {
  return defineForm({ id: hidden('Запись', { max: 40 }), ...asking(asked), ...taps, ...extras })
}

export function meetingForm(asked: Asked): Form<MeetingValues & { version: string }> {
  return defineForm({ version: hidden('Запись', { max: 10 }), ...asking(asked), ...taps, ...extras })
}

/** What both forms give: who and whom are absent where there is no choice. */
export interface MeetingValues {
  mentees?: string[]
  mentor?: string
  day: 'today' | 'yesterday' | 'other'
  on?: Day
  form: MeetingForm
  topic: string
  ownTopic?: string
  minutes?: number
  outcome?: string
  nextStep?: string
  nextOn?: Day
}

function asking({ mentees, mentor }: Asked): Fields {
  return { ...(mentor && leader), ...(mentees && people) }
}

export function dayOfValues({ day: when, on }: Pick<MeetingValues, 'day' | 'on'>, today: Day): Day {
  if (when === 'other') return on ?? today
  return when === 'today' ? today : addDays(today, -1)
}

/** A kept meeting as the form shows it. */
export function filledFrom({ on, form, minutes, outcome, nextStep, nextOn, mentees, mentorId }: Meeting, topic: string, today: Day): MeetingValues {
  const when = on === today ? 'today' : on === addDays(today, -1) ? 'yesterday' : 'other'
  return {
    day: when, on, form, topic, mentor: mentorId, mentees: mentees.map(({ personId }) => personId),
    minutes: minutes ?? undefined, outcome: outcome ?? undefined, nextStep: nextStep ?? undefined, nextOn: nextOn ?? undefined,
  }
}

export const disputeForm = defineForm({
  words: longText('Как было на самом деле', { max: 500, rows: 3, ask: 'Напишите коротко, что было иначе: другой день, другая тема', hint: NOT_HERE }),
})

export const removalForm = defineForm({
  version: hidden('Запись', { max: 10 }),
  reason: text('Почему запись убирается', { max: 200, ask: 'Напишите причину: например, «внесена дважды»' }),
})

export const monthForm = defineForm({
  cause: choice('Почему не встречались', monthCauses, { ask: 'Выберите причину' }),
  words: text('Пояснение', { optional: true, max: 150, hint: NOT_HERE }),
})
