// Adjectives and participles of people's posts in the singular: старший, музыкальный, заведующая.
import type { ObliqueCase } from './oblique-case.ts'

type Endings = Record<ObliqueCase, string>

const HARD_MALE: Endings = { gen: 'ого', dat: 'ому', acc: 'ого', ins: 'ым', pre: 'ом' }
const VELAR_MALE: Endings = { ...HARD_MALE, ins: 'им' }
const SOFT_MALE: Endings = { gen: 'его', dat: 'ему', acc: 'его', ins: 'им', pre: 'ем' }
const HARD_FEMALE: Endings = { gen: 'ой', dat: 'ой', acc: 'ую', ins: 'ой', pre: 'ой' }
const HISSING_FEMALE: Endings = { gen: 'ей', dat: 'ей', acc: 'ую', ins: 'ей', pre: 'ей' }
const SOFT_FEMALE: Endings = { ...HISSING_FEMALE, acc: 'юю' }

export function isAdjective(word: string): boolean {
  return /..(?:ый|ий|ой|ая|яя)$/i.test(word)
}

/** The accusative is the one for people: «назначить старшего», not «старший». */
export function declineAdjective(word: string, grammaticalCase: ObliqueCase): string {
  return word.slice(0, -2) + endingsOf(word.toLowerCase())[grammaticalCase]
}

function endingsOf(word: string): Endings {
  if (word.endsWith('яя')) return SOFT_FEMALE
  if (word.endsWith('ая')) return /[жшщч]ая$/.test(word) ? HISSING_FEMALE : HARD_FEMALE
  if (/[гкхжшщч]ой$|[гкх]ий$/.test(word)) return VELAR_MALE
  return word.endsWith('ий') ? SOFT_MALE : HARD_MALE
}
