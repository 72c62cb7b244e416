import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, day, longText, number, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  member: choiceFrom('Наставник и пара', 'members', { ask: 'Выберите наставника', hint: 'Только свои работники: с внешним наставником заключает договор его организация' }),
  contractNumber: text('Номер трудового договора', { optional: true, max: 40, width: 'half' }),
  contractDate: day('Дата трудового договора', { optional: true, width: 'half' }),
  content: longText('Содержание работы', { ask: 'Опишите, что делает наставник', max: 1000, rows: 3 }),
  pay: choice('Выплата', { roubles: 'сумма в рублях', percent: 'процент оклада', act: 'размер определяет акт' }),
  amount: number('Размер в месяц', { min: 0, max: 1_000_000, decimals: 2, ask: 'Укажите размер', width: 'short', when: ({ pay }) => pay === 'roubles' || pay === 'percent' }),
  payAct: text('Чем определяется', { ask: 'Укажите акт', max: 300, hint: 'В творительном падеже для «определяется» или «в соответствии с», например: Положением об оплате труда' }),
}

export const addendumForm = defineForm(fields)
export type AddendumInput = ValuesOf<typeof fields>
