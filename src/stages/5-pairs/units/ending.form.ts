import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, day, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { groundKeys, grounds, type GroundKey } from './replacement-grounds.ts'

const NO_HEALTH = 'Не указывайте сведения о здоровье и семье'
const version = hidden('Пара', { max: 10 })
const groundChoices = Object.fromEntries(groundKeys.map((key) => [key, grounds[key].label])) as Record<GroundKey, string>

export const outcomeChoices = { success: 'завершена успешно', partial: 'завершена частично', early: 'прекращается досрочно' }
export const afterChoices = { finished: 'участие завершено', searching: 'остаются в банке, ищем наставника дальше' }

const outcomeFields = {
  version,
  outcome: choice('Итог', outcomeChoices, { ask: 'Выберите итог' }),
  ground: choice('Основание', groundChoices, { when: ({ outcome }) => outcome === 'early', ask: 'Выберите основание', hint: 'Для досрочного прекращения. В приказе будут нейтральные слова' }),
  noticedOn: day('Когда уведомили', { when: ({ outcome }) => outcome === 'early', width: 'short', ask: 'Укажите день', hint: 'День, когда получено или вручено уведомление' }),
  on: day('Последний день работы', { width: 'short', ask: 'Укажите последний день' }),
  after: choice('Что дальше у наставляемых', afterChoices, { when: ({ outcome }) => outcome !== 'early', ask: 'Выберите, что дальше' }),
  note: longText('Коротко об итоге', { optional: true, max: 1000, rows: 3, hint: NO_HEALTH }),
}
export const outcomeForm = defineForm(outcomeFields)
export type OutcomeValues = ValuesOf<typeof outcomeFields>

export const extensionForm = defineForm({
  version,
  to: day('Новый последний день', { width: 'short', ask: 'Укажите день', hint: 'Срок может захватить и следующий учебный год' }),
  reason: longText('Почему продлеваем', { optional: true, max: 500, rows: 2, hint: NO_HEALTH }),
})

const { menteeWish, absence, transfer, dismissal } = groundChoices
const leavingFields = {
  version,
  member: choiceFrom('Кто уходит', 'mentees', { ask: 'Выберите, кто уходит' }),
  ground: choice('Основание', { menteeWish, absence, transfer, dismissal }, { ask: 'Выберите основание', hint: 'В приказе будут нейтральные слова' }),
  on: day('Последний день в группе', { width: 'short', ask: 'Укажите последний день' }),
}
export const menteeLeavingForm = defineForm(leavingFields)
export type MenteeLeavingValues = ValuesOf<typeof leavingFields>

export const pauseForm = defineForm({
  version,
  on: day('С какого дня', { width: 'short', ask: 'Укажите день' }),
  reason: longText('Почему', { max: 300, rows: 2, ask: 'Напишите причину в нескольких словах', hint: `Например: длительное отсутствие. ${NO_HEALTH}` }),
})

export const returnForm = defineForm({ version, on: day('С какого дня', { width: 'short', ask: 'Укажите день' }) })
