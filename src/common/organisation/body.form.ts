import { choice, hidden, number, text } from '../../kit/forms/fields.ts'
import type { Answer } from '../../kit/forms/form.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { Body } from './body.ts'
import { bodyActWords } from './body.ts'

export const bodyForm = defineForm({
  id: hidden(''),
  name: text('Как называется', { ask: 'Укажите название органа', max: 150, hint: 'Как в уставе: педагогический совет, Управляющий совет' }),
  nameInstrumental: text('Принято кем?', { ask: 'Укажите название в творительном падеже', max: 150, hint: 'Строка в грифе: педагогическим советом' }),
  nameGenitive: text('Решение кого?', { ask: 'Укажите название в родительном падеже', max: 150, hint: 'На основании решения … педагогического совета' }),
  act: choice('Что делает с локальными актами', bodyActWords),
  chairPost: text('Чья подпись в грифе', {
    optional: true,
    max: 150,
    hint: 'Если орган согласовывает подписью: Председатель профсоюзного комитета',
  }),
  chairName: text('Кто подписывает', { optional: true, max: 100, hint: 'Как в подписи: И.О. Фамилия. Пустое поле – строка для подписи останется без имени' }),
  position: number('Место в списке', { ask: 'Укажите место в списке', min: 1, max: 50 }),
  active: choice('Действует ли', { yes: 'Да, предлагать в документах', no: 'Нет, не предлагать' }),
})

export type BodyInput = ReturnType<typeof bodyForm.schema.parse>

export function bodyInput(body: Body): BodyInput {
  return { ...body, chairPost: body.chairPost ?? undefined, chairName: body.chairName ?? undefined, active: body.active ? 'yes' : 'no' }
}

export function bodyValues(input: BodyInput): Body {
  return { ...input, chairPost: input.chairPost ?? null, chairName: input.chairName ?? null, active: input.active === 'yes' }
}

/** The body in words, for the journal. */
export function bodyAnswers(body: Body): Answer[] {
  return bodyForm.answers(bodyInput(body))
}
