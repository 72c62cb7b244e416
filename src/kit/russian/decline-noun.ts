// Nouns that name a person by work, in the singular: воспитатель, педагог, няня, секретарь.
import type { ObliqueCase } from './oblique-case.ts'

const ORDER: readonly ObliqueCase[] = ['gen', 'dat', 'acc', 'ins', 'pre']

/** The first test that fits (in small letters) wins: letters to cut, then the five endings. */
const PATTERNS: readonly (readonly [test: RegExp, cut: number, endings: string])[] = [
  [/^секретарь$/, 1, 'я ю я ём е'],
  [/ь$/, 1, 'я ю я ем е'],
  [/й$/, 1, 'я ю я ем е'],
  [/[бвгдзклмнпрстфх]ец$/, 2, 'ца цу ца цом це'],
  [/врач$|ткач$|скрипач$/, 0, 'а у а ом е'],
  [/[жшчщц]$/, 0, 'а у а ем е'],
  [/[бвгдзклмнпрстфх]$/, 0, 'а у а ом е'],
  [/[жшчщ]а$/, 1, 'и е у ей е'],
  [/ца$/, 1, 'ы е у ей е'],
  [/[гкх]а$/, 1, 'и е у ой е'],
  [/а$/, 1, 'ы е у ой е'],
  [/ия$/, 1, 'и и ю ей и'],
  [/я$/, 1, 'и е ю ей е'],
]

/** Shorter words are shortenings of capitals or prepositions; «ИЗО», «кафе» end in a vowel that does not decline. */
const SHORTEST = 4

export function declineNoun(word: string, grammaticalCase: ObliqueCase): string {
  const lower = word.toLowerCase()
  const pattern = lower.length < SHORTEST ? undefined : PATTERNS.find(([test]) => test.test(lower))
  if (!pattern) return word
  const [, cut, endings] = pattern
  return word.slice(0, word.length - cut) + (endings.split(' ')[ORDER.indexOf(grammaticalCase)] ?? '')
}
