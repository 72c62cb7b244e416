// The same text without names: «наставник А», «наставляемая Б», in the case the sentence asks for (domain.md §7.6).
import { CASE_IDS, type Case, type PostCases } from '../../kit/russian/cases.ts'
import type { Gender } from '../../kit/russian/names.ts'
import { mentionReader, type Nameable } from './mentions.ts'
import { afterPosts, postBefore } from './posts-around.ts'

/** What somebody is called instead of the name. */
export type Part = 'mentor' | 'mentee' | 'colleague'

export interface Hideable extends Nameable {
  gender: Gender
  postCases: PostCases
  part: Part
}

const nouns: Record<Part, Record<Gender, Record<Case, string>>> = {
  mentor: both(['наставник', 'наставника', 'наставнику', 'наставника', 'наставником', 'наставнике']),
  mentee: {
    female: cased(['наставляемая', 'наставляемой', 'наставляемой', 'наставляемую', 'наставляемой', 'наставляемой']),
    male: cased(['наставляемый', 'наставляемого', 'наставляемому', 'наставляемого', 'наставляемым', 'наставляемом']),
  },
  colleague: both(['педагог', 'педагога', 'педагогу', 'педагога', 'педагогом', 'педагоге']),
}

const LETTERS = [...'АБВГДЕЖИКЛМНПРСТУФ']

/**
 * Hides these people in texts that belong together (a title and its text): the same person has the same letter in both.
 * Posts around the name go with it: a post only one person holds would give him away.
 */
export function depersonalised(texts: readonly string[], people: readonly Hideable[]): string[] {
  const read = mentionReader(people)
  const byId = new Map(people.map((person) => [person.id, person]))
  const letters = new Map<string, string>()
  const taken: Record<Part, number> = { mentor: 0, mentee: 0, colleague: 0 }

  function letterOf({ id, part }: Hideable): string {
    const known = letters.get(id)
    if (known !== undefined) return known
    const letter = LETTERS[taken[part]] ?? `А${taken[part] - LETTERS.length + 1}`
    taken[part] += 1
    letters.set(id, letter)
    return letter
  }

  return texts.map((text) => {
    let done = 0
    let result = ''
    for (const mention of read(text)) {
      const person = byId.get(mention.personIds[0] ?? '')
      if (person === undefined) continue
      const post = postBefore(text, mention, person)
      const start = Math.max(done, post.at)
      const words = `${nouns[person.part][person.gender][post.case]}\u00a0${letterOf(person)}`
      result += text.slice(done, start) + (beginsSentence(text, start) ? words.charAt(0).toUpperCase() + words.slice(1) : words)
      const after = afterPosts(text, mention.at + mention.length, person)
      result += after.instead
      done = after.at
    }
    return result + text.slice(done)
  })
}

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/[ \t\u00a0«"„(]+$/u, '')
  return before === '' || /[.!?…\n]$/u.test(before)
}

function both(forms: readonly string[]): Record<Gender, Record<Case, string>> {
  return { female: cased(forms), male: cased(forms) }
}

function cased(forms: readonly string[]): Record<Case, string> {
  return Object.fromEntries(CASE_IDS.map((id, index) => [id, forms[index] ?? ''])) as Record<Case, string>
}
