// Forms of campaigns: whom to ask and until when, a new term, people to remind, words for a clarification.
import { choice, choicesFrom, day, hidden, longText, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import { occasions } from './survey.ts'

export const launchForm = defineForm({
  id: hidden('Номер опроса'),
  key: hidden('Анкета'),
  title: text('Название опроса', { hint: 'Его увидят те, кого вы спрашиваете', max: 150 }),
  dueOn: day('Ответить до', { hint: 'Ещё неделю после этого дня ответы принимаются с пометкой', ask: 'Укажите последний день' }),
  occasion: choice('Для сравнения', occasions, { optional: true, hint: 'Начало и конец года потом сравним по тем же вопросам' }),
  people: choicesFrom('Кого спросить', 'people', { ask: 'Отметьте хотя бы одного человека' }),
})

export const invitationForm = defineForm({
  people: choicesFrom('Кого ещё спросить', 'people', { ask: 'Отметьте хотя бы одного человека' }),
})

export const reopeningForm = defineForm({
  dueOn: day('Ответить до', { ask: 'Укажите последний день' }),
})

export const clarificationForm = defineForm({
  words: longText('Что уточнить', { hint: 'Человек увидит эти слова в начале анкеты', max: 500, rows: 3, ask: 'Напишите, что нужно уточнить' }),
})
