import { choice, choiceFrom, day, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import type { ValuesOf } from '../../../kit/forms/field.ts'
import { supportWords } from '../../2-requests/index.ts'
import { recordKindWords } from './support.ts'

const NO_HEALTH = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

const planFields = {
  version: hidden('Запись', { max: 10 }),
  support: choice('Что делаем, пока пары нет', supportWords, { ask: 'Выберите, что делаем' }),
  note: longText('Как поддерживаем', { optional: true, max: 500, rows: 3, hint: NO_HEALTH }),
  temporaryCurator: choiceFrom('Временный куратор', 'people', {
    when: ({ support }) => support === 'temporary',
    ask: 'Выберите, кто помогает, пока наставника нет',
    hint: 'Для «временной поддержки»: коллега, к которому можно обратиться в любой день',
  }),
  temporaryFrom: day('Помогает с', { when: ({ support }) => support === 'temporary', width: 'short', ask: 'Укажите первый день' }),
  searchOn: day('Когда искать снова', { optional: true, width: 'short', hint: 'В этот день система напомнит. Если подходящий наставник появится раньше, она скажет сразу' }),
}

export const planForm = defineForm(planFields, {
  rules: [
    ({ support, searchOn }) =>
      (support === 'searching' || support === 'temporary') && searchOn === undefined
        ? { field: 'searchOn', words: 'Укажите день, когда вернётесь к поиску наставника' }
        : undefined,
  ],
})
export type PlanValues = ValuesOf<typeof planFields>

const recordFields = {
  id: hidden('', { max: 64 }),
  version: hidden('Запись', { max: 10 }),
  on: day('День', { width: 'short', ask: 'Укажите день' }),
  kind: choice('Что было', recordKindWords, { ask: 'Выберите, что было' }),
  words: longText('Кратко', { optional: true, max: 500, rows: 3, hint: `Видят куратор, заведующий и психолог. ${NO_HEALTH}` }),
}

/** A record of the curator. */
export const recordForm = defineForm(recordFields)

/** A record of the psychologist: with notes that nobody else reads. */
export const notedRecordForm = defineForm({
  ...recordFields,
  notes: longText('Мои заметки', { optional: true, max: 4000, rows: 6, hint: 'Читаете только вы: ни куратор, ни заведующий, ни выгрузки их не видят' }),
})
