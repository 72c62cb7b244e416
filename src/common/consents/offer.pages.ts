import type { Choices } from '../../kit/forms/field.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { screenName, type PersonName } from '../../kit/russian/names.ts'
import { consentKindData, consentKinds, type ConsentKind } from './consent-kinds.ts'
import type { ConsentRecord } from './consent-record.ts'
import { offerForms } from './offer.form.ts'
import { consentPaths } from './paths.ts'

const crumb = { words: 'Согласия', href: consentPaths.register.to() }

/** Each consent is a paper of its own, so the kind is chosen first. */
export function kindsPage() {
  return {
    title: 'Предложить согласие',
    head: { crumbs: [crumb, { words: 'Предложить' }], title: 'Предложить согласие', lead: 'Каждое согласие – отдельная бумага и отдельная подпись' },
    kinds: consentKinds.map((kind) => ({
      href: consentPaths.offer.to({ kind }),
      words: consentKindData[kind].title,
      why: consentKindData[kind].why,
      how: consentKindData[kind].ways.includes('online') ? 'Паролем в системе или на бумаге' : 'Только на бумаге',
    })),
  }
}

export function offerPage(kind: ConsentKind, submission: Submission, choices: Choices) {
  const { title, why } = consentKindData[kind]
  return {
    title,
    head: { crumbs: [crumb, { words: 'Предложить', href: consentPaths.kinds.to() }, { words: consentKindData[kind].short }], title, lead: why },
    form: formView(offerForms[kind].form, submission, {
      action: consentPaths.offer.to({ kind }), submit: 'Предложить согласие', choices, cancel: { href: consentPaths.register.to(), words: 'Не предлагать' },
    }),
  }
}

/** Asked once more: an offer that was made by mistake goes without a trace for the person. */
export function takingBackPage({ id, kind }: Pick<ConsentRecord, 'id' | 'kind'>, name: PersonName) {
  return {
    title: `Снять предложение: ${screenName(name)}?`,
    lead: consentKindData[kind].short,
    consequences: [
      { state: 'note', words: 'Человек ещё не ответил. Из «Моих согласий» предложение исчезнет, ссылка на него перестанет открываться' },
      { state: 'note', words: 'Если бланк уже подписан, не снимайте предложение, а запишите согласие с бумаги' },
    ],
    action: consentPaths.takingBack.to({ id }),
    button: 'Снять предложение',
    back: { href: consentPaths.consent.to({ id }), words: 'Оставить' },
  }
}
