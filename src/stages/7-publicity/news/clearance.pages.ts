// Persons × pages: what is allowed, what is not and why, what to do about it.
import { fullName, screenName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'
import { consentPaths } from '../../../common/consents/index.ts'
import { isCleared, itemsInWords, obstacleWords, type ClearanceLine } from '../clearance.ts'
import { publicityPaths } from '../paths.ts'
import { resourceWords } from '../resource.ts'
import { peopleIn, type Publication } from './publication.ts'
import type { PublicationCheck } from './publication-check.facts.ts'

const GOOD = { tone: 'good' as const, words: 'Можно' }

/** Undefined when nobody is named or shown. */
export function clearanceTable(publication: Publication, { lines, people, absent }: PublicationCheck, isOpen: boolean, mayOffer: boolean) {
  const ids = peopleIn(publication).filter((id) => people.has(id))
  if (ids.length === 0) return undefined
  const resources = [...new Set(lines.map(({ resource }) => resource))]
  const hidden = publication.isDepersonalised
  return {
    label: 'Кто назван или показан',
    columns: [{ key: 'person', words: 'Кто и какие данные' }, ...resources.map((resource) => ({ key: resource, words: resourceWords(resource) })), ...(resources.length === 0 ? [{ key: 'hidden', words: 'В тексте' }] : [])],
    rows: ids.map((id) => {
      const name = people.get(id)?.name
      const own = lines.filter((line) => line.personId === id)
      const words = name === undefined ? 'Нет в списке' : screenName(name)
      return {
        id, name: words,
        cells: {
          person: { words, sub: subOf(publication, id, hidden, absent.some((person) => person.id === id)) },
          hidden: own.length === 0 ? { tag: { tone: 'plain' as const, words: 'Имя скрыто' } } : '',
          ...Object.fromEntries(resources.map((resource) => [resource, cellOf(own.find((line) => line.resource === resource))])),
        },
        menu: [
          ...(mayOffer && own.some((line) => !isCleared(line)) ? [{ words: 'Предложить согласие', href: consentPaths.offer.to({ kind: 'dissemination' }, { person: id, urls: offered(own) }) }] : []),
          ...(isOpen && publication.people.some(({ personId }) => personId === id) ? [{ words: 'Убрать из списка', action: publicityPaths.personRemoval.to({ id: publication.id, person: id }) }] : []),
        ],
      }
    }),
  }
}

/** Found in the text, not on the list, with full names, for namesakes stand together; each can be put on it with one press. */
export function strangersOf({ id, version, isDepersonalised }: Publication, { strangers }: PublicationCheck, isOpen: boolean) {
  return strangers.map(({ id: personId, name, post }) => ({
    name: `${fullName(name)}, ${post}`,
    add: isOpen && !isDepersonalised ? { action: publicityPaths.people.to({ id }), version: String(version), person: personId } : undefined,
  }))
}

function subOf({ people, pictures }: Publication, id: string, hidden: boolean, isAbsent: boolean): string {
  const named = people.find(({ personId }) => personId === id)
  const isShown = pictures.some(({ shown }) => shown.includes(id))
  return capitalized([
    named === undefined ? '' : hidden ? 'имя скрыто' : itemsInWords(named.items), isShown ? 'есть на снимке' : '', isAbsent ? 'в тексте не найден' : '',
  ].filter(Boolean).join('; '))
}

function cellOf(line: ClearanceLine | undefined) {
  if (line === undefined) return { tag: { tone: 'plain' as const, words: 'Имя скрыто' } }
  if (isCleared(line)) return { tag: GOOD, ...(line.conditions.length > 0 && { sub: 'с условиями: они встанут рядом с текстом' }) }
  return { tag: { tone: 'stop' as const, words: 'Нельзя' }, sub: obstacleWords(line) }
}

function offered(lines: readonly ClearanceLine[]): string {
  return lines.map(({ resource }) => resource).join('\n')
}
