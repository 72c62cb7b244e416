import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  base: choiceFrom('Какой приказ изменяем', 'orders', { ask: 'Выберите приказ о закреплении пар' }),
  add: choicesFrom('Дополнить список парами и группами', 'units', { optional: true, hint: 'Согласованные всеми, но ещё не закреплённые. Изменения уже закреплённых пар войдут сами' }),
  reason: text('В связи с чем', { optional: true, max: 300, hint: 'После слов «В связи с». Пусто – причины будут названы по изменениям, нейтрально' }),
  ground: text('На основании чего', { optional: true, max: 300, hint: 'После слов «на основании». Пусто – уведомления и предложение куратора' }),
  programmesUntil: day('Изменить программы до', { optional: true, width: 'short' }),
  control: choice('Контроль за исполнением', { self: 'оставляю за собой', person: 'возложить на сотрудника' }),
  controlPerson: choiceFrom('На кого возложить контроль', 'people', { when: ({ control }) => control === 'person' }),
}

export const amendingOrderForm = defineForm(fields)
export type AmendingOrderInput = ValuesOf<typeof fields>
