import type { ValuesOf } from '../../../kit/forms/field.ts'
import { choice, choiceFrom, choicesFrom, day } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'

const fields = {
  units: choicesFrom('Пары и группы', 'units', { ask: 'Отметьте хотя бы одну пару или группу', hint: 'Закрепить можно те, где согласны все' }),
  layout: choice('Где назвать людей', { auto: 'одну-две пары – в тексте, больше – списком в приложении', text: 'в тексте приказа', appendix: 'в приложении' }),
  basis: choiceFrom('Каким приказом утверждено Положение', 'approvals', { optional: true, hint: 'Ссылка на него печатается в преамбуле' }),
  programmesUntil: day('Программы представить до', { optional: true, width: 'half' }),
  midTermUntil: day('Промежуточный мониторинг до', { optional: true, width: 'half' }),
  curator: choiceFrom('Куратор', 'people', { optional: true, hint: 'Пусто или сам заведующий – «оставляю за собой»' }),
  hr: choiceFrom('Кто готовит дополнительные соглашения', 'people', { optional: true, hint: 'Если наставничество оплачивается или не входит в трудовую функцию' }),
  control: choice('Контроль за исполнением', { self: 'оставляю за собой', person: 'возложить на сотрудника' }),
  controlPerson: choiceFrom('На кого возложить контроль', 'people', { when: ({ control }) => control === 'person' }),
}

export const pairingOrderForm = defineForm(fields)
export type PairingOrderInput = ValuesOf<typeof fields>
