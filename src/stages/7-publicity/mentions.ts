// People named in a text, in whichever case and form: «Соколовой Нине Дмитриевне», «Н. Д. Соколову», «с Ниной Дмитриевной».
import { CASE_IDS, type Case, type NameCases } from '../../kit/russian/cases.ts'

/** Whom to look for. */
export interface Nameable {
  id: string
  nameCases: NameCases
  /** Names borne before: old papers keep them. */
  formerCases?: readonly NameCases[]
}

export interface Mention {
  /** Everybody it may mean: namesakes are not told apart by a surname alone. */
  personIds: string[]
  at: number
  length: number
  /** The likely one of those the form may be. */
  case: Case
  cases: Case[]
}

interface Word {
  /** Lower case, ё as е. */
  key: string
  at: number
  end: number
  isCapital: boolean
  /** «Н.» */
  isInitial: boolean
  /** Only spaces stand between the one before and this one. */
  follows: boolean
}

interface Entry {
  person: Nameable
  case: Case
  surname: string[]
  firstName: string[]
  patronymic: string[]
}

interface Found {
  entry: Entry
  from: number
  to: number
  strength: number
}

/** A reader of texts that knows these people; made once, it reads many texts. */
export function mentionReader(people: readonly Nameable[]): (text: string) => Mention[] {
  const index = indexOf(people)
  return (text) => {
    const words = wordsOf(text)
    const mentions: Mention[] = []
    for (let at = 0; at < words.length; ) {
      const best = strongest((index.get(words[at]?.key ?? '') ?? []).flatMap((entry) => readAt(words, at, entry, index)))
      const [first] = best
      if (first === undefined) at += 1
      else {
        mentions.push(mentionOf(words, best, text))
        at = first.to
      }
    }
    return mentions
  }
}

/** Every entry under each word a mention of it may begin with. */
function indexOf(people: readonly Nameable[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>()
  for (const person of people) {
    for (const [names, id] of [person.nameCases, ...(person.formerCases ?? [])].flatMap((names) => CASE_IDS.map((id) => [names, id] as const))) {
      const { surname, firstName, patronymic } = names[id]
      const entry: Entry = { person, case: id, surname: keysOf(surname), firstName: keysOf(firstName), patronymic: keysOf(patronymic ?? '') }
      const initial = entry.firstName[0]?.charAt(0) ?? ''
      for (const key of new Set([entry.surname[0] ?? '', entry.firstName[0] ?? '', initial])) {
        if (key !== '') index.set(key, [...(index.get(key) ?? []), entry])
      }
    }
  }
  return index
}

/** The longest reading of this entry that begins here, if any. */
function readAt(words: readonly Word[], at: number, entry: Entry, index: ReadonlyMap<string, readonly Entry[]>): Found[] {
  const { surname, firstName, patronymic } = entry
  const after = (from: number | undefined, keys: readonly string[]) => (from === undefined ? undefined : sequence(words, from, keys))
  const found = (to: number | undefined, strength: number): Found[] => (to === undefined ? [] : [{ entry, from: at, to, strength }])
  const named = sequence(words, at, firstName)
  const polite = patronymic.length > 0 ? after(named, patronymic) : undefined
  const family = sequence(words, at, surname)
  const initialsFirst = initials(words, at, entry)
  return [
    ...found(after(polite, surname), 6), ...found(after(after(family, firstName), patronymic), 6),
    ...found(after(initialsFirst, surname), 5), ...found(family === undefined ? undefined : initials(words, family, entry, true), 5),
    ...found(after(named, surname), 4), ...found(after(family, firstName), 4),
    ...found(polite, 3),
    // «мельник» alone may be a miller: a surname without anything else is read only with its capital letter.
    ...(family !== undefined && words[at]?.isCapital === true && !belongsToAnother(words, family, index) ? found(family, 1) : []),
  ]
}

/** «Соколова В.» or «Соколова Вера», when ours is Нина, is somebody else. */
function belongsToAnother(words: readonly Word[], next: number, index: ReadonlyMap<string, readonly Entry[]>): boolean {
  const word = words[next]
  if (word === undefined || !word.follows) return false
  if (word.isInitial) return true
  return word.isCapital && (index.get(word.key) ?? []).some(({ firstName }) => firstName[0] === word.key)
}

/** «Н.», «Н. Д.», «Н.Д.» of this person; after a surname they must stand right behind it. */
function initials(words: readonly Word[], at: number, { firstName, patronymic }: Entry, behind = false): number | undefined {
  const fits = (index: number, key: string | undefined, mustFollow: boolean) => {
    const word = words[index]
    return word?.isInitial === true && (!mustFollow || word.follows) && key?.startsWith(word.key) === true
  }
  if (!fits(at, firstName[0], behind)) return undefined
  return patronymic.length > 0 && fits(at + 1, patronymic[0], true) ? at + 2 : at + 1
}

/** Where the words end when they stand here one after another. */
function sequence(words: readonly Word[], at: number, keys: readonly string[]): number | undefined {
  if (keys.length === 0) return undefined
  const fits = keys.every((key, offset) => words[at + offset]?.key === key && (offset === 0 || words[at + offset]?.follows === true))
  return fits && words[at]?.isInitial === false ? at + keys.length : undefined
}

function strongest(found: readonly Found[]): Found[] {
  const most = Math.max(0, ...found.map(({ strength }) => strength))
  return found.filter(({ strength }) => strength === most)
}

function mentionOf(words: readonly Word[], found: readonly Found[], text: string): Mention {
  const [{ from = 0, to = 1 } = {}] = found
  const at = words[from]?.at ?? 0
  const cases = found.map(({ entry }) => entry.case)
  return {
    personIds: [...new Set(found.map(({ entry }) => entry.person.id))],
    at,
    length: (words[to - 1]?.end ?? at) - at,
    cases,
    case: likelyCase(cases, text.slice(0, at)),
  }
}

const PREPOSITIONS: readonly [RegExp, Case][] = [
  [/(?:^|[^\p{L}])(?:с|со|под|над|между|перед|за|вместе с)\s+$/iu, 'ins'],
  [/(?:^|[^\p{L}])(?:к|ко|по|благодаря)\s+$/iu, 'dat'],
  [/(?:^|[^\p{L}])(?:о|об|обо|в|во|на|при)\s+$/iu, 'pre'],
  [/(?:^|[^\p{L}])(?:у|от|из|для|без|до|после|около|кроме)\s+$/iu, 'gen'],
]

/** «Соколовой» is five cases at once: the word before tells, else the first that fits. */
function likelyCase(cases: readonly Case[], before: string): Case {
  const asked = PREPOSITIONS.find(([pattern]) => pattern.test(before))?.[1]
  if (asked !== undefined && cases.includes(asked)) return asked
  return CASE_IDS.find((id) => cases.includes(id)) ?? 'nom'
}

/** Soft hyphens, joiners and marks of stress come with texts that were copied: they stand inside words and are not seen. */
const WORDS = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*(?:[-‐‑]\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060]*)*/gu

function wordsOf(text: string): Word[] {
  let before = 0
  return [...text.matchAll(WORDS)].map((match) => {
    const [word] = match
    const isInitial = keyOf(word).length === 1 && /^\p{Lu}/u.test(word) && text.charAt(match.index + word.length) === '.'
    const end = match.index + word.length + (isInitial ? 1 : 0)
    const follows = before > 0 && /^[\s\u00a0\u202f]*$/u.test(text.slice(before, match.index))
    before = end
    return { key: keyOf(word), at: match.index, end, isCapital: /^\p{Lu}/u.test(word), isInitial, follows }
  })
}

function keysOf(name: string): string[] {
  return name.split(/[\s\u00a0]+/).filter((part) => part !== '').map(keyOf)
}

/** Latin letters that look Russian, as one key of the keyboard types both. */
const LOOKALIKES: Readonly<Record<string, string>> = { a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' }

function keyOf(word: string): string {
  const seen = word.normalize('NFC').toLowerCase().replace(/[\p{M}\u00ad\u200b-\u200d\u2060]/gu, '').replaceAll('ё', 'е').replace(/[‐‑]/g, '-')
  return seen.length === 1 || /[а-я]/.test(seen) ? seen.replace(/[a-z]/g, (letter) => LOOKALIKES[letter] ?? letter) : seen
}
