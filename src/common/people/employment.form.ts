import { day } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { Issue } from '../../kit/forms/messages.ts'

export const dismissalForm = defineForm({
  on: day('Последний день работы', { ask: 'Укажите последний день работы', width: 'short' }),
})

export const returnForm = defineForm({
  hiredOn: day('Снова работает с', { ask: 'Укажите день, с которого человек снова работает', width: 'short' }),
})

export const absenceForm = defineForm(
  {
    from: day('С какого дня', { ask: 'Укажите первый день отсутствия', width: 'short' }),
    to: day('По какой день', { optional: true, width: 'short', hint: 'Если срок неизвестен, оставьте пустым' }),
  },
  { rules: [inOrder] },
)

export const absenceEndingForm = defineForm({
  to: day('Последний день отсутствия', { ask: 'Укажите последний день отсутствия', width: 'short' }),
})

function inOrder({ from, to }: { from?: string; to?: string }): Issue | undefined {
  return from !== undefined && to !== undefined && to < from
    ? { field: 'to', words: 'Последний день не может быть раньше первого' }
    : undefined
}
