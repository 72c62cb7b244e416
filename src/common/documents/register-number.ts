// The next number of a register. A number is free text (pitfalls N1); only the part that counts up is understood.

/** Where the pattern counts: «{n}-ОД», or an example of a number such as «42-ОД». */
const countingPlaces = [/\{[^}]*\}/, /\d+/]

interface Pattern {
  before: string
  after: string
}

/**
 * The number after the greatest one of the same register and year, written by the kindergarten's pattern.
 * @param taken numbers already given in this series and year, in any spelling: 42-ОД, 26/1, «621- од», 27(ОД)
 * @param pattern where it counts stands «{n}»; without a counting place the number is written alone
 */
export function nextNumber(taken: readonly string[], pattern: string): string {
  const { before, after } = patternOf(pattern)
  const greatest = Math.max(0, ...taken.map((number) => counterOf(number, pattern) ?? 0))
  return `${before}${greatest + 1}${after}`
}

/** The part of a number that counts up, undefined when there is none: of «26/1» it is 26, of «1/5-О» by «1/{n}-О» it is 5. */
export function counterOf(number: string, pattern: string): number | undefined {
  const tidy = comparable(number)
  const before = comparable(patternOf(pattern).before)
  const rest = tidy.startsWith(before) ? tidy.slice(before.length) : tidy
  const digits = (/^\d{1,7}/.exec(rest) ?? /\d{1,7}/.exec(rest))?.[0]
  return digits === undefined ? undefined : Number(digits)
}

/** Whether two spellings are the same number to a reader: «621- од» and «621-ОД». */
export function isSameNumber(one: string, other: string): boolean {
  return comparable(one) === comparable(other)
}

function patternOf(pattern: string): Pattern {
  const found = countingPlaces.map((place) => place.exec(pattern)).find((match) => match !== null)
  if (!found) return { before: '', after: '' }
  return { before: pattern.slice(0, found.index), after: pattern.slice(found.index + found[0].length) }
}

function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0№]+/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
}
