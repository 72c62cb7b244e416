// What is said when something may not be published: who, why, and what to do.
import { Refusal } from '../../../kit/refusal.ts'
import { screenName, type PersonName } from '../../../kit/russian/names.ts'
import { isCleared, obstacleWords, type ClearanceLine } from '../clearance.ts'
import { resourceWords } from '../resource.ts'
import { publicityPaths } from '../paths.ts'

interface Checked {
  lines: readonly ClearanceLine[]
  strangers: readonly { name: PersonName }[]
  people: ReadonlyMap<string, { name: PersonName }>
}

/** Most people one sentence names. */
const NAMED = 5

/** @throws Refusal with the names while somebody has not allowed it, or is named without being asked */
export function assertCleared(id: string, { lines, strangers, people }: Checked): void {
  const next = { href: publicityPaths.publication.to({ id }), words: 'Открыть публикацию' }
  if (strangers.length > 0) {
    const names = strangers.slice(0, NAMED).map(({ name }) => screenName(name)).join(', ')
    throw new Refusal('wrong-moment', `В тексте есть имена, о которых никого не спросили: ${names}. Отметьте, кто назван, или уберите имя из заголовка, текста и подписей к снимкам.`, { next })
  }
  const uncleared = lines.filter((line) => !isCleared(line))
  if (uncleared.length === 0) return
  const reasons = uncleared.slice(0, NAMED).map((line) => {
    const name = people.get(line.personId)?.name
    return `${name === undefined ? 'Человек, которого нет в списке' : screenName(name)} (${resourceWords(line.resource)}): ${obstacleWords(line).toLowerCase()}`
  })
  throw new Refusal('wrong-moment', `Публиковать нельзя. ${reasons.join('. ')}. Предложите согласие, скройте имена или уберите снимок.`, { next })
}
