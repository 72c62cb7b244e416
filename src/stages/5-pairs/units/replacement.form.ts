import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, day, hidden } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { groundKeys, grounds, type GroundKey } from './replacement-grounds.ts'

const groundChoices = Object.fromEntries(groundKeys.map((key) => [key, grounds[key].label])) as Record<GroundKey, string>

const beginFields = {
  id: hidden('', { max: 64 }),
  member: choiceFrom('Кто уходит', 'members', { ask: 'Выберите наставника' }),
  ground: choice('Основание', groundChoices, { ask: 'Выберите основание', hint: 'В документах будут только нейтральные слова. Сведения о здоровье и семье не нужны' }),
  noticedOn: day('Когда об этом узнали', { width: 'short', ask: 'Укажите день', hint: 'День, когда получено или вручено уведомление' }),
  stopsOn: day('Первый день без наставника', { optional: true, width: 'short', hint: 'Пусто – первый возможный: три рабочих дня после уведомления по производственному календарю' }),
}
export const beginForm = defineForm(beginFields)
export type BeginValues = ValuesOf<typeof beginFields>

export const successorWays = {
  new: 'новый наставник',
  substitute: 'замещение на время отсутствия',
  other: 'остаётся другой наставник группы',
  support: 'временно без наставника',
}

const successorFields = {
  version: hidden('Замена', { max: 10 }),
  way: choice('Кто ведёт дальше', successorWays, { ask: 'Выберите, кто ведёт дальше' }),
  mentor: choiceFrom('Наставник', 'mentors', { when: ({ way }) => way === 'new' || way === 'substitute', ask: 'Выберите наставника' }),
  from: day('Начинает', { when: ({ way }) => way === 'new' || way === 'substitute', width: 'short', ask: 'Укажите первый день' }),
  until: day('Последний день замещения', { when: ({ way }) => way === 'substitute', width: 'short', ask: 'Укажите, по какой день замещает', hint: 'На следующий день прежний наставник продолжит' }),
}
export const successorForm = defineForm(successorFields)
export type SuccessorValues = ValuesOf<typeof successorFields>

const handoverFields = {
  version: hidden('Замена', { max: 10 }),
  on: day('Когда передан журнал встреч', { width: 'short', ask: 'Укажите день' }),
}
export const handoverForm = defineForm(handoverFields)
