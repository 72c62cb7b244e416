import type { Filters, Pager } from '../../kit/lists/list-parts.ts'
import type { Words } from '../../kit/links.ts'
import type { JournalEntry, Subject } from './entry.ts'
import { withStop } from '../../kit/russian/typography.ts'
import { detailsInWords, verbOf } from './entry.ts'

/** Where the object of an entry can be opened; undefined when it has no page of its own. */
export type SubjectAddress = (subject: Subject) => string | undefined

/** One line of a history: «Савельева М. В. зарегистрировала приказ № 51-ОД: закреплены 5 пар». */
export interface HistoryLine {
  at: Date
  words: Words
}

/** Entries as sentences for `partials/history`; with an address the object becomes a link. */
export function historyLines(entries: readonly JournalEntry[], addressOf: SubjectAddress = () => undefined): HistoryLine[] {
  return entries.map((entry) => ({ at: entry.at, words: sentenceOf(entry, addressOf(entry.subject)) }))
}

/** The same sentence as plain text, for a table or a file. */
export function sentenceText(entry: JournalEntry): string {
  return startOf(entry) + subjectOnwards(entry)
}

function sentenceOf(entry: JournalEntry, href: string | undefined): Words {
  if (href === undefined) return sentenceText(entry)
  const { name } = entry.subject
  return [startOf(entry), { words: name, href }, subjectOnwards(entry).slice(name.length)]
}

function startOf(entry: JournalEntry): string {
  return `${entry.author.name} ${verbOf(entry)} `
}

function subjectOnwards({ subject, details }: JournalEntry): string {
  const words = detailsInWords(details)
  return withStop(subject.name + (words ? `: ${words}` : ''))
}

interface JournalView {
  filters: Filters
  pager: Pager
  entries: readonly JournalEntry[]
  addressOf: SubjectAddress
  isNarrowed: boolean
  exportHref: string
}

export function journalPage({ filters, pager, entries, addressOf, isNarrowed, exportHref }: JournalView) {
  return {
    title: 'Журнал',
    head: {
      title: 'Журнал',
      lead: 'Кто, что и когда изменил',
      actions: [{ href: exportHref, words: 'Выгрузить за период', icon: 'download' }],
    },
    filters,
    pager,
    entries: historyLines(entries, addressOf),
    empty: isNarrowed
      ? { title: 'За это время ничего не записано', why: 'Расширьте срок или уберите отбор по человеку.', other: { href: filters.action, words: 'Показать всё' } }
      : { title: 'Журнал пока пуст', why: 'Здесь появится каждое изменение: кто, что и когда сделал, что было раньше.' },
  }
}
