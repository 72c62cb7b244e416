import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, day, longText, number, text, yesNo } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import { list } from '../../../kit/forms/list-field.ts'

const fields = {
  regulation: choiceFrom('Редакция Положения', 'regulations', {
    optional: true,
    hint: 'Станет приложением к приказу и вступит в силу вместе с ним',
  }),
  roadmap: choiceFrom('Дорожная карта', 'roadmaps', { optional: true }),
  sample: yesNo('Приложить примерную форму программы', { ask: 'Решите, прикладывать ли примерную форму программы' }),
  bases: list('Правовые основания', {
    fields: { act: choiceFrom('Акт', 'bases', { ask: 'Выберите акт или очистите строку' }) },
    max: 15,
    spare: 2,
    optional: true,
    hint: 'В том порядке, в каком их назовёт преамбула. Решения педсовета добавятся сами, из протоколов Положения',
  }),
  ownGrounds: longText('Другие основания', {
    optional: true,
    rows: 2,
    max: 1000,
    hint: 'Продолжат преамбулу, например: на основании приказа управления образования от 05.08.2025 № 300',
  }),
  purpose: longText('Цель', { optional: true, rows: 2, max: 500, hint: 'Последние слова преамбулы' }),
  repeals: choiceFrom('Признать утратившим силу приказ', 'orders', {
    optional: true,
    hint: 'Если утверждается новая редакция',
  }),
  repealPart: text('В какой части', {
    optional: true,
    max: 100,
    hint: 'Например, п. 1.1. Пусто – приказ теряет силу целиком',
    when: ({ repeals }) => repeals !== undefined,
  }),
  curator: choiceFrom('Кто ознакомит педагогов', 'people', { ask: 'Выберите, кто ознакомит педагогов с Положением' }),
  acquaintUntil: day('Ознакомить до', { optional: true }),
  siteManager: choiceFrom('Кто разместит на сайте', 'people', { optional: true }),
  siteDays: number('За сколько рабочих дней', {
    min: 1,
    max: 60,
    ask: 'Укажите, за сколько рабочих дней разместить',
    when: ({ siteManager }) => siteManager !== undefined,
  }),
  control: choice('Контроль за исполнением', { self: 'оставляю за собой', person: 'возложить на сотрудника' }),
  controlPerson: choiceFrom('На кого возложить контроль', 'people', { when: ({ control }) => control === 'person' }),
}

export const approvalOrderForm = defineForm(fields, {
  rules: [
    ({ regulation, roadmap }) =>
      regulation === undefined && roadmap === undefined
        ? { field: 'regulation', words: 'Выберите, что утверждает приказ: редакцию Положения, дорожную карту или обе' }
        : undefined,
    ({ bases = [] }) => {
      const acts = bases.map(({ act }) => act)
      const again = acts.findIndex((act, index) => acts.indexOf(act) < index)
      return again < 0
        ? undefined
        : { field: `bases.${again}.act`, words: 'Этот акт уже назван выше: оставьте его один раз' }
    },
  ],
})

export type ApprovalOrderInput = ValuesOf<typeof fields>
