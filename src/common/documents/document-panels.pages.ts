// The panel beside the sheets: checks and registration, acquaintance, attachments.
import type { Day } from '../../kit/calendar/day.ts'
import type { Choices } from '../../kit/forms/field.ts'
import { formView, type FormView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import { filePaths, sizeInWords } from '../files/index.ts'
import { acquaintanceCount, isAcquainted } from './acquaintance.ts'
import { attachmentForm, wordFileForm } from './attachment.form.ts'
import { isPurpose, purposeWords } from './attachment.ts'
import type { Check } from './catalogue.ts'
import type { DocumentCard, Preparation } from './document-card.facts.ts'
import { documentPaths } from './paths.ts'
import { mayBeRegistered } from './registration-checks.ts'
import { requisitesForm } from './registration.form.ts'

/** Who looks at the card, and when. */
export interface Viewer {
  today: Day
  mayDraft: boolean
  mayRegister: boolean
}

export interface PanelForms {
  requisites: Submission
  attachment: Submission
  wordFile: Submission
}

/** The checks as `partials/checks` draws them. */
export function checkViews(checks: readonly Check[]) {
  return checks.map(({ tone, title, fact, action }) => ({ state: tone, words: title, fact, action }))
}

export function signatoryChoices({ signatories }: Pick<Preparation, 'signatories'>): Choices {
  return { signatories: signatories.map(({ personId, post, name }) => ({ value: personId, words: `${post} ${name}` })) }
}

/** Checks, requisites and the next step of a paper on its way. */
export function preparationPanel({ document, preparation }: DocumentCard, viewer: Viewer, forms: PanelForms) {
  if (preparation === undefined) return undefined
  const { checks } = preparation
  const id = { id: document.id }
  const ready = mayBeRegistered(checks)
  const inAgreement = document.state === 'agreement'
  const mayEdit = viewer.mayDraft && (!inAgreement || viewer.mayRegister)
  const done = checks.filter(({ tone }) => tone === 'done').length
  return {
    title: `Перед регистрацией: ${done} из ${checks.length}`,
    checks: checkViews(checks),
    hint: numberHint(preparation),
    form: mayEdit ? requisitesView(id, forms.requisites, preparation) : undefined,
    register: viewer.mayRegister && ready ? documentPaths.registration.to(id) : undefined,
    returning: viewer.mayRegister && inAgreement ? documentPaths.returning.to(id) : undefined,
    handOver:
      mayEdit && !inAgreement && !viewer.mayRegister
        ? { action: documentPaths.agreement.to(id), version: document.version }
        : undefined,
    locked: lockedWords(ready, inAgreement, viewer),
  }
}

function requisitesView(id: { id: string }, submission: Submission, preparation: Preparation): FormView {
  const options = {
    action: documentPaths.requisites.to(id),
    submit: 'Сохранить реквизиты',
    choices: signatoryChoices(preparation),
  }
  const view = formView(requisitesForm, submission, options)
  // They may wait while the paper is a draft, but «необязательно» would be untrue: registration asks for them.
  const asked = ['number', 'signedOn', 'signatory']
  return {
    ...view,
    fields: view.fields.map((field) => (asked.includes(field.name) ? { ...field, optional: false } : field)),
  }
}

function numberHint({ previous, proposal }: Preparation): string {
  if (previous === undefined) return `В этом году номеров ещё не было. Предлагаем № ${proposal}.`
  return `Предыдущий – № ${previous.number} от ${requisiteDay(previous.signedOn)}. Предлагаем № ${proposal}.`
}

function lockedWords(ready: boolean, inAgreement: boolean, { mayRegister }: Viewer): string {
  if (!mayRegister)
    return inAgreement
      ? 'Документ на подписи. Чтобы изменить его, попросите заведующего вернуть его на доработку.'
      : 'Регистрирует заведующий. После регистрации текст изменить нельзя.'
  if (!ready)
    return 'Кнопка «Зарегистрировать» появится, когда красных пунктов не останется. После регистрации текст изменить нельзя.'
  return 'После регистрации текст изменить нельзя, только новым документом.'
}

/** Who will have to read the paper, or who has read it. */
export function acquaintancePanel({ document, preparation, acquaintances }: DocumentCard) {
  if (preparation !== undefined) {
    const { readers } = preparation
    const words =
      readers.length === 0 ? 'Знакомить некого.' : `Начнётся после регистрации: ${peopleCount(readers.length)}.`
    return { words, names: readers.join(', '), href: undefined, sheet: undefined }
  }
  if (document.state !== 'registered' || acquaintances.length === 0) return undefined
  const { done, all } = acquaintanceCount(acquaintances)
  const waiting = acquaintances.filter((one) => !isAcquainted(one)).map(({ personName }) => personName)
  return {
    words: done === all ? `Ознакомлены все: ${peopleCount(all)}.` : `Ознакомлены ${done} из ${all}. Ждём остальных:`,
    names: waiting.join(', '),
    href: documentPaths.acquaintance.to({ id: document.id }),
    sheet: documentPaths.acquaintanceSheet.to({ id: document.id }),
  }
}

/** Files beside the paper, and the form for one more: Word before registration, scan and signature after. */
export function attachmentPanel({ document, files, preparation }: DocumentCard, viewer: Viewer, forms: PanelForms) {
  const id = { id: document.id }
  const isOpen = preparation !== undefined && (document.state === 'draft' || viewer.mayRegister)
  const idPrefix = 'attach-'
  const form = !viewer.mayDraft
    ? undefined
    : document.state === 'registered'
      ? formView(attachmentForm, forms.attachment, {
          action: documentPaths.attachments.to(id),
          submit: 'Приложить файл',
          idPrefix,
        })
      : isOpen
        ? formView(wordFileForm, forms.wordFile, {
            action: documentPaths.wordFile.to(id),
            submit: 'Загрузить из Word',
            idPrefix,
          })
        : undefined
  return {
    files: files.map((file) => ({
      href: filePaths.file.to({ id: file.id }),
      words: file.name,
      what: `${isPurpose(file.purpose) ? purposeWords[file.purpose] : 'Файл'}, ${sizeInWords(file.size)}`,
    })),
    form,
  }
}
