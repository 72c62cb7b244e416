// Words of a line: plain text, bold, blanks to be filled by hand, values of the registration form.
import type { Run } from './block-schema.ts'

/** How papers write their text down: strings and runs, nested as convenient; what is absent is skipped. */
export type Words = string | Run | undefined | null | false | readonly Words[]
export type BlankLength = 'short' | 'medium' | 'long'

export const nbsp = '\u00a0'

const underscores: Record<BlankLength, string> = {
  short: '_'.repeat(6),
  medium: '_'.repeat(14),
  long: '_'.repeat(30),
}

/** Turns words into runs; strings get their non-breaking spaces. Runs are taken as they are. */
export function runs(...words: Words[]): Run[] {
  return words.flatMap((part): Run[] => {
    if (part === undefined || part === null || part === false || part === '') return []
    if (typeof part === 'string') return [{ text: bound(part) }]
    if (isList(part)) return runs(...part)
    return [part]
  })
}

function isList(part: Run | readonly Words[]): part is readonly Words[] {
  return Array.isArray(part)
}

export function bold(text: string): Run {
  return { text: bound(text), bold: true }
}

export function italic(text: string): Run {
  return { text: bound(text), italic: true }
}

/** Text that stays as it is to the letter: official names, wording a person has edited (pitfalls N30). */
export function verbatim(text: string): Run {
  return { text }
}

/** A line to be filled in by hand. */
export function blank(length: BlankLength = 'medium'): Run {
  return { blank: length }
}

/** A value of the registration form: green on the screen while the paper is a draft, a blank while it is unknown. */
export function slot(value: string | undefined | null, length: BlankLength = 'short'): Run {
  return value ? { text: bound(value), slot: true } : { blank: length, slot: true }
}

/** The fact, or a visible blank while it is unknown. */
export function known(value: string | undefined | null, length: BlankLength = 'medium'): Run {
  return value ? { text: bound(value) } : { blank: length }
}

/** Pieces that must stay on one line: unbreakable('№', '42-ОД'). */
export function unbreakable(...parts: string[]): string {
  return parts.join(nbsp).replaceAll(' ', nbsp)
}

const months = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
const bindings: [RegExp, string][] = [
  [/([№§]|(?<!\p{L})(?:ст|пп?|г|пос|с|д|ул|стр)\.) (?=[\p{L}\d_])/gu, `$1${nbsp}`],
  [new RegExp(`(\\d) (?=(?:${months})(?!\\p{L}))`, 'gu'), `$1${nbsp}`],
  [new RegExp(`((?:${months})) (?=\\d{4})`, 'g'), `$1${nbsp}`],
  [/(\d) (?=(?:г|гг|л|экз|чел|руб|ч)\.|%)/g, `$1${nbsp}`],
  [/(?<!\p{L})(\p{Lu}\.\p{Lu}\.) (?=\p{Lu}\p{Ll})/gu, `$1${nbsp}`],
  [/(?<=(?<!\p{L})\p{Lu}\p{Ll}+) (?=\p{Lu}\.)/gu, nbsp],
  [/ (?=[–—](?:\s|$))/g, nbsp],
  [/([Ии]\.) (?=о\.)/g, `$1${nbsp}`],
]

/**
 * Makes spaces non-breaking where office rules want them: «№ 12», «1 сентября 2025 г.», «г. Сосновка», «Лебедева О.Н.».
 * Unlike the typography of the screen it adds, removes and replaces nothing else: papers quote official names to the letter.
 */
export function bound(text: string): string {
  return bindings.reduce((bound, [where, what]) => bound.replace(where, what), text)
}

/** What a run says; a blank says its underscores. */
export function runText(run: Run): string {
  return 'blank' in run ? underscores[run.blank] : run.text
}

export function runsText(list: readonly Run[]): string {
  return list.map(runText).join('')
}
