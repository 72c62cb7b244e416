/** Forms for one, for two to four, and for five and more: ['пара', 'пары', 'пар']. */
export type PluralForms = readonly [one: string, few: string, many: string]

/** «1 пара», «2 пары», «5 пар», «1,5 пары», with a non-breaking space. */
export function plural(n: number, forms: PluralForms): string {
  return `${numberText(n)}\u00a0${pluralWord(n, forms)}`
}

/** The word alone. A fraction takes the form of two: «0,5 ставки». */
export function pluralWord(n: number, [one, few, many]: PluralForms): string {
  if (!Number.isInteger(n)) return few
  const tens = Math.abs(n) % 100
  const units = tens % 10
  if (tens > 10 && tens < 20) return many
  if (units === 1) return one
  return units > 1 && units < 5 ? few : many
}

/** «1 человек», «2 человека», «28 человек». */
export function peopleCount(n: number): string {
  return plural(n, ['человек', 'человека', 'человек'])
}

function numberText(n: number): string {
  return String(n).replace('-', '−').replace('.', ',')
}
