import { day, hidden, longText, number } from '../../kit/forms/fields.ts'
import type { Answer } from '../../kit/forms/form.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { OwnAct } from './legal-base.ts'

export const legalActForm = defineForm({
  id: hidden(''),
  title: longText('Название акта', {
    ask: 'Укажите вид, дату, номер и название акта',
    max: 500,
    rows: 2,
    hint: 'Например, Приказ управления образования администрации района от 05.04.2022 № 7 «О системе наставничества»',
  }),
  citation: longText('Как акт стоит в приказе', {
    ask: 'Укажите, как акт стоит в приказе после слов «В соответствии с»',
    max: 500,
    rows: 2,
    hint: 'Продолжите «В соответствии с …»: приказом управления образования администрации района от 05.04.2022 № 7',
  }),
  validFrom: day('Действует с', { optional: true }),
  validTo: day('Действует по', { optional: true, hint: 'Последний день. Пустое поле – действует без срока' }),
  position: number('Место в списке', { ask: 'Укажите место в списке', min: 1, max: 99 }),
}, {
  rules: [
    ({ validFrom, validTo }) =>
      validFrom !== undefined && validTo !== undefined && validTo < validFrom
        ? { field: 'validTo', words: 'Последний день раньше первого: проверьте обе даты' }
        : undefined,
  ],
})

export type LegalActInput = ReturnType<typeof legalActForm.schema.parse>

export function legalActInput(act: OwnAct): LegalActInput {
  return { ...act, validFrom: act.validFrom ?? undefined, validTo: act.validTo ?? undefined }
}

export function legalActValues(input: LegalActInput): OwnAct {
  return { ...input, validFrom: input.validFrom ?? null, validTo: input.validTo ?? null }
}

/** The act in words, for the journal. */
export function legalActAnswers(act: OwnAct): Answer[] {
  return legalActForm.answers(legalActInput(act))
}
