import type { ValuesOf } from '../../../kit/forms/field.ts'
import { day, hidden, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  id: hidden('Номер'),
  name: text('Название', { max: 120, hint: 'Например: мониторинг за первое полугодие' }),
  on: day('На дату', { hint: 'Сегодня или раньше' }),
}

export const snapshotForm = defineForm(fields)
export type SnapshotInput = ValuesOf<typeof fields>
