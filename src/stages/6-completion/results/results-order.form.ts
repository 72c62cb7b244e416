import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day, longText, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  note: choiceFrom('Аналитическая справка', 'notes', { optional: true, hint: 'Ссылка на неё печатается в преамбуле' }),
  minutes: choiceFrom('Протокол', 'minutes', { optional: true, hint: 'Решение круглого стола или педагогического совета' }),
  body: text('Чьё решение', { when: ({ minutes }) => minutes !== undefined, max: 120, ask: 'Напишите, чьё это решение', hint: 'В родительном падеже: «круглого стола», «педагогического совета»' }),
  basis: choiceFrom('Каким приказом утверждено Положение', 'approvals', { optional: true }),
  finished: choicesFrom('Завершённые программы', 'finished', { optional: true, hint: 'Станут приложением; одна программа – прямо в тексте' }),
  prolonged: choicesFrom('Продлённые программы', 'prolonged', { optional: true }),
  thanked: choicesFrom('Объявить благодарность', 'mentors', { optional: true, hint: 'Отмечены наставники, которые вели пару не меньше двух месяцев' }),
  payment: longText('О выплатах', { optional: true, max: 1500, rows: 3, hint: 'Если предусмотрены Положением: «Бухгалтерии начислить наставникам…». Пусто – пункта не будет' }),
  practices: choicesFrom('Практики в методическую копилку', 'practices', { optional: true }),
  curator: choiceFrom('Кто готовит предложения на следующий год', 'people', { optional: true, hint: 'Пусто – пункта о предложениях не будет' }),
  proposalsUntil: day('Предложения представить до', { when: ({ curator }) => curator !== undefined, width: 'half', ask: 'Укажите день' }),
  control: choice('Контроль за исполнением', { self: 'оставляю за собой', person: 'возложить на сотрудника' }),
  controlPerson: choiceFrom('На кого возложить контроль', 'people', { when: ({ control }) => control === 'person' }),
}

export const resultsOrderForm = defineForm(fields)
export type ResultsOrderInput = ValuesOf<typeof fields>
