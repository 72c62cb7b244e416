import { hidden } from '../../kit/forms/fields.ts'
import { file } from '../../kit/forms/file-field.ts'
import { defineForm } from '../../kit/forms/form.ts'

/** Scan of the signed paper or its detached signature. */
export const attachmentForm = defineForm({
  fileId: hidden('Файл'),
  file: file('Скан или файл подписи', {
    accept: '.pdf,.jpg,.jpeg,.png,.sig',
    hint: 'PDF, JPG, PNG или .sig, до 20 МБ',
  }),
})

/** The text finished in Word. */
export const wordFileForm = defineForm({
  version: hidden('Состояние документа'),
  file: file('Документ из Word', {
    accept: '.docx',
    hint: 'Файл .docx до 20 МБ. Он станет зарегистрированной редакцией рядом с текстом системы.',
  }),
})
