// «Мои согласия»: what waits for an answer, what is in force; and one consent with its text, to be signed or refused.
import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { fingerprint } from '../../kit/documents/fingerprint.ts'
import { paperView } from '../../kit/documents/paper-view.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { longDay, requisiteDay, screenDay } from '../../kit/russian/dates.ts'
import { capitalized } from '../../kit/russian/typography.ts'
import { asksForSettlement, stateOn, stateTag, stateWords } from './consent.ts'
import { consentKindData } from './consent-kinds.ts'
import { lastDutyOf, type ConsentRecord } from './consent-record.ts'
import { itemWords } from './dissemination-items.ts'
import { signingForm } from './signing.form.ts'
import { choicesForm, chosenValues } from './paper.form.ts'
import { consentPaths } from './paths.ts'
import { shortFingerprint, templateWords } from './signature-words.ts'
import { currentTemplate } from './template.ts'

const YOURS = { tone: 'wait', words: 'Ждёт вашего решения' } as const

export function ownConsentsPage(consents: readonly ConsentRecord[], today: Day) {
  const shown = consents.map((consent) => ({
    href: consentPaths.ownConsent.to({ id: consent.id }),
    words: consentKindData[consent.kind].title,
    tag: consent.answer === null ? YOURS : tagOf(consent, today),
    what: whatOf(consent, today),
    isWaiting: consent.answer === null,
  }))
  return {
    title: 'Мои согласия',
    lead: 'Каждое – отдельно. Любое можно отозвать в любой день, отказ ни на что не влияет.',
    groups: [
      { id: 'waiting', title: 'Ждут вашего ответа', consents: shown.filter(({ isWaiting }) => isWaiting) },
      { id: 'answered', title: 'Вы ответили', consents: shown.filter(({ isWaiting }) => !isWaiting) },
    ].filter((group) => group.consents.length > 0),
    empty: 'Вам пока ничего не предлагали. Когда куратор предложит согласие, оно появится здесь.',
    data: consentPaths.data.to(),
  }
}

function whatOf({ signedOn, validUntil, offeredOn, answer }: ConsentRecord, today: Day): string {
  if (answer === null) return `Предложено ${screenDay(offeredOn, today)}`
  if (signedOn === null) return 'Вы отказались. Это ни на что не влияет'
  const until = validUntil === null ? 'без срока' : `до ${requisiteDay(validUntil)}`
  return `Подписано ${requisiteDay(signedOn)}, действует ${until}`
}

interface Shown {
  consent: ConsentRecord
  paper: DocumentDescription
  /** Name and address of the kindergarten. */
  operator: string
  today: Day
  /** Why it cannot be signed here, as a sentence; nothing when it can. */
  obstacle?: string
  signing?: Submission
  choosing?: Submission
}

export function ownConsentPage({ consent, paper, operator, today, obstacle, signing, choosing }: Shown) {
  const { kind } = consent
  const id = { id: consent.id }
  const isWaiting = consent.answer === null
  const state = stateOn(consent, today)
  const mustChoose = isWaiting && kind === 'dissemination' && consentKindData[kind].ways.includes('online') && (choosing !== undefined || (consent.choices?.items.length ?? 0) === 0)
  const isShown = isWaiting && obstacle === undefined && !mustChoose
  const given = choosing ?? choicesForm.filled(consent.choices === null ? {} : chosenValues(consent.choices))
  return {
    title: consentKindData[kind].title,
    tag: isWaiting ? YOURS : tagOf(consent, today),
    lead: isWaiting ? consentKindData[kind].why : stateWords[state].explanation,
    facts: shortFacts(consent, operator),
    paper: paperView(paper),
    version: `Версия ${templateWords(consent.template ?? currentTemplate(kind))}, отпечаток ${shortFingerprint(consent.fingerprint ?? fingerprint(paper))}`,
    choosing: mustChoose ? formView(choicesForm, given, { action: consentPaths.ownChoices.to(id), submit: 'Дальше: прочитать и подписать' }) : undefined,
    changeChoices: isShown && kind === 'dissemination' ? `${consentPaths.ownConsent.to(id)}?choose=1` : undefined,
    signing: isShown
      ? formView(signingForm, withFingerprint(signing ?? signingForm.filled(), paper), { action: consentPaths.ownSignature.to(id), submit: 'Подписать согласие' })
      : undefined,
    obstacle: isWaiting ? obstacle : undefined,
    refusal: isWaiting ? consentPaths.ownRefusal.to(id) : undefined,
    pdf: { href: consentPaths.ownPdf.to(id), words: isWaiting ? 'Напечатать и подписать на бумаге' : 'Скачать PDF' },
    withdrawal: consent.answer === 'signed' && consent.withdrawnOn === null && consent.settlement === null ? consentPaths.ownWithdrawal.to(id) : undefined,
    withdrawalPdf: consent.withdrawnOn === null ? undefined : consentPaths.ownWithdrawalPdf.to(id),
    back: consentPaths.own.to(),
  }
}

/** The text may have changed since the form was drawn: the fingerprint is always that of the text now shown. */
function withFingerprint(submission: Submission, paper: DocumentDescription): Submission {
  return { ...submission, entered: { ...submission.entered, fingerprint: [fingerprint(paper)] } }
}

function shortFacts({ kind, terms, choices, validUntil }: ConsentRecord, operator: string) {
  const { purpose, data, recipients } = consentKindData[kind]
  const what = kind === 'dissemination' ? (choices === null ? 'Только то, что вы отметите' : itemWords(choices.items)) : data.length > 0 ? data.join(', ') : terms.fields?.join(', ')
  return [
    { label: asksForSettlement(kind) ? 'Кто получает данные' : 'С кем', value: operator },
    { label: 'Зачем', value: capitalized(purpose) },
    { label: 'Какие данные', value: what && capitalized(what) },
    { label: 'Кому передаём', value: terms.recipient ?? recipients },
    { label: 'Где появятся', value: terms.urls?.join(', ') },
    { label: 'До какого дня', value: validUntil === null ? 'Без срока, отозвать можно в любой день' : `${longDay(validUntil)}, отозвать можно в любой день` },
  ]
}

function tagOf(consent: ConsentRecord, today: Day) {
  return stateTag({ ...consent, lastDuty: lastDutyOf(consent.duties) }, today)
}
