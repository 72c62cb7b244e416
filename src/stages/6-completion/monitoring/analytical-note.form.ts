import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choiceFrom, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const paragraph = (label: string, hint?: string) => longText(label, { optional: true, max: 4000, rows: 5, hint: hint ?? 'Слова в фигурных скобках – вставки: числа посчитаются сами и обновятся до регистрации. Пусто – обычный текст' })

const fields = {
  year: choiceFrom('За какой учебный год', 'years', { ask: 'Выберите учебный год' }),
  compiler: choiceFrom('Кто составил', 'people', { ask: 'Выберите составителя' }),
  basis: paragraph('1. Основание, период, методы'),
  participants: paragraph('2. Участники'),
  process: paragraph('4. Качество процесса'),
  results: paragraph('5. Результаты'),
  attestation: longText('Аттестация участников', { optional: true, max: 1000, rows: 2, hint: 'Без фамилий, например: «Первую категорию получили двое наставляемых»' }),
  conclusions: paragraph('8. Выводы'),
  proposals: paragraph('9. Предложения', 'Каждое предложение с новой строки, в конце – кто отвечает'),
}

export const noteForm = defineForm(fields)
export type NoteInput = ValuesOf<typeof fields>
