// Forms on the way of a paper. Number, dates and signatory may wait: a draft is saved with what is known.
import type { Day } from '../../kit/calendar/day.ts'
import type { ValuesOf } from '../../kit/forms/field.ts'
import { choiceFrom, day, hidden, longText, text } from '../../kit/forms/fields.ts'
import { defineForm } from '../../kit/forms/form.ts'
import type { Requisites, Signatory } from './document.ts'

/** Number of the state of the document that the person saw. */
const version = () => hidden('Состояние документа')

const requisiteFields = {
  version: version(),
  number: text('Номер', { optional: true, max: 30, width: 'half' }),
  signedOn: day('Дата', { optional: true, width: 'half' }),
  effectiveOn: day('Вводится в действие', { optional: true, width: 'short', hint: 'Если не в день подписания' }),
  signatory: choiceFrom('Подписывает', 'signatories', { optional: true }),
  signatoryPost: text('Должность перед подписью', {
    optional: true,
    max: 100,
    hint: 'Как в приказе о назначении: «Заведующий», «И. о. заведующего»',
  }),
}
export const requisitesForm = defineForm(requisiteFields)
export type RequisiteValues = ValuesOf<typeof requisiteFields>

/** A bare press of a button on what the person has seen. */
export const versionForm = defineForm({ version: version() })

/** Registration after «Что произойдёт»; `warnings` are the ones the person has read and passes over. */
export const registrationForm = defineForm({
  version: version(),
  warnings: hidden('Предупреждения', { optional: true, max: 4000 }),
})

export const returnForm = defineForm({
  version: version(),
  reason: longText('Что исправить', {
    max: 1000,
    rows: 3,
    ask: 'Напишите, что исправить: это увидит тот, кто готовил документ',
  }),
})

export const cancellationForm = defineForm({
  version: version(),
  reason: longText('Почему документ больше не нужен', {
    max: 1000,
    rows: 3,
    ask: 'Напишите причину: она останется в журнале',
  }),
})

/** Somebody who may sign, as the list of the form offers. */
export interface SignatoryOption {
  personId: string
  post: string
  name: string
}

/** What was entered, as requisites; the post may be worded freely (pitfalls N12). */
export function requisitesOfForm(values: RequisiteValues, options: readonly SignatoryOption[]): Requisites {
  const { number, signedOn, effectiveOn } = values
  const chosen = options.find(({ personId }) => personId === values.signatory)
  const signatory: Signatory | undefined = chosen && {
    personId: chosen.personId,
    name: chosen.name,
    post: values.signatoryPost ?? chosen.post,
  }
  return {
    ...(number !== undefined && { number }),
    ...(signedOn !== undefined && { signedOn }),
    ...(effectiveOn !== undefined && { effectiveOn }),
    ...(signatory && { signatory }),
    registered: false,
  }
}

interface Proposal {
  number: string
  today: Day
  signatory: SignatoryOption | undefined
}

/** The form as it is drawn: what is saved, else what is proposed. */
export function filledRequisites(
  { requisites, version: seen }: { requisites: Requisites; version: number },
  proposal: Proposal,
) {
  const signatory = requisites.signatory ?? proposal.signatory
  return requisitesForm.filled({
    version: String(seen),
    number: requisites.number ?? proposal.number,
    signedOn: requisites.signedOn ?? proposal.today,
    ...(requisites.effectiveOn !== undefined && { effectiveOn: requisites.effectiveOn }),
    ...(signatory && { signatory: signatory.personId ?? '', signatoryPost: signatory.post }),
  })
}
