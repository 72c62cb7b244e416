import { choice, choiceFrom, choices, choicesFrom, day, hidden, longText, number, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { list } from '../../../kit/forms/list-field.ts'
import { unitFormKeys, unitForms, unitTypeKeys, unitTypes, type UnitForm, type UnitType } from './forms-and-types.ts'

const labels = <Key extends string>(keys: readonly Key[], data: Record<Key, { label: string }>) => Object.fromEntries(keys.map((key) => [key, data[key].label])) as Record<Key, string>

const terms = {
  form: choice<Record<UnitForm, string>, { hint: string }>('Форма', labels(unitFormKeys, unitForms), { hint: 'Кто с кем' }),
  types: choices<Record<UnitType, string>, { hint: string }>('Вид', labels(unitTypeKeys, unitTypes), { hint: 'Как; можно несколько' }),
  direction: text('Направление', { optional: true, max: 150, hint: 'Например: режимные моменты и дисциплина. Печатается в списке пар' }),
  from: day('С какого дня', { ask: 'Укажите первый день', width: 'half' }),
  to: day('По какой день', { ask: 'Укажите последний день', width: 'half' }),
}
const reason = longText('Почему эти люди', { ask: 'Напишите, почему вы выбрали этих людей', rows: 3, max: 1000, hint: 'Решение принимает человек: несколько слов останутся в истории пары' })

export const compositionForm = defineForm({
  id: hidden('', { max: 64 }),
  mentors: list('Наставники', {
    fields: {
      person: choiceFrom('Наставник', 'mentors', { ask: 'Выберите наставника или очистите строку' }),
      direction: text('В чём помогает', { optional: true, max: 150 }),
    },
    max: 5, spare: 1, ask: 'Выберите хотя бы одного наставника', hint: 'Обычно один. Если их несколько, назовите, в чём помогает каждый',
  }),
  mentees: choicesFrom('Наставляемые', 'mentees', { ask: 'Отметьте хотя бы одного человека', hint: 'Один – пара, несколько – группа' }),
  ...terms,
  reason,
}, {
  rules: [({ mentors = [] }) => {
    const people = mentors.map(({ person }) => person)
    const again = people.findIndex((person, index) => person !== undefined && people.indexOf(person) < index)
    return again < 0 ? undefined : { field: `mentors.${again}.person`, words: 'Этот наставник уже назван выше' }
  }],
})

const version = hidden('', { max: 12 })

export const termsForm = defineForm({ version, title: text('Название', { ask: 'Назовите пару или группу', max: 120, hint: 'Так она стоит в списках' }), ...terms, reason: longText('Почему эти люди', { optional: true, rows: 3, max: 1000 }) })

export const joiningForm = defineForm({
  version,
  role: choice('Кто', { mentee: 'наставляемый', mentor: 'наставник' }),
  mentee: choiceFrom('Наставляемый', 'mentees', { ask: 'Выберите человека', when: ({ role }) => role === 'mentee' }),
  mentor: choiceFrom('Наставник', 'mentors', { ask: 'Выберите человека', when: ({ role }) => role === 'mentor' }),
  direction: text('Направление', { optional: true, max: 150, hint: 'Нужно, когда наставников несколько: чем занимается этот' }),
})

export const answerForm = defineForm({
  answer: choice('Что ответил человек', { agreed: 'согласие', question: 'есть вопрос', refused: 'отказ' }),
  way: choice('Как вы это узнали', { oral: 'устно', paper: 'на бумаге' }),
  words: longText('Вопрос или причина', { optional: true, rows: 2, max: 500, hint: 'Причину отказа указывать не обязательно: её увидит только заведующий' }),
})

const own = { words: longText('Вопрос или причина отказа', { optional: true, rows: 3, max: 500, hint: 'Нужны только слова вопроса. Причину отказа можно не писать: её увидит только заведующий, на работу отказ не влияет' }) }
export const ownAnswerForm = defineForm({ answer: choice('Ваш ответ', { agreed: 'да', question: 'есть вопрос', refused: 'отказываюсь' }), ...own }, {
  rules: [({ answer, words }) => (answer === 'question' && words === undefined ? { field: 'words', words: 'Напишите вопрос: куратор ответит вам' } : undefined)],
})

export const basisForm = defineForm({
  version,
  words: text('Чем это подтверждается', { ask: 'Назовите документ и пункт', max: 200, hint: 'Например: п. 2.4 должностной инструкции старшего воспитателя от 01.09.2023' }),
})

export const mentoringForm = defineForm({
  batch: hidden('', { max: 64 }),
  from: day('С какого дня', { ask: 'Укажите первый день', width: 'half' }),
  until: day('По какой день', { ask: 'Укажите последний день', width: 'half' }),
  hours: number('Часов в месяц', { optional: true, min: 1, max: 120, width: 'short' }),
  pay: text('Оплата', { ask: 'Укажите, чем определяется оплата', max: 400 }),
}, {
  rules: [({ from, until }) => (from !== undefined && until !== undefined && until < from ? { field: 'until', words: 'Последний день раньше первого: проверьте обе даты' } : undefined)],
})

export const takingBackForm = defineForm({ version, reason: text('Почему', { ask: 'Напишите коротко, почему предложение снимается', max: 200, hint: 'Увидят куратор и заведующий; участникам будет сказано, что предложение снято' }) })
export const removalForm = defineForm({ version })
