import { cellText, type Cell } from '../sheet.ts'
import { quoted, saysNothing, warning, type Reading } from './reading.ts'

/** Приказ № 196: первая and высшая are categories; fit = «соответствие занимаемой должности» (СЗД). */
export type Category = 'none' | 'fit' | 'first' | 'highest'

/** Categories for which a teacher may be attested above the highest one. */
export type CategoryExtra = 'mentorTeacher' | 'methodistTeacher'

export interface CategoryFound {
  category: Category
  extra?: CategoryExtra
  /** Year in which it was given. */
  year?: number
}

const levels: readonly (readonly [Category, RegExp])[] = [
  ['none', /^без|^б[/\\ .]?к|не ?аттест|не имеет|нет категории|^не$/],
  ['fit', /соотв|сзд|с\.з\.д|занимаем/],
  ['highest', /высш|^вкк?(?![а-я])|^в[/. ]к/],
  ['first', /перв|^(1|i)(-?[а-я]{1,2})?(?![\d.])|^пкк?(?![а-я])|^п[/. ]к/],
]

/** «Высшая кат., 2022», «б/к», «СЗД», «1 кв. категория», «педагог-наставник» as categories; anything else warns. */
export function readCategory(cell: Cell): Reading<CategoryFound> {
  const text = cellText(cell).toLowerCase().replaceAll('ё', 'е')
  if (text === '') return {}
  if (saysNothing(text)) return { value: { category: 'none' } }
  const extra = /педагог\S*[ -]*наставник|^наставник/.test(text)
    ? 'mentorTeacher'
    : /педагог\S*[ -]*методист|^методист/.test(text)
      ? 'methodistTeacher'
      : undefined
  const level = levels.find(([, pattern]) => pattern.test(text))?.[0]
  // Both extra categories are given only to those who already have the highest one (приказ Минпросвещения № 196).
  const category = level ?? (extra ? 'highest' : undefined)
  if (!category) return warning(`Не поняли категорию ${quoted(cell)}. Выберите её в карточке.`)
  const year = category === 'none' ? undefined : yearGiven(text)
  return { value: { category, ...(extra && { extra }), ...(year && { year }) } }
}

/** The year of the decision; «до 2027» is the end of an old five-year term and says nothing about it. */
function yearGiven(text: string): number | undefined {
  const withoutTerm = text.replace(/(до|по)\s+(\d\d?\.\d\d?\.)?(19|20)\d\d/g, ' ')
  const found = /(?<!\d)(19[89]\d|20\d\d)(?!\d)/.exec(withoutTerm)
  return found ? Number(found[1]) : undefined
}
