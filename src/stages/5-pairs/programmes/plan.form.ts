import { choice, choiceFrom, choicesFrom, day, hidden, longText, text } from '../../../kit/forms/fields.ts'
import { defineForm, type Rule } from '../../../kit/forms/form.ts'
import { planForms } from './plan-forms.ts'

const CARE = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

const daysInOrder: Rule<{ from?: string; to?: string }> = ({ from, to }) =>
  from !== undefined && to !== undefined && to < from ? { field: 'to', words: 'Последний день раньше первого: проверьте обе даты' } : undefined

// «words», because the page itself has the id «content».
const rowFields = {
  from: day('С', { ask: 'Укажите первый день', width: 'half' }),
  to: day('До', { ask: 'Укажите последний день', width: 'half' }),
  words: longText('Содержание', { max: 1000, rows: 3, ask: 'Напишите, что будете делать' }),
  form: choice('Форма', planForms, { ask: 'Выберите форму' }),
  responsible: text('Ответственный', { optional: true, max: 200 }),
  result: longText('Результат', { optional: true, max: 500, rows: 2 }),
  competence: choiceFrom('С каким дефицитом связано', 'competences', { optional: true }),
  mentee: choiceFrom('Для кого', 'mentees', { optional: true, hint: 'Пусто – для всех' }),
}

export const newItemForm = defineForm({ id: hidden(''), ...rowFields }, { rules: [daysInOrder] })
export const itemForm = defineForm({ version: hidden(''), ...rowFields }, { rules: [daysInOrder] })

/** Several at once from the library, each into the same month. */
export const fromLibraryForm = defineForm({
  id: hidden(''),
  month: choiceFrom('Месяц', 'months', { ask: 'Выберите месяц' }),
  items: choicesFrom('Мероприятия', 'items', { ask: 'Отметьте хотя бы одно мероприятие' }),
})

/** Anything but the one tap «Выполнено»: moved, called off, a note to what is done, or back. */
export const markForm = defineForm({
  version: hidden(''),
  state: choice('Отметка', { done: 'Выполнено', moved: 'Перенесено', cancelled: 'Отменено', planned: 'Ещё не выполнено' }, { ask: 'Выберите отметку' }),
  to: day('Новый срок', { optional: true, hint: 'Если перенесено', when: ({ state }) => state === 'moved' }),
  reason: text('Причина', { optional: true, max: 300, hint: `Нужна, если перенесено или отменено. ${CARE}`, when: ({ state }) => state !== 'planned' }),
})

const libraryFields = {
  words: longText('Содержание', { max: 1000, rows: 3, ask: 'Напишите, что делают наставник и наставляемый' }),
  form: choice('Форма', planForms, { ask: 'Выберите форму' }),
  result: text('Результат', { optional: true, max: 300 }),
  competence: choiceFrom('Направление', 'competences', { optional: true, hint: 'Пусто – подходит к любому' }),
  month: choiceFrom('Месяц', 'months', { optional: true, hint: 'Пусто – в любом месяце' }),
}
export const newLibraryForm = defineForm({ id: hidden(''), ...libraryFields })
export const libraryForm = defineForm({ version: hidden(''), ...libraryFields })
