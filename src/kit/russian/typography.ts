// Russian typography of running text: non-breaking spaces, dashes and quotes. Letters and figures are never changed.

const NBSP = '\u00a0'

/** Words that must not be left alone at the end of a line: prepositions, conjunctions, negations. */
const HANGING = withCapitals('в во и а к ко с со о об у на за из до от по но не ни да')
/** Abbreviations that belong to the word or number after them: «г. Сосновка», «ст. 351.8». */
const LEADING = withCapitals('г г\\.п с п пп пос пгт ст ч гл д кв корп стр рис табл ул им оф каб см')
const MONTH = 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'
const WORD_START = '(?<![\\p{L}\\p{N}_-])'

/** Where a number of a paper goes on as it was typed, «№ 45 - од»: its letters stand after the hyphen. */
const IN_NUMBER = `(?<=№[ ${NBSP}]*\\p{N}[^\\s«»,;]*)[ ${NBSP}]+- (?!(?:${HANGING})(?!\\p{L}))\\p{L}{1,2}(?:/\\p{L})?(?!\\p{L})`

const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  // A dash between words is an en dash and stays with the word before it.
  [new RegExp(`(?<=\\S)(?!${IN_NUMBER})[ ${NBSP}]+[-–—] `, 'gu'), `${NBSP}– `],
  [/([№§])[ \u00a0]*(?=[\p{L}\p{N}_])/gu, `$1${NBSP}`],
  // Not after a figure: «2025 г. Приказ» is the end of a sentence.
  [new RegExp(`${WORD_START}(?<!\\d[ ${NBSP}])(${LEADING})\\. (?=[«"\\p{Lu}\\p{N}])`, 'gu'), `$1.${NBSP}`],
  // «т. д.», «т. е.», «и. о. заведующего».
  [new RegExp(`${WORD_START}([ИиТт]\\.) (?=[одекпч]\\.)`, 'gu'), `$1${NBSP}`],
  [new RegExp(`${WORD_START}([Ии]\\.${NBSP}?о\\.) (?=\\p{Ll})`, 'gu'), `$1${NBSP}`],
  // «О. Н. Лебедева», «О.Н. Лебедева», then «Лебедева О. Н.», «Ким С.».
  [/(?<!\p{L})(\p{Lu}\.) (?=\p{Lu}\.|\p{Lu}\p{Ll})/gu, `$1${NBSP}`],
  [/(\p{Lu}\p{Ll}+) (?=\p{Lu}\.)/gu, `$1${NBSP}`],
  // «25 лет», «5 сентября», «0,5 ставки», «80 %», but neither «№ 12 от …» nor the date in «31.05.2026 согласно».
  [new RegExp(`(?<![\\d.,/-])(\\d+(?:,\\d+)?) (?=(?!(?:${HANGING})[ ${NBSP}])\\p{Ll}|[%₽°])`, 'gu'), `$1${NBSP}`],
  [new RegExp(`(${MONTH}) (?=\\d{4})`, 'g'), `$1${NBSP}`],
  [new RegExp(`${WORD_START}(${HANGING}) (?=\\S)`, 'gu'), `$1${NBSP}`],
  [/(?<=\p{L}) (?=(?:же|ли|бы|ль|ж|б)(?!\p{L}))/gu, NBSP],
]

/**
 * Sets running text by the rules of Russian typography; doing it twice changes nothing more.
 * Straight quotes become «ёлочки» („лапки“ inside them) only when they pair up. `verbatim` pieces – official names –
 * stay exactly as they are, unbalanced quotes included.
 */
export function typography(text: string, { verbatim = [] }: { verbatim?: readonly string[] } = {}): string {
  const kept = verbatim.filter(Boolean).toSorted((a, b) => b.length - a.length)
  const masked = kept.reduce((left, piece, index) => left.replaceAll(piece, mark(index)), text)
  const set = RULES.reduce((left, [pattern, replacement]) => left.replace(pattern, replacement), pairedQuotes(masked))
  return kept.reduce((left, piece, index) => left.replaceAll(mark(index), () => piece), set)
}

/** The text with a capital first letter: «Заведующий» in a signature block. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The text as a sentence: what ends with a stop already, «…Лебедевой О. Н.», gets no second one. */
export function withStop(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}

/** What is there of the parts, as sentences one after another; the last one gets no stop. */
export function sentences(parts: readonly (string | false | null | undefined)[]): string {
  const told = parts.filter((part): part is string => typeof part === 'string' && part !== '')
  return told.map((part, index) => (index === told.length - 1 ? part : withStop(part))).join(' ')
}

/** One character of the private use area stands for a verbatim piece, so that no rule sees inside it. */
function mark(index: number): string {
  return String.fromCharCode(0xe000 + index)
}

function pairedQuotes(text: string): string {
  if (!text.includes('"')) return text
  let depth = 0
  let result = ''
  for (const letter of text) {
    const opens = letter === '«' || (letter === '"' && /[\s([«„–—-]$/.test(result || ' '))
    const closes = letter === '»' || (letter === '"' && !opens)
    depth += opens ? 1 : closes ? -1 : 0
    if (depth < 0) return text
    if (letter !== '"') result += letter
    else if (opens) result += depth > 1 ? '„' : '«'
    else result += depth > 0 ? '“' : '»'
  }
  return depth === 0 ? result : text
}

function withCapitals(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => [word, capitalized(word)])
    .join('|')
}
