// The stored cases of a name and a post: what is drafted anew when the card changes, and how they sound in a paper.
import { CASE_IDS, CASES, draftNameCases, type NameCases, type PostCases } from '../../kit/russian/cases.ts'
import { fullName, type Gender, type PersonName } from '../../kit/russian/names.ts'
import { draftPostCases } from '../../kit/russian/posts.ts'
import type { Person } from './person.ts'

const nameParts = ['surname', 'firstName', 'patronymic'] as const

type Named = Pick<Person, 'name' | 'gender' | 'nameCases'>

/**
 * Cases for a changed name: parts that are written as before keep their forms, changed ones are drafted anew.
 * After a change of gender everything is drafted anew except what was corrected by hand.
 */
export function nameCasesAfter(before: Named, name: PersonName, gender: Gender): NameCases {
  const fresh = draftNameCases(name, gender)
  const earlier = draftNameCases(before.name, before.gender)
  const kept = nameParts.filter((part) => {
    if (name[part] !== before.name[part]) return false
    return gender === before.gender || CASE_IDS.some((id) => before.nameCases[id][part] !== earlier[id][part])
  })
  return eachCase((id) => {
    const [old, drafted] = [before.nameCases[id], fresh[id]]
    return {
      surname: (kept.includes('surname') ? old : drafted).surname,
      firstName: (kept.includes('firstName') ? old : drafted).firstName,
      patronymic: (kept.includes('patronymic') ? old : drafted).patronymic,
    }
  })
}

/** Cases for a changed post; the same post keeps what was corrected by hand. */
export function postCasesAfter(before: Pick<Person, 'post' | 'postCases'>, post: string): PostCases {
  return post === before.post ? before.postCases : draftPostCases(post)
}

/** The five oblique cases as orders use them: «назначить воспитателя Соломатину Веру Юрьевну». */
export function casesInPapers({ nameCases, postCases }: Pick<Person, 'nameCases' | 'postCases'>) {
  return CASES.filter(({ id }) => id !== 'nom').map(({ id, name, cue }) => {
    const words = [postCases[id], fullName(nameCases[id])].filter((part) => part !== '').join(' ')
    const isVowel = id === 'pre' && /^[аэиоу]/i.test(words)
    return { id, name, words: `${cue}${isVowel ? 'б' : ''} ${words}` }
  })
}

function eachCase<T>(make: (id: (typeof CASE_IDS)[number]) => T) {
  return { nom: make('nom'), gen: make('gen'), dat: make('dat'), acc: make('acc'), ins: make('ins'), pre: make('pre') }
}
