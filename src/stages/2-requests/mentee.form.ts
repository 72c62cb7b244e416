// Decisions about a participation, each a short form. The reason of a refusal is never asked.
import { choice, day, hidden, longText, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { supportWords } from './mentee.ts'

const version = hidden('Запись', { max: 10 })
const NO_HEALTH = 'Не указывайте сведения о здоровье, семье и данные воспитанников'
export const priorityChoices = { first: 'первая: молодой специалист', second: 'вторая: новый в саду или на должности, после перерыва', third: 'третья: есть отдельный запрос' }
export const priorityKeys = ['first', 'second', 'third'] as const

export const inclusionForm = defineForm({
  version,
  on: day('Дата включения', { width: 'short', ask: 'Укажите день включения' }),
  priority: choice('Очередь подбора', priorityChoices, { ask: 'Выберите очередь', hint: 'Предложена по анкете; решаете вы' }),
  reason: longText('Почему так решено', { optional: true, max: 500, rows: 2, hint: NO_HEALTH }),
})

export const postponementForm = defineForm({
  version,
  reason: longText('Почему отложено', { max: 500, rows: 2, ask: 'Напишите причину в нескольких словах', hint: `Например: ждём выхода на группу. ${NO_HEALTH}` }),
  returnOn: day('Когда вернуться к вопросу', { optional: true, width: 'short' }),
})

export const refusalForm = defineForm({
  version,
  on: day('День отказа', { width: 'short', ask: 'Укажите день отказа' }),
  reason: longText('Заметка', { optional: true, max: 500, rows: 2, hint: 'Причину не спрашивайте. Запишите только то, что человек сам просил отметить' }),
})

export const leavingReasons = {
  finished: 'программа завершена',
  dismissed: 'больше не работает в детском саду',
  absence: 'длительное отсутствие',
  wish: 'по желанию участника',
  other: 'по решению куратора',
}

export const leavingForm = defineForm({
  version,
  on: day('Последний день участия', { width: 'short', ask: 'Укажите последний день' }),
  why: choice('Почему участие заканчивается', leavingReasons, { ask: 'Выберите основание' }),
  reason: text('Уточнение', { optional: true, max: 300, hint: NO_HEALTH }),
})

export const supportForm = defineForm(
  {
    version,
    support: choice('Что делаем, пока пары нет', supportWords, { ask: 'Выберите, что делаем' }),
    note: longText('Как поддерживаем', { optional: true, max: 500, rows: 3, hint: NO_HEALTH }),
    searchOn: day('Когда искать снова', { optional: true, width: 'short' }),
  },
  {
    rules: [({ support, searchOn }) => ((support === 'searching' || support === 'temporary') && searchOn === undefined
      ? { field: 'searchOn', words: 'Укажите день, когда вернётесь к поиску наставника' } : undefined)],
  },
)

export const acceptForm = defineForm({
  id: hidden('', { max: 64 }),
  person: hidden('Человек', { ask: 'Выберите человека из списка', max: 64 }),
})

/** Somebody who is not among the staff yet: enough to begin, the card is completed later. */
export const newPersonForm = defineForm({
  id: hidden('', { max: 64 }),
  surname: text('Фамилия', { max: 60, ask: 'Укажите фамилию', width: 'half' }),
  firstName: text('Имя', { max: 60, ask: 'Укажите имя', width: 'half' }),
  patronymic: text('Отчество', { optional: true, max: 60, width: 'half' }),
  post: text('Должность', { max: 120, ask: 'Укажите должность', width: 'half', hint: 'Как в штатном расписании' }),
  hiredOn: day('Дата приёма', { optional: true, width: 'short' }),
})
