// Competences in the words of lists: short where a row has little room, whole elsewhere.
import { matrixIn } from '../../kit/questionnaires/scores.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { seedCompetences } from '../../common/people/index.ts'

const short: Record<string, string> = {
  planning: 'Планирование', program_docs: 'Требования', activity_design: 'Занятия', regime: 'Режим дня', adaptation: 'Адаптация',
  behaviour: 'Поведение', observation: 'Диагностика', inclusion: 'ОВЗ', parents: 'Родители', environment: 'Среда', ict: 'Цифровое',
  events: 'Праздники', teamwork: 'Напарник', selfdev: 'Аттестация', safety: 'Безопасность', spec: 'Должность',
}

const titles = new Map(seedCompetences.map(({ key, title }) => [key, title]))
const order = seedCompetences.map(({ key }) => key)

export function competenceTitle(key: string): string {
  return titles.get(key) ?? key
}

/** «Занятия, Поведение, Родители»; the whole title for what a kindergarten added itself. */
export function inShort(keys: readonly string[]): string {
  return keys.map((key) => short[key] ?? competenceTitle(key)).join(', ')
}

/** Rows of a matrix that were asked, in the order of the dictionary. */
export function competenceKeys(answers: Answers, question: string): string[] {
  return inOrder(Object.keys(matrixIn(answers, question)))
}

/** In the order of the dictionary; what it does not know stands last. */
export function inOrder(keys: readonly string[]): string[] {
  const placeOf = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return keys.toSorted((one, other) => placeOf(one) - placeOf(other))
}

/** For the filter by deficit or strength. */
export function competenceOptions(): { value: string; words: string }[] {
  return seedCompetences.map(({ key, title }) => ({ value: key, words: title }))
}
