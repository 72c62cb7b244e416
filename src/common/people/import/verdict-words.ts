import type { PlannedRow } from './import-plan.ts'

/** The verdict on a row as a sentence: what will be done with it, and what to put right if it is refused. */
export function reasonOf(row: Pick<PlannedRow, 'verdict' | 'changes' | 'problems'> & { because?: string }): string {
  const { verdict, changes, problems } = row
  if (verdict === 'create') return 'Добавим'
  if (verdict === 'same') return 'Уже есть, изменений нет'
  if (verdict === 'skip') return `Пропустим: ${row.because ?? 'людей в строке нет'}`
  if (verdict === 'update') return `Обновим: ${changes.map(({ label }) => label.toLowerCase()).join(', ')}`
  const [first = '', ...others] = problems.filter(({ severity }) => severity === 'error').map(wordsWithLabel)
  return ['Не возьмём:', first.charAt(0).toLowerCase() + first.slice(1), ...others].join(' ')
}

/** Words about a name say themselves what they are about; the others need the column: «Дата рождения – …». */
function wordsWithLabel({ field, label, words }: PlannedRow['problems'][number]): string {
  if (field === 'fullName' || field === 'surname') return words
  return `${label} – ${words.charAt(0).toLowerCase()}${words.slice(1)}`
}
