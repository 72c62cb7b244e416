import { hidden, text, yesNo } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

/** A name for what the list shows now. */
export const viewForm = defineForm({
  id: hidden('', { max: 64 }),
  address: hidden('', { max: 1500 }),
  name: text('Название вида', { max: 40, ask: 'Назовите вид, например: «Без пары, дефицит ОВЗ»' }),
  isShared: yesNo('Показывать всем кураторам', { ask: 'Выберите, кто увидит этот вид' }),
})
