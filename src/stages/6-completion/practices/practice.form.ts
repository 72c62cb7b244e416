import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choices, choicesFrom, hidden, longText, text } from '../../../kit/forms/fields.ts'
import { file } from '../../../kit/forms/file-field.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { practiceAges } from './ages.ts'

const CARE = 'Не указывайте имена и сведения о детях и родителях'

const fields = {
  title: text('Название', { max: 150, ask: 'Назовите практику', hint: 'Так, чтобы захотелось прочитать: «Утренний круг за пять минут»' }),
  description: longText('В чём суть', { max: 4000, rows: 4, ask: 'Опишите практику в двух-трёх предложениях', hint: CARE }),
  steps: longText('Как это делать', { optional: true, max: 6000, rows: 4, hint: 'По шагам, чтобы коллега смог повторить' }),
  result: longText('Что это даёт', { optional: true, max: 2000, rows: 2 }),
  tags: choicesFrom('С чем помогает', 'competences', { optional: true, hint: 'По этому её предложат в программу' }),
  ages: choices('Возраст детей', practiceAges, { optional: true }),
  authorWords: text('Как подписать', { optional: true, max: 150, hint: 'Если не именем: «воспитатели группы «Солнышко»». Пусто – имя автора, пока он на это согласен' }),
}

/** The curator says whose practice it is; a teacher proposes his own. */
const author = { author: choiceFrom('Автор', 'people', { optional: true }) }

export const newPracticeForm = defineForm({ id: hidden('', { max: 64 }), ...fields })
export const newPracticeOfOthersForm = defineForm({ id: hidden('', { max: 64 }), ...fields, ...author })
export const practiceForm = defineForm({ version: hidden('Практика', { max: 10 }), ...fields })
export const practiceOfOthersForm = defineForm({ version: hidden('Практика', { max: 10 }), ...fields, ...author })

export type PracticeValues = ValuesOf<typeof fields> & { author?: string | undefined }

export const practiceFileForm = defineForm({
  fileId: hidden('Файл', { max: 64 }),
  file: file('Снимок или файл', { accept: '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx', hint: 'Снимок, PDF, Word или Excel, до 20 МБ. На снимке не должно быть лиц детей' }),
  alt: text('Что на снимке', { optional: true, max: 200, hint: 'Одна фраза для тех, кто не видит снимок; к файлам не нужна' }),
})

export const faces = {
  nobody: 'Никого: лиц не видно',
  colleagues: 'Коллег, они отмечены ниже',
  stays: 'Есть дети или родители: всем не показывать',
} as const

export const facesForm = defineForm({
  faces: choice('Кого можно узнать на снимке', faces, { ask: 'Выберите, кого можно узнать' }),
  people: choicesFrom('Кто на снимке', 'people', { optional: true, hint: 'Покажем, пока у каждого действует согласие на распространение с фотографией' }),
}, { rules: [({ faces, people = [] }) => (faces === 'colleagues' && people.length === 0 ? { field: 'people', words: 'Отметьте, кто на снимке' } : undefined)] })

/** What becomes of a proposal. */
export const verdictForm = defineForm({
  version: hidden('Практика', { max: 10 }),
  decision: choice('Решение', { accepted: 'Принять в копилку', declined: 'Не принимать' }, { ask: 'Выберите решение' }),
  reason: longText('Почему', { optional: true, max: 500, rows: 2, hint: 'Нужно, если не принимаете: автор прочитает' }),
})

/** One press: into the archive and back. */
export const moveForm = defineForm({ version: hidden('Практика', { max: 10 }), decision: choice('', { accepted: 'Принять', archived: 'В архив' }) })

export const publicityForm = defineForm({ version: hidden('Практика', { max: 10 }), state: choice('', { open: 'Показывать всем', closed: 'Не показывать' }) })

export const useForm = defineForm({
  id: hidden('', { max: 64 }),
  programme: choiceFrom('В какую программу и когда', 'programmes', { ask: 'Выберите программу и месяц' }),
})
