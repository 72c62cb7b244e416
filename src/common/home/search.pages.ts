import type { Words } from '../../kit/links.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import { documentPaths } from '../documents/index.ts'
import type { FoundDocument } from '../documents/index.ts'
import { eventPaths, kindNames, type Event } from '../events/index.ts'
import { peoplePaths } from '../people/index.ts'
import type { ListedPerson } from '../people/index.ts'
import { homePaths } from './paths.ts'

type FoundEvent = Pick<Event, 'id' | 'title' | 'kind' | 'on'>

export interface SearchGroup {
  title: string
  found: { words: string; href: string; sub: Words }[]
}

/** What was found, grouped; people who have left stand behind those who work. */
export function searchPage(words: string, people: readonly ListedPerson[], documents: readonly FoundDocument[], events: readonly FoundEvent[], others: readonly SearchGroup[]) {
  const groups: SearchGroup[] = [
    {
      title: 'Люди',
      found: people.map(({ id, name, post, dismissedOn }) => ({
        words: fullName(name),
        href: peoplePaths.person.to({ id }),
        sub: dismissedOn === null ? post : `${post}, больше не работает`,
      })),
    },
    {
      title: 'Документы',
      found: documents.map(({ id, title, reference }) => ({ words: title, href: documentPaths.document.to({ id }), sub: reference })),
    },
    {
      title: 'События',
      found: events.map(({ id, title, kind, on }) => ({ words: title, href: eventPaths.event.to({ id }), sub: `${kindNames[kind]}, ${requisiteDay(on)}` })),
    },
    ...others,
  ]
  const count = groups.reduce((sum, { found }) => sum + found.length, 0)
  return {
    title: words === '' ? 'Поиск' : `Поиск: ${words}`,
    action: homePaths.search.to(),
    words,
    groups: groups.filter(({ found }) => found.length > 0),
    empty:
      words === ''
        ? { title: 'Что найти?', why: 'Наберите часть фамилии, номер приказа, слово из названия документа или события – найдутся и пары этих людей.' }
        : count === 0
          ? { title: `По словам «${words}» ничего нет`, why: 'Проверьте написание или оставьте только начало слова.', other: { href: peoplePaths.list.to(), words: 'Открыть список людей' } }
          : undefined,
  }
}
