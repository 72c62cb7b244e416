// What the curator says about an event.
import type { ValuesOf } from '../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day, hidden, longText, number, text } from '../../kit/forms/fields.ts'
import { defineForm, type Rule } from '../../kit/forms/form.ts'
import { list } from '../../kit/forms/list-field.ts'
import { eventKinds, kindNames, kindWords, timeOf, type Event } from './event.ts'
import type { AgendaLine, EventItem } from './agenda.ts'

const stages = { 1: '1. Подготовка условий', 2: '2. Профессиональные запросы', 3: '3. Банк наставников', 4: '4. Отбор и обучение', 5: '5. Работа пар и групп', 6: '6. Завершение программ', 7: '7. Информационная поддержка' } as const

const itemFields = {
  title: text('Вопрос', { max: 300, ask: 'Напишите вопрос повестки' }),
  speaker: choiceFrom('Выступает', 'people', { optional: true, width: 'half' }),
  speakerWords: text('Или приглашённый', { optional: true, max: 200, width: 'half' }),
  minutes: number('Минут', { optional: true, min: 1, max: 600, width: 'half' }),
}

const fields = {
  kind: choice('Вид', kindNames, { ask: 'Выберите вид события' }),
  title: text('Название', { max: 150, hint: 'Его увидят приглашённые: «Установочная сессия наставников»', ask: 'Напишите название' }),
  topic: text('Тема', { optional: true, max: 300, hint: 'Встанет в программу и протокол' }),
  on: day('День', { ask: 'Укажите день', width: 'half' }),
  startsAt: text('Начало', { optional: true, max: 8, width: 'half', inputmode: 'numeric' }),
  endsAt: text('Конец', { optional: true, max: 8, width: 'half', inputmode: 'numeric' }),
  place: text('Место', { optional: true, max: 200, hint: 'Например: методический кабинет' }),
  leader: choiceFrom('Ведёт', 'people', { optional: true }),
  leaderWords: text('Или ведёт приглашённый', { optional: true, max: 200, hint: 'Имя, должность, организация' }),
  stage: choice('Этап дорожной карты', stages, { optional: true, hint: 'Если не выбрать, подскажет вид события' }),
  items: list('Повестка', { fields: itemFields, max: 20, spare: 2, optional: true, hint: 'Чтобы убрать вопрос, очистите его строку' }),
}
type EventFields = ValuesOf<typeof fields>

const rules: Rule<EventFields>[] = [
  ({ startsAt }) => wrongTime('startsAt', startsAt),
  ({ endsAt }) => wrongTime('endsAt', endsAt),
  ({ startsAt, endsAt }) => {
    const [from, to] = [startsAt, endsAt].map((time) => (time === undefined ? undefined : timeOf(time)))
    if (to === undefined) return undefined
    if (from === undefined) return { field: 'startsAt', words: 'Укажите и начало' }
    return to <= from ? { field: 'endsAt', words: 'Конец раньше начала: проверьте время' } : undefined
  },
  ({ leader, leaderWords }) => (leader !== undefined && leaderWords !== undefined ? { field: 'leaderWords', words: 'Укажите что-то одно: сотрудника или приглашённого' } : undefined),
]

function wrongTime(field: string, time: string | undefined) {
  return time !== undefined && timeOf(time) === undefined ? { field, words: 'Напишите время так: 14:30' } : undefined
}

export const newEventForm = defineForm({ id: hidden('', { max: 64 }), ...fields }, { rules })
export const eventForm = defineForm({ version: hidden('Событие', { max: 10 }), ...fields }, { rules })

export const cancellationForm = defineForm({
  version: hidden('Событие', { max: 10 }),
  reason: longText('Почему', { max: 500, rows: 2, ask: 'Напишите причину: её увидят приглашённые', hint: 'Например: перенесли на октябрь. Не указывайте сведения о здоровье и семье' }),
})

export const holdingForm = defineForm({ version: hidden('Событие', { max: 10 }) })

export const invitationForm = defineForm({
  people: choicesFrom('Кого пригласить', 'people', { ask: 'Отметьте хотя бы одного человека' }),
})

export interface EventValues extends Pick<Event, 'kind' | 'stage' | 'title' | 'topic' | 'on' | 'startsAt' | 'endsAt' | 'place' | 'leaderId' | 'leaderWords'> {
  items: AgendaLine[]
}

/** What was filled in, as it is kept. */
export function valuesOfForm(given: EventFields): EventValues {
  const { kind, title, topic, on, stage, startsAt, endsAt, place, leader, leaderWords, items = [] } = given
  return {
    kind, title, on,
    topic: topic ?? null,
    stage: stage === undefined ? kindWords[kind].stage : Number(stage),
    startsAt: startsAt === undefined ? null : (timeOf(startsAt) ?? null),
    endsAt: endsAt === undefined ? null : (timeOf(endsAt) ?? null),
    place: place ?? null,
    leaderId: leader ?? null,
    leaderWords: leaderWords ?? null,
    items: items.map((item) => ({ title: item.title, speakerId: item.speaker ?? null, speakerWords: item.speaker === undefined ? (item.speakerWords ?? null) : null, minutes: item.minutes ?? null })),
  }
}

/** The form filled with what is kept. */
export function filledEvent(event: Event, items: readonly EventItem[]) {
  const { kind, title, topic, on, stage, startsAt, endsAt, place, leaderId, leaderWords, version } = event
  return eventForm.filled({
    version: String(version), kind, title, on,
    stage: String(stage) as unknown as keyof typeof stages & string,
    topic: topic ?? undefined, startsAt: startsAt ?? undefined, endsAt: endsAt ?? undefined, place: place ?? undefined,
    leader: leaderId ?? undefined, leaderWords: leaderWords ?? undefined,
    items: items.map((item) => ({ title: item.title, minutes: item.minutes ?? undefined, speaker: item.speakerId ?? undefined, speakerWords: item.speakerWords ?? undefined })),
  })
}

/** A kind from an address: `/events/new?kind=kickoff`. */
export function kindFrom(text: unknown): Event['kind'] | undefined {
  return eventKinds.find((kind) => kind === text)
}
