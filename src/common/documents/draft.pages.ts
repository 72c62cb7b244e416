// Pages on which a paper is begun, its text is edited, or it is sent on with a reason.
import type { Choices } from '../../kit/forms/field.ts'
import { fieldViews } from '../../kit/forms/field-views.ts'
import { hidden } from '../../kit/forms/fields.ts'
import { defineForm, type Form } from '../../kit/forms/form.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import type { AnyDocumentEntry, Catalogue } from './catalogue.ts'
import { seriesWords, type Document } from './document.ts'
import { documentPaths } from './paths.ts'
import type { WordingSection } from './wording.ts'

const register = { words: 'Документы', href: documentPaths.register.to() }

/** Which kind of paper to prepare. */
export function choicePage({ entries }: Catalogue) {
  return {
    title: 'Подготовить документ',
    head: {
      crumbs: [register, { words: 'Новый документ' }],
      title: 'Подготовить документ',
      lead: 'Выберите вид, условия укажете на следующей странице',
    },
    kinds: entries.map(({ key, title, stage, series }) => ({
      href: documentPaths.draft.to({ kind: key }),
      title,
      what: `Этап ${stage}, нумерация: ${seriesWords[series]}`,
    })),
  }
}

/** What a form of a kind carries besides its own fields: the id made when it was drawn, or the state that was seen. */
export const draftIdForm = defineForm({ id: hidden('Документ', { max: 64 }) })
export const seenForm = defineForm({ version: hidden('Состояние документа') })

interface EntryPage {
  entry: AnyDocumentEntry
  submission: Submission
  carried: { form: Pick<Form<unknown>, 'fields'>; submission: Submission }
  choices: Choices
}

/** The form of a new document. */
export function draftPage(page: EntryPage) {
  return entryPage(page, {
    title: page.entry.title,
    crumbs: [register, { words: 'Новый документ', href: documentPaths.choice.to() }, { words: page.entry.title }],
    action: documentPaths.draft.to({ kind: page.entry.key }),
    submit: 'Составить проект',
    cancel: { href: documentPaths.choice.to(), words: 'Не составлять' },
  })
}

/** The same form for a draft that stands already. */
export function contentPage(page: EntryPage, document: Document) {
  const card = documentPaths.document.to({ id: document.id })
  return entryPage(page, {
    title: 'Изменить условия',
    crumbs: [register, { words: document.title, href: card }, { words: 'Условия' }],
    action: documentPaths.content.to({ id: document.id }),
    submit: 'Составить заново',
    cancel: { href: card, words: 'Не менять' },
  })
}

interface Around {
  title: string
  crumbs: { words: string; href?: string }[]
  action: string
  submit: string
  cancel: { href: string; words: string }
}

function entryPage(
  { entry, submission, carried, choices }: EntryPage,
  { title, crumbs, action, submit, cancel }: Around,
) {
  const view = formView(entry.form, submission, { action, submit, cancel, choices })
  const form = { ...view, fields: [...view.fields, ...fieldViews(carried.form, carried.submission)] }
  return { title, head: { crumbs, title, lead: 'Текст составится сам, его можно будет посмотреть и исправить' }, form }
}

export interface ReasonPage {
  document: Document
  form: Form<unknown>
  submission: Submission
  question: string
  lead: string
  action: string
  submit: string
  stay: string
}

/** «Вернуть на доработку?», «Аннулировать проект?» with the reason the journal keeps. */
export function reasonPage({ document, form, submission, question, lead, action, submit, stay }: ReasonPage) {
  const card = documentPaths.document.to({ id: document.id })
  return {
    title: question,
    head: { crumbs: [register, { words: document.title, href: card }, { words: submit }], title: question, lead },
    form: formView(form, submission, { action, submit, cancel: { href: card, words: stay } }),
  }
}

/** What a person typed when somebody else was quicker: shown again, so that nothing is lost. */
export interface LateWording {
  words: string
  version: number
  texts: Readonly<Record<string, string>>
}

/** Every piece of the wording in a text area. */
export function wordingPage(document: Document, sections: readonly WordingSection[], late?: LateWording) {
  const card = documentPaths.document.to({ id: document.id })
  const id = { id: document.id }
  return {
    title: 'Исправить текст',
    head: {
      crumbs: [register, { words: document.title, href: card }, { words: 'Текст' }],
      title: 'Исправить текст',
      lead: document.title,
    },
    action: documentPaths.wording.to(id),
    version: late?.version ?? document.version,
    sections: late ? sections.map((section) => withTyped(section, late.texts)) : sections,
    problem: late && {
      words: `${late.words} Ниже – ваш вариант: скопируйте нужное.`,
      link: { href: documentPaths.wording.to(id), words: 'Открыть текст заново' },
    },
    back: card,
    facts: document.editedByHand && !late ? documentPaths.facts.to(id) : undefined,
  }
}

function withTyped(section: WordingSection, texts: LateWording['texts']): WordingSection {
  return { ...section, fields: section.fields.map((field) => ({ ...field, text: texts[field.name] ?? field.text })) }
}
