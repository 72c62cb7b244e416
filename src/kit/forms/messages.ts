// Words said about a field that was filled in wrongly, apart from the rules of single kinds of fields.

export interface Issue {
  /** Name of the field (`members.0.person` in a group); without one it is said about the whole form. */
  field?: string
  words: string
}

/** Thousands with a space, decimals with a comma. */
export function numberInWords(value: number): string {
  return new Intl.NumberFormat('ru', { maximumFractionDigits: 10 }).format(value)
}

/**
 * A message as it stands in the summary, far from its field: «Номер: сократите до 20 знаков».
 * A message that already names the field («Укажите дату приказа») stays alone.
 */
export function withLabel(label: string, words: string): string {
  const [first = ''] = label.toLowerCase().split(/[\s:,(]/)
  const stem = first.length > 3 ? first.slice(0, -1) : first
  const namesItself = stem !== '' && words.toLowerCase().includes(stem)
  return label === '' || namesItself ? words : `${label}: ${inSentence(words)}`
}

/** «Сократите» → «сократите», but «№ 5» and «ИНН» stay. */
function inSentence(words: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
