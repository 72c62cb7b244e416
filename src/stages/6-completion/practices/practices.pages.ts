// The methodical library: what is in it, what was proposed, what is one's own.
import { listLinks } from '../../../kit/lists/list-parts.ts'
import { isNarrowed, type ListQuery, type ListSpec } from '../../../kit/lists/list-query.ts'
import type { PageOf } from '../../../kit/lists/page-of.ts'
import { plural } from '../../../kit/russian/plural.ts'
import type { Actor } from '../../../rights/actor.ts'
import { can } from '../../../rights/permissions.ts'
import { competenceOptions, inShort } from '../../2-requests/index.ts'
import { completionPaths } from '../paths.ts'
import { agesInWords, practiceAges } from './ages.ts'
import { practicePaths } from './paths.ts'
import { authorOnScreen, NO_AUTHOR, seesAll, stateWords, type Named, type PracticeState } from './practice.ts'
import type { ListedPractice } from './practice.store.ts'

export const shelves = ['accepted', 'own', 'proposed', 'declined', 'archived'] as const
export type Shelf = (typeof shelves)[number]
export type PracticeFilterName = 'shelf' | 'tag' | 'age'
export const practiceListSpec = { filters: { shelf: shelves, tag: 'any', age: 'any' }, sorts: ['added'] } as const satisfies ListSpec<PracticeFilterName, 'added'>
export type PracticeQuery = ListQuery<PracticeFilterName, 'added'>

export const completionCrumb = { words: '6. Завершение программ', href: completionPaths.stage.to() }
export const libraryCrumb = { words: 'Методическая копилка', href: practicePaths.practices.to() }

const shelfWords: Record<Shelf, string> = { accepted: 'В копилке', own: 'Мои', proposed: 'Предложены', declined: 'Не приняты', archived: 'Архив' }

interface PracticesView {
  practices: readonly ListedPractice[]
  page: PageOf
  counts: Partial<Record<PracticeState, number>>
  own: number
  query: PracticeQuery
  shelf: Shelf
  named: Named
  /** What came of each where it was taken into programmes, in words. */
  results: ReadonlyMap<string, string>
  actor: Actor
}

export function practicesPage({ practices, page, counts, own, query, shelf, named, results, actor }: PracticesView) {
  const links = listLinks(practicePaths.practices.to(), query, practiceListSpec)
  const propose = can(actor, 'practices.propose') ? { primary: { href: practicePaths.newPractice.to(), words: 'Предложить практику', icon: 'plus' } } : {}
  const isEmpty = own === 0 && Object.values(counts).every((count) => count === 0)
  const countOf: Record<Shelf, number> = { accepted: 0, proposed: 0, declined: 0, archived: 0, ...counts, own }
  const shown = shelves.filter((one) => one === 'accepted' || one === shelf || (one === 'own' ? own > 0 : seesAll(actor) && countOf[one] > 0))
  const isAsked = query.q !== '' || query.filters.tag !== undefined || query.filters.age !== undefined
  return {
    title: libraryCrumb.words,
    head: {
      ...(seesAll(actor) && { crumbs: [completionCrumb, { words: libraryCrumb.words }] }),
      title: libraryCrumb.words,
      lead: 'Практики педагогов сада: можно прочитать, повторить и взять в программу наставничества',
      ...(!isEmpty && propose),
      ...(seesAll(actor) && countOf.accepted > 0 && { actions: [{ href: practicePaths.booklet.to(), words: 'Сборник практик' }] }),
    },
    views: shown.length < 2 ? undefined : { views: shown.map((one) => ({ words: shelfWords[one], href: links.to({ filters: { ...query.filters, shelf: one === 'accepted' ? undefined : one } }), current: one === shelf, count: countOf[one] })) },
    filters: links.filters(isEmpty ? [] : [
      { name: 'q', label: 'Слово из практики', wide: true },
      { name: 'tag', label: 'С чем помогает', options: [{ value: '', words: 'Любое' }, ...competenceOptions()] },
      { name: 'age', label: 'Возраст детей', options: [{ value: '', words: 'Любой' }, ...Object.entries(practiceAges).map(([value, words]) => ({ value, words }))] },
    ]),
    practices: practices.map((practice) => ({
      title: practice.title,
      href: practicePaths.practice.to({ id: practice.id }),
      lead: firstSentence(practice.description),
      sub: [authorOnScreen(practice, named) ?? NO_AUTHOR, inShort(practice.tags), agesInWords(practice.ages)].filter(Boolean).join(' · '),
      note: [practice.readings === 0 ? undefined : `прочитали: ${practice.readings}`, practice.pictures === 0 ? undefined : plural(practice.pictures, ['снимок', 'снимка', 'снимков']), results.get(practice.id)].filter(Boolean).join(' · '),
      tag: shelf === 'accepted' ? (practice.isRead || practice.authorId === actor.personId ? undefined : { tone: 'wait' as const, words: 'Новая', icon: 'star' }) : stateWords[practice.state],
    })),
    pager: practices.length === 0 ? undefined : links.pager(page),
    empty: practices.length > 0 ? undefined : isAsked || isNarrowed({ ...query, filters: {} })
      ? { title: 'Ничего не нашли', why: 'Попробуйте другое слово или направление.', other: { href: practicePaths.practices.to(), words: 'Показать все' } }
      : { title: shelf === 'accepted' ? 'Копилка пока пуста' : 'Здесь пока ничего нет', why: 'Расскажите о приёме, который у вас получается: хватит названия и двух предложений. После круглого стола он войдёт в копилку.', ...propose, ...(shelf === 'accepted' && seesAll(actor) && countOf.proposed > 0 && { other: { href: practicePaths.practices.to({}, { shelf: 'proposed' }), words: `Предложены: ${countOf.proposed}` } }) },
  }
}

const LONGEST = 180

function firstSentence(text: string): string {
  const first = /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
  return first.length <= LONGEST ? first : `${first.slice(0, LONGEST - 1).trimEnd()}…`
}
