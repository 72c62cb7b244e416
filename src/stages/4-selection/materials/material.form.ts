import { choice, choicesFrom, hidden, longText, text, url } from '../../../kit/forms/fields.ts'
import { file } from '../../../kit/forms/file-field.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  title: text('Название', { max: 150, ask: 'Напишите название' }),
  description: longText('О чём', { optional: true, max: 2000, rows: 3, hint: 'Одно-два предложения: чем пригодится' }),
  audience: choice('Кому', { everyone: 'Наставникам и наставляемым', mentors: 'Наставникам', mentees: 'Наставляемым' }, { ask: 'Выберите, кому материал' }),
  url: url('Ссылка', { optional: true, hint: 'Если материал лежит на сайте' }),
  tags: choicesFrom('Направления', 'competences', { optional: true, hint: 'По ним материал найдут и предложат к дефициту' }),
}

/** What uploads accept. */
const FILE_HINT = 'PDF, Word (.docx), Excel (.xlsx) или снимок, до 20 МБ'
const ACCEPT = '.pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp'

export const newMaterialForm = defineForm({
  id: hidden('', { max: 64 }),
  ...fields,
  file: file('Файл', { optional: true, accept: ACCEPT, hint: `${FILE_HINT}. Другие файлы можно добавить потом` }),
})

export const materialForm = defineForm({ version: hidden('Материал', { max: 10 }), ...fields })

export const materialFileForm = defineForm({
  fileId: hidden('Файл'),
  file: file('Файл', { accept: ACCEPT, hint: FILE_HINT }),
})

export const archiveForm = defineForm({ version: hidden('Материал', { max: 10 }), state: choice('', { archived: 'В архив', used: 'Вернуть' }) })
