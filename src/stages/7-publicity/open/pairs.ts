// Pairs as outsiders see them: names as far as consents reach, and nothing that would give the others away.
import { categoryWords, type Category } from '../../../common/people/index.ts'
import type { DisseminationItem } from '../../../common/consents/index.ts'
import { fullName, type PersonName } from '../../../kit/russian/names.ts'
import { capitalized } from '../../../kit/russian/typography.ts'

export interface OpenMember {
  personId: string
  name: PersonName
  post: string
  category: Category
  role: 'mentor' | 'mentee'
}

export interface OpenUnit {
  members: readonly OpenMember[]
  /** What they work on; empty when nothing is said. */
  topic: string
}

interface Shown {
  words: string
  sub: string
  isHidden: boolean
}

export interface OpenPair {
  mentors: Shown[]
  mentees: Shown[]
  topic: string
}

type Allowed = ReadonlyMap<string, ReadonlySet<DisseminationItem>>

/**
 * The only pair of a small kindergarten is known to everybody who works there: without names its topic stays hidden too,
 * or it would tell whose difficulty it is (pitfalls A22).
 */
export function openPairs(units: readonly OpenUnit[], allowed: Allowed): OpenPair[] {
  return units.map(({ members, topic }) => {
    const shown = members.map((member) => ({ role: member.role, ...shownMember(member, allowed.get(member.personId)) }))
    const mayTell = members.every(({ personId }, index) => (shown[index]?.isHidden === true ? units.length > 1 : allowed.get(personId)?.has('results') === true))
    return {
      mentors: shown.filter(({ role }) => role === 'mentor').map(({ words, sub, isHidden }) => ({ words, sub, isHidden })),
      mentees: shown.filter(({ role }) => role === 'mentee').map(({ words, sub, isHidden }) => ({ words, sub, isHidden })),
      topic: mayTell ? topic : '',
    }
  })
}

/** A name together with the part in the pair needs both boxes; a post of somebody hidden is never told. */
function shownMember({ name, post, category }: OpenMember, allowed: ReadonlySet<DisseminationItem> | undefined): Shown {
  if (allowed?.has('name') !== true || !allowed.has('role')) return { words: 'Имя не публикуется', sub: 'педагог сада', isHidden: true }
  const sub = [allowed.has('post') ? post : '', allowed.has('category') && category !== 'none' ? categoryWords[category] : ''].filter(Boolean).join(', ')
  return { words: capitalized(fullName(name)), sub, isHidden: false }
}
