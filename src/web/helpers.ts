import { dayOfMoment, offsetOfMoment, timeOfMoment, type Day } from '../kit/calendar/day.ts'
import { requisiteDay, screenDay, screenMoment } from '../kit/russian/dates.ts'
import { screenName, type PersonName } from '../kit/russian/names.ts'
import { plural, type PluralForms } from '../kit/russian/plural.ts'
import { typography } from '../kit/russian/typography.ts'
import type { Words } from '../kit/links.ts'
import type { Assets } from './assets.ts'
import { attributes, escapeMarkup, leafMarkup, type Attributes } from './markup.ts'

/** Everything a view may call. What returns markup is printed with `<%-`, what returns text with `<%=`. */
export interface Helpers {
  /** Markup: an icon of the sprite, drawn in the colour of the text; `extra` are more classes. */
  icon(name: string, extra?: string): string
  /** Markup: the leaf of progress; with a label it speaks, without one the words beside it must. */
  leaf(done: number, all: number, options?: { label?: string }): string
  /** Markup: escaped text with Russian typography; a list may hold links. */
  text(words: Words | undefined): string
  /** Markup: the same for a heading, a school year in one piece: browsers break a line after its dash. */
  heading(words: string): string
  /** Markup: `<time>` with the day in words, «3 октября». */
  day(day: Day): string
  /** Markup: `<time>` with 03.10.2025. */
  requisiteDay(day: Day): string
  /** Markup: `<time>` with «сегодня, 8:20», «3 октября, 16:40». */
  moment(moment: Date): string
  /** Text: «Лебедева О. Н.». */
  person(name: PersonName): string
  /** Text: «5 пар». */
  plural(count: number, forms: PluralForms): string
  /** Markup: the hidden field without which a form is refused. */
  csrf(): string
  /** Text: the address of a file in `public/`, with its content hash. */
  asset(name: string): string
  /** Markup: a link. */
  link(href: string, words: string, extra?: Attributes): string
  /** Markup: attributes from an object, nothing for false or undefined. */
  attrs(values: Attributes): string
}

/** The name of the form field that carries the token against forged requests. */
export const CSRF_FIELD = '_csrf'

interface Surroundings {
  assets: Assets
  csrf: string | undefined
  today: Day
  zone: string
}

/** The helpers of one page: leaves get numbers of their own, days are told from today. */
export function createHelpers({ assets, csrf, today, zone }: Surroundings): Helpers {
  let leaves = 0
  const text = (words: string): string => escapeMarkup(typography(words))
  const link = (href: string, words: string, extra: Attributes = {}): string =>
    `<a${attributes({ href, ...extra })}>${text(words)}</a>`

  return {
    icon(name, extra = '') {
      if (!assets.hasIcon(name)) throw new Error(`No icon "${name}" in the sprite: build the assets again`)
      const names = extra === '' ? 'icon' : `icon ${escapeMarkup(extra)}`
      const use = `<use href="${assets.address('icons.svg')}#i-${name}"/>`
      return `<svg class="${names}" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${use}</svg>`
    },
    leaf(done, all, { label } = {}) {
      leaves += 1
      return leafMarkup(all > 0 ? done / all : 0, `leaf-${leaves}`, label)
    },
    text(words = '') {
      if (typeof words === 'string') return text(words)
      return words.map((piece) => (typeof piece === 'string' ? text(piece) : link(piece.href, piece.words))).join('')
    },
    heading: (words) => text(words).replace(/\d{4}–\d{4}/g, '<span class="nowrap">$&</span>'),
    day: (day) => time(day, screenDay(day, today)),
    requisiteDay: (day) => time(day, requisiteDay(day)),
    moment(moment) {
      const machine = `${dayOfMoment(moment, zone)}T${timeOfMoment(moment, zone)}${offsetOfMoment(moment, zone)}`
      return time(machine, screenMoment(moment, zone, today))
    },
    person: screenName,
    plural,
    csrf: () => (csrf === undefined ? '' : `<input${attributes({ type: 'hidden', name: CSRF_FIELD, value: csrf })}>`),
    asset: (name) => assets.address(name),
    link,
    attrs: attributes,
  }
}

function time(machine: string, words: string): string {
  return `<time datetime="${machine}">${escapeMarkup(words)}</time>`
}
