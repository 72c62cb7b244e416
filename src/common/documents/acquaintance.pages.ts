import type { Day } from '../../kit/calendar/day.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import { paperView } from '../../kit/documents/paper-view.ts'
import { formView } from '../../kit/forms/form-view.ts'
import type { Submission } from '../../kit/forms/submission.ts'
import { requisiteDay, requisiteMoment } from '../../kit/russian/dates.ts'
import { filePaths, type StoredFile } from '../files/index.ts'
import { ownAcquaintanceForm, sheetForm } from './acquaintance.form.ts'
import { acquaintanceCount, entryNumber, isAcquainted, type Acquaintance } from './acquaintance.ts'
import type { OwnPaper } from './acquaintance.store.ts'
import type { Document } from './document.ts'
import { banners, type SeenLink } from './links.ts'
import { capital, paperReference } from './paper-name.ts'
import { documentPaths } from './paths.ts'

/** People of the list who are still waited for, as options of the form. */
export function waitingChoices(list: readonly Acquaintance[]) {
  return {
    waiting: list
      .filter((one) => !isAcquainted(one))
      .map(({ id, personName, post }) => ({ value: id, words: `${personName}, ${post}` })),
  }
}

/** Who must read a paper and who has; the curator marks those who signed the sheet. */
export function acquaintancePage(
  document: Document,
  list: readonly Acquaintance[],
  submission: Submission,
  zone: string,
) {
  const id = { id: document.id }
  const { done, all } = acquaintanceCount(list)
  const choices = waitingChoices(list)
  const options = { action: documentPaths.acquaintance.to(id), submit: 'Отметить ознакомление', choices }
  return {
    title: 'Ознакомление',
    head: {
      crumbs: [
        { words: 'Документы', href: documentPaths.register.to() },
        { words: document.title, href: documentPaths.document.to(id) },
        { words: 'Ознакомление' },
      ],
      title: `Ознакомление с ${paperReference(document, 'ins')}`,
      lead: done === all ? 'Ознакомлены все' : `Ознакомлены ${done} из ${all}`,
      actions: [
        { href: documentPaths.acquaintanceSheet.to(id), words: 'Лист ознакомления, PDF', icon: 'file-type-pdf' },
      ],
    },
    table: {
      label: 'Кто должен ознакомиться',
      columns: [
        { key: 'name', words: 'Сотрудник', keep: true },
        { key: 'state', words: 'Состояние' },
        { key: 'how', words: 'Как' },
      ],
      rows: list.map((one) => ({
        id: one.id,
        name: one.personName,
        cells: { name: { words: one.personName, sub: one.post }, state: { tag: tagOf(one) }, how: howWords(one, zone) },
      })),
    },
    form: choices.waiting.length > 0 ? formView(sheetForm, submission, options) : undefined,
  }
}

function tagOf(one: Acquaintance) {
  return isAcquainted(one) ? { tone: 'good' as const, words: 'Ознакомлен' } : { tone: 'wait' as const, words: 'Ждём' }
}

/** Moments on the clocks of the kindergarten (pitfalls A23). */
function howWords(one: Acquaintance, zone: string): string {
  if (one.how === 'online' && one.at !== null)
    return `в системе ${requisiteMoment(one.at, zone)}, запись № ${entryNumber(one)}`
  return one.how === 'paper' && one.on !== null ? `по листу ${requisiteDay(one.on)}` : ''
}

/** «Мои документы»: what waits for the person and what has been read. */
export function ownPapersPage(papers: readonly OwnPaper[], today: Day) {
  const view = ({ acquaintance, document }: OwnPaper) => ({
    href: documentPaths.ownPaper.to({ id: document.id }),
    words: document.title,
    what:
      capital(paperReference(document)) +
      (document.lapsedOn !== null && document.lapsedOn <= today ? ', утратил силу' : readWords(acquaintance)),
  })
  const waiting = papers.filter(({ acquaintance }) => !isAcquainted(acquaintance))
  return {
    title: 'Мои документы',
    lead:
      waiting.length > 0 ? 'Прочитайте документ и подтвердите это паролем.' : 'Новых документов для ознакомления нет.',
    waiting: waiting.map(view),
    read: papers.filter(({ acquaintance }) => isAcquainted(acquaintance)).map(view),
  }
}

function readWords({ on }: Acquaintance): string {
  return on === null ? '' : `, ознакомление ${requisiteDay(on)}`
}

interface OwnPaperView {
  document: Document
  paper: DocumentDescription
  acquaintance: Acquaintance
  links: readonly SeenLink[]
  files: readonly StoredFile[]
  submission: Submission
  today: Day
  zone: string
}

/** One paper to be read, with «Ознакомлен» under it. */
export function ownPaperPage({ document, paper, acquaintance, links, files, submission, today, zone }: OwnPaperView) {
  const id = { id: document.id }
  const form = formView(ownAcquaintanceForm, submission, {
    action: documentPaths.ownAcquaintance.to(id),
    submit: 'Подтвердить ознакомление',
  })
  return {
    title: document.title,
    lead: capital(paperReference(document)),
    notices: banners(document.lapsedOn, links, today).map(({ tone, title }) => ({ tone, title })),
    paper: paperView(paper),
    pdf: documentPaths.ownPdf.to(id),
    files: files.map((file) => ({ href: filePaths.file.to({ id: file.id }), words: file.name })),
    form: isAcquainted(acquaintance) ? undefined : form,
    done: `Ознакомление отмечено: ${howWords(acquaintance, zone)}`,
  }
}
