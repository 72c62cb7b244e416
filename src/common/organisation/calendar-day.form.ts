import { choice, day, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'

export const calendarDayForm = defineForm({
  day: day('День', { ask: 'Укажите день', min: '2020-01-01', max: '2049-12-31' }),
  kind: choice('Какой это день у вас', { off: 'Выходной', working: 'Рабочий' }),
  note: text('Почему', { optional: true, max: 200, hint: 'Например, перенос по постановлению или праздник республики' }),
})

export type CalendarDayInput = ReturnType<typeof calendarDayForm.schema.parse>
