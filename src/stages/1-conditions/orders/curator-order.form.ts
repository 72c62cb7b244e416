import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, day, text } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { list } from '../../../kit/forms/list-field.ts'

const fields = {
  basis: choiceFrom('Каким приказом утверждено Положение', 'approvals', {
    optional: true,
    hint: 'Ссылка на него печатается в преамбуле',
  }),
  curators: list('Кураторы', {
    fields: { person: choiceFrom('Кто', 'people', { ask: 'Выберите сотрудника или очистите строку' }) },
    max: 5,
    spare: 1,
    ask: 'Выберите хотя бы одного куратора',
    hint: 'Обычно один. Им может быть и сам заведующий: тогда приказ скажет «возложить на себя»',
  }),
  from: day('Исполняет с', { ask: 'Укажите первый день' }),
  to: day('По', { ask: 'Укажите последний день' }),
  members: list('Рабочая группа', {
    fields: {
      person: choiceFrom('Кто', 'people', { ask: 'Выберите сотрудника или очистите строку' }),
      role: text('Роль в группе', { optional: true, max: 80, hint: 'Например, секретарь' }),
    },
    max: 15,
    spare: 2,
    optional: true,
    hint: 'Если группа создаётся',
  }),
  surveyUntil: day('Анкетирование и банки данных – до', { optional: true }),
  pairsUntil: day('Предложения о парах и группах – до', { optional: true }),
  programmesUntil: day('Программы на утверждение – до', { optional: true }),
  reportUntil: day('Аналитическая справка – до', { optional: true }),
  control: choice('Контроль за исполнением', { self: 'оставляю за собой', person: 'возложить на сотрудника' }),
  controlPerson: choiceFrom('На кого возложить контроль', 'people', { when: ({ control }) => control === 'person' }),
}

export const curatorOrderForm = defineForm(fields, {
  rules: [
    ({ from, to }) =>
      from !== undefined && to !== undefined && to < from
        ? { field: 'to', words: 'Последний день раньше первого: проверьте обе даты' }
        : undefined,
    ({ curators = [] }) => twice('curators', curators, 'Этот человек уже назван куратором'),
    ({ members = [] }) => twice('members', members, 'Этот человек уже есть в группе'),
  ],
})

export type CuratorOrderInput = ValuesOf<typeof fields>

function twice(list: string, rows: readonly { person?: string }[], words: string) {
  const people = rows.map(({ person }) => person)
  const again = people.findIndex((person, index) => person !== undefined && people.indexOf(person) < index)
  return again < 0 ? undefined : { field: `${list}.${again}.person`, words }
}
