import { z } from 'zod'
import type { PersonName } from '../../kit/russian/names.ts'
import { jsonText } from '../../kit/json-text.ts'
import type { Verb } from './verbs.ts'
import { verbs } from './verbs.ts'

/** What an entry is about. `name` is in the case the verb asks for: «приказ № 51-ОД», «карточку Соколовой Н. Д.». */
export interface Subject {
  kind: SubjectKind
  id: string
  name: string
}

export const subjectKinds = ['person', 'document', 'regulation', 'roadmap', 'organisation', 'account', 'import', 'consent', 'survey', 'questionnaire', 'unit', 'matching', 'programme', 'library', 'event', 'material', 'publication', 'monitoring', 'practice', 'inspection', 'report', 'year', 'award'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** One field that changed, old → new, both already in the words a person sees. */
export interface Change {
  label: string
  from: string
  to: string
}

export interface Details {
  words?: string
  changes?: Change[]
}

/** Who did it: an actor of the site, or the house itself (first start, a command of the administrator). */
export interface Author {
  personId: string | null
  name: PersonName
  gender: 'female' | 'male'
}

export interface NewEntry {
  verb: Verb
  subject: Subject
  stage?: number
  details?: Details
}

export interface JournalEntry {
  id: string
  at: Date
  author: { personId: string | null; name: string; gender: string }
  verb: Verb
  subject: Subject
  stage: number | null
  details: Details
}

export const detailsText = jsonText<Details>(
  z.object({
    words: z.string().optional(),
    changes: z.array(z.object({ label: z.string(), from: z.string(), to: z.string() })).optional(),
  }),
)

/** The author of what happens without a person: the first start, the demo, a command of the administrator. */
export const theHouse: Author = {
  personId: null,
  name: { surname: 'Программа', firstName: '', patronymic: null },
  gender: 'female',
}

/** The verb in the author's gender, ready for a sentence. */
export function verbOf(entry: Pick<JournalEntry, 'verb' | 'author'>): string {
  return verbs[entry.verb][entry.author.gender === 'male' ? 'male' : 'female']
}

/** What follows the object: «телефон: не указано → +7 900 111-01-01; группа: … → …». Empty when nothing is to be said. */
export function detailsInWords({ words, changes = [] }: Details): string {
  const changed = changes.map(({ label, from, to }) => `${label}: ${from || 'не указано'} → ${to || 'не указано'}`)
  return [words, ...changed].filter((part) => part !== undefined && part !== '').join('; ')
}

/** Compares two records in words, field by field, and keeps what differs. */
export function changesBetween(before: readonly [label: string, words: string][], after: readonly [label: string, words: string][]): Change[] {
  const old = new Map(before)
  return after
    .map(([label, to]) => ({ label, from: old.get(label) ?? '', to }))
    .filter(({ from, to }) => from !== to)
}
