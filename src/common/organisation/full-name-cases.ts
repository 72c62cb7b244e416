// A first draft of the official full name in three cases; a person checks and corrects it.
import { capitalized } from '../../kit/russian/typography.ts'
import type { OrganisationNameCases } from './organisation.ts'

type Endings = readonly [gen: string, dat: string, pre: string]

/** Endings of the nominative, the more special first. What is not found here stays as it is. */
const ADJECTIVES: readonly (readonly [RegExp, Endings])[] = [
  [/(?<=[жшчщ])ее$|(?<=[жшчщ])ий$|ее$|(?<![гкх])ий$/i, ['его', 'ему', 'ем']],
  [/ое$|ый$|ой$|(?<=[гкх])ий$/i, ['ого', 'ому', 'ом']],
  [/(?<=[жшчщ])ая$|яя$/i, ['ей', 'ей', 'ей']],
  [/ая$/i, ['ой', 'ой', 'ой']],
]
const NOUNS: readonly (readonly [RegExp, Endings])[] = [
  [/ие$/i, ['ия', 'ию', 'ии']],
  [/ия$/i, ['ии', 'ии', 'ии']],
  [/о$/i, ['а', 'у', 'е']],
  [/(?<=[гкхжшчщ])а$/i, ['и', 'е', 'е']],
  [/а$/i, ['ы', 'е', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/i, ['а', 'у', 'е']],
]

/**
 * Declines the leading group «Муниципальное казённое … учреждение» and a «детский сад» right after it. From the first
 * quotation mark on nothing changes; an abbreviation («МКДОУ № 12») stays whole. The first letter becomes small,
 * because the cases stand inside a sentence.
 */
export function draftFullNameCases(fullName: string): OrganisationNameCases {
  return { gen: inCase(fullName, 0), dat: inCase(fullName, 1), pre: inCase(fullName, 2) }
}

function inCase(fullName: string, index: 0 | 1 | 2): string {
  const start = fullName.search(/["«“„]/)
  const plain = start < 0 ? fullName : fullName.slice(0, start)
  const rest = start < 0 ? '' : fullName.slice(start)
  // Words and the spaces between them take turns, so that the spaces come back as they were.
  const pieces = plain.split(/(\s+)/)
  const groups = /^\p{Lu}{2,6}$/u.test(pieces[0] ?? '') ? 0 : 1
  const declined = declineGroups(pieces, groups, index).join('')
  return groups === 0 ? fullName : small(declined) + rest
}

function declineGroups(pieces: string[], groups: number, index: 0 | 1 | 2): string[] {
  let left = groups
  return pieces.map((piece, place) => {
    if (left === 0 || !/^[\p{L}-]+$/u.test(piece)) return piece
    const adjective = withEnding(piece, ADJECTIVES, index)
    if (adjective !== undefined) return adjective
    left -= 1
    // «… учреждение детский сад № 5»: the apposition agrees with the noun.
    if (/^детский$/i.test(pieces[place + 2] ?? '') && /^сад$/i.test(pieces[place + 4] ?? '')) left += 1
    return withEnding(piece, NOUNS, index) ?? piece
  })
}

function withEnding(word: string, rules: readonly (readonly [RegExp, Endings])[], index: 0 | 1 | 2): string | undefined {
  const rule = rules.find(([ending]) => ending.test(word))
  if (rule === undefined) return undefined
  const ending = rule[1][index]
  return word.replace(rule[0], /^\p{Lu}{2,}$/u.test(word) ? ending.toUpperCase() : ending)
}

/** «Муниципального» → «муниципального», but «МУНИЦИПАЛЬНОГО» stays. */
function small(text: string): string {
  const lower = text.charAt(0).toLowerCase() + text.slice(1)
  return capitalized(lower) === text && /^.\p{Ll}/u.test(text) ? lower : text
}
