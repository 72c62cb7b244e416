// Which columns of the bank a consent to transfer covers: it lists data in words, one per line (documents.md D09).

/** Kinds of data a column of the bank may hold. */
export type BankField = 'name' | 'post' | 'category' | 'service' | 'role' | 'dates' | 'result' | 'request' | 'deficits' | 'strengths' | 'time' | 'state'

const signs: readonly [BankField, RegExp][] = [
  ['name', /фамили|ф\.? ?и\.? ?о/i],
  ['post', /должност/i],
  ['category', /категори/i],
  ['service', /стаж/i],
  ['role', /рол[ьи]|форм/i],
  ['dates', /дат/i],
  ['result', /результат|итог/i],
  ['request', /запрос/i],
  ['deficits', /дефицит|затруднени/i],
  ['strengths', /сильн/i],
  ['time', /ресурс времени|час/i],
  ['state', /статус|состояни/i],
]

/** What these lines allow; a line that means no column of ours allows nothing. */
export function fieldsCovered(lines: readonly string[]): Set<BankField> {
  return new Set(lines.flatMap((line) => signs.filter(([, sign]) => sign.test(line)).map(([field]) => field)))
}
