// Words for a list of people with nobody in it.
import type { ListLinks } from '../../kit/lists/list-parts.ts'
import { isNarrowed } from '../../kit/lists/list-query.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import type { PeopleQuery } from './people-list.ts'
import { stateWords } from './person-words.ts'
import { categoryWords, employmentWords } from './person.ts'

/** What a new kindergarten sees under its first people. */
export function firstTime(
  may: { add: { href: string; words: string }; load: { href: string; words: string } } | undefined,
) {
  return {
    title: 'Добавьте остальных сотрудников',
    why: 'Удобнее всего загрузить готовый список из Excel или вставить строки из него: система разберёт столбцы сама и ничего не запишет, пока вы не проверите.',
    ...(may ? { primary: may.load, other: may.add } : {}),
  }
}

/** The filters in which those are looked for who were not found. */
export const amongEverybody = { state: 'everybody' } as const

/** Names the filter that found nobody and offers what is close: `count` people among everybody. */
export function nothingFound(query: PeopleQuery, count: number, links: ListLinks) {
  const asked = [
    query.q && `«${query.q}»`,
    query.filters.post && `должность «${query.filters.post}»`,
    query.filters.category && categoryWords[query.filters.category as keyof typeof categoryWords],
    query.filters.employment && employmentWords[query.filters.employment as keyof typeof employmentWords],
    query.filters.state && stateWords[query.filters.state as keyof typeof stateWords].toLowerCase(),
  ].filter(Boolean)
  return {
    title: asked.length > 0 ? `Никого не нашли: ${asked.join(', ')}` : 'Сейчас в списке никого нет',
    why:
      count > 0
        ? `Среди всех, и прежних тоже, подходит ${peopleCount(count)}.`
        : 'Проверьте, как написана фамилия: хватит нескольких её букв. Прежняя фамилия тоже подойдёт.',
    primary:
      count > 0
        ? { href: links.to({ filters: amongEverybody }), words: 'Показать среди всех' }
        : { href: links.to({ q: '', filters: {} }), words: 'Показать всех' },
    ...(count > 0 && isNarrowed(query)
      ? { other: { href: links.to({ q: '', filters: {} }), words: 'Сбросить отбор' } }
      : {}),
  }
}
