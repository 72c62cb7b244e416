// A person's name: how it is read from what people type and how it is written. Its cases are in cases.ts.
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts'

export interface PersonName {
  surname: string
  firstName: string
  /** «Петровна», «Рашид кызы», or null: a patronymic is not obligatory. */
  patronymic: string | null
}

export type Gender = 'female' | 'male'

const NBSP = '\u00a0'

/** Words after a father's name: «Рашид кызы» is one patronymic of two words. */
const DAUGHTER = 'кызы|гызы|кизи|қызы'
const SON = 'оглы|оглу|углы|улы|уулу'
const SUFFIX = new RegExp(`^(?:${DAUGHTER}|${SON})$`, 'i')
const DAUGHTERS_PATRONYMIC = new RegExp(`(?:вна|ична|шна|[ -](?:${DAUGHTER}))$`, 'i')
const SONS_PATRONYMIC = new RegExp(`(?:ич|ыч|[ -](?:${SON}))$`, 'i')
const SMALL_WORD = /^(?:фон|ван|дер|де|ибн)$/

/** «Мамедова Айгюн Рашид кызы». */
export function fullName(name: PersonName): string {
  return [name.surname, name.firstName, name.patronymic].filter(Boolean).join(' ')
}

/** «Лебедева О. Н.» for the screen; nothing in it breaks. */
export function screenName(name: PersonName): string {
  return [name.surname, ...initials(name)].join(NBSP)
}

/** «Лебедева О.Н.» for the text of papers. */
export function paperName(name: PersonName): string {
  return name.surname + NBSP + initials(name).join('')
}

/** «О.Н. Лебедева» for signature blocks. */
export function signatureName(name: PersonName): string {
  return initials(name).join('') + NBSP + name.surname
}

/** «Анна Петровна», or the first name alone when there is no patronymic. */
export function politeName(name: PersonName): string {
  return [name.firstName, name.patronymic].filter(Boolean).join(NBSP)
}

/**
 * The gender when the name tells it for certain: by the patronymic, else by the first name, else by the surname.
 * Undefined in doubt («Цой Саша»): then the person who fills in the card chooses.
 */
export function genderOf(name: PersonName): Gender | undefined {
  return genderOfPatronymic(name.patronymic) ?? genderOfFirstName(name.firstName) ?? genderOfSurname(name.surname)
}

/**
 * The text with single spaces and capitals where names have them: «ЖУКОВА  мария» → «Жукова Мария»,
 * «рашид КЫЗЫ» → «Рашид кызы». Words in mixed case («МакГрегор») are left to their owner.
 */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .replace(/ *[-‐‑–—] *(?=\p{L})/gu, '-')
    .replace(/\p{L}+/gu, tidyWord)
    .trim()
}

/**
 * Takes «Фамилия Имя Отчество» apart; also «Имя Отчество Фамилия» when the patronymic gives it away, initials instead
 * of names, and a former surname in brackets, which is dropped. Undefined when there is no first name or no name.
 */
export function splitFullName(text: string): PersonName | undefined {
  const bare = text.replace(/\([^)]*\)/g, ' ').replace(/(?<=\s)(?:[-–—]|нет|б\/о|без отчества)\s*$/i, '')
  const tidy = tidyName(bare)
    .replace(/\.(?=\p{L})/gu, '. ')
    .replace(/ +/g, ' ')
  if (!/^[\p{L}'’. -]+$/u.test(tidy)) return undefined
  const words = withSuffixesJoined(tidy.split(' '))
  const [first = '', second = '', third] = words
  if (words.length < 2 || words.length > 4 || (third === undefined && second.includes(' '))) return undefined
  if (third === undefined) return { surname: first, firstName: second, patronymic: null }
  if (words.length === 3 && genderOfPatronymic(second) && !genderOfPatronymic(third))
    return { surname: third, firstName: first, patronymic: second }
  return { surname: words.slice(0, -2).join(' '), firstName: words.at(-2) ?? '', patronymic: words.at(-1) ?? null }
}

function initials(name: PersonName): string[] {
  return [initial(name.firstName), initial(name.patronymic ?? '')].filter(Boolean)
}

/** «А.», and «А.-М.» for «Анна-Мария»; of «Рашид-кызы» only «Р.»: the second word is not a name. */
function initial(text: string): string {
  const letters = text
    .split('-')
    .map((part) => part.trim().charAt(0))
    .filter((letter) => /\p{Lu}/u.test(letter))
  return letters.map((letter) => `${letter}.`).join('-')
}

function tidyWord(word: string, at: number): string {
  const lower = word.toLowerCase()
  if (at > 0 && (SUFFIX.test(lower) || SMALL_WORD.test(word))) return lower
  const isCareless = /^\p{Ll}+$|^\p{Lu}{2,}\p{Ll}*$|^\p{Ll}\p{Lu}+$/u.test(word)
  return isCareless ? lower.charAt(0).toUpperCase() + lower.slice(1) : word
}

function withSuffixesJoined(words: string[]): string[] {
  return words.reduce<string[]>((done, word) => {
    const before = done.at(-1)
    return before !== undefined && SUFFIX.test(word) ? [...done.slice(0, -1), `${before} ${word}`] : [...done, word]
  }, [])
}

function genderOfPatronymic(patronymic: string | null): Gender | undefined {
  if (DAUGHTERS_PATRONYMIC.test(patronymic ?? '')) return 'female'
  return SONS_PATRONYMIC.test(patronymic ?? '') ? 'male' : undefined
}

function genderOfFirstName(firstName: string): Gender | undefined {
  const text = firstName.toLowerCase().replaceAll('ё', 'е').split(/[ -]/)[0] ?? ''
  if (FEMALE_NAMES.has(text)) return 'female'
  if (MALE_NAMES.has(text)) return 'male'
  // Short forms on -а and -я are shared («Саша», «Женя»); these long endings are women's.
  return /.{3}([аиея]на|ия|ья|ла|ма|са|та|ра|да|за|ика|ея)$/.test(text) ? 'female' : undefined
}

function genderOfSurname(surname: string): Gender | undefined {
  const text = surname.toLowerCase()
  if (/..([оеё]ва|[иы]на|[сц]кая|[нт]ая)$/.test(text)) return 'female'
  return /..([оеё]в|[иы]н|[сц]кий|[нт]ый)$/.test(text) ? 'male' : undefined
}
