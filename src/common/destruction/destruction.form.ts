import type { ValuesOf } from '../../kit/forms/field.ts'
import { choiceFrom, choicesFrom, hidden, number, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { list } from '../../kit/forms/list-field.ts'

const commission = list('Комиссия', {
  fields: { person: choiceFrom('Член комиссии', 'people', { ask: 'Выберите человека или очистите строку' }) },
  spare: 2, max: 9, ask: 'Назовите, кто уничтожает данные и подписывает акт', hint: 'Кого назначил приказ: обычно трое. Должность и фамилия войдут в акт',
})
const processor = text('Кто обрабатывал данные по поручению', { optional: true, max: 300, hint: 'Например, хостинг. Оставьте пустым, если никто' })

/** One press: what goes, who destroys it, and which paper goes with it. */
export const destructionForm = defineForm({
  id: hidden('', { max: 64 }),
  items: choicesFrom('Что уничтожить', 'items', { ask: 'Отметьте хотя бы одну строку' }),
  commission,
  processor,
  papers: list('Бумажные носители', {
    optional: true, spare: 1, max: 50, hint: 'Черновики и копии с теми же данными: подписанные согласия и приказы хранятся по закону',
    fields: {
      person: choiceFrom('Чьи данные', 'subjects', { ask: 'Выберите человека или очистите строку' }),
      what: text('Что за бумага', { ask: 'Назовите бумагу', max: 200, hint: 'Например: анкета, распечатка' }),
      sheets: number('Листов', { ask: 'Сколько листов', min: 1, max: 9999 }),
    },
  }),
})

/** The same answers in the draft of the act, where the commission may still be corrected. */
const actFields = {
  act: choiceFrom('Уничтожение', 'destructions', { ask: 'Выберите уничтожение' }),
  commission,
  processor,
}
export type ActInput = ValuesOf<typeof actFields>
export const destructionActForm = defineForm(actFields)
