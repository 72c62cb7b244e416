import { day, hidden } from '../../kit/forms/fields.ts'
import { file } from '../../kit/forms/file-field.ts'
import { defineForm } from '../../kit/forms/form.ts'

/** What is written about a blank besides its answers. */
export const paperForm = defineForm({
  fileId: hidden('Номер файла'),
  answeredOn: day('Дата на бланке', { ask: 'Укажите дату, которая стоит на бланке' }),
  scan: file('Скан или снимок бланка', { optional: true, hint: 'PDF, JPG или PNG до 20 МБ', accept: '.pdf,.jpg,.jpeg,.png' }),
})
