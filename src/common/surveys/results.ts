// Results of one campaign as they are drawn, printed and exported. Small numbers show nobody.
import { questionBy, type Definition } from '../../kit/questionnaires/definition.ts'
import { averagesFrom } from '../../kit/questionnaires/notice.ts'
import type { QuestionTally } from '../../kit/questionnaires/tally.ts'
import { peopleCount, plural } from '../../kit/russian/plural.ts'
import { scaleOf } from '../../kit/questionnaires/scales.ts'

export interface ResultLine {
  words: string
  answered: string
  /** «3,5 из 5»; what is said instead below the threshold. */
  mean: string | undefined
  bars: { words: string; count: number; share: number }[]
  texts: string[]
}

/** Questions of the campaign with their lines; a matrix has one line per row. */
export interface ResultQuestion {
  key: string
  words: string
  lines: ResultLine[]
}

export function resultQuestions(definition: Definition, tallies: readonly QuestionTally[]): ResultQuestion[] {
  const keys = [...new Set(tallies.map(({ key }) => key))]
  return keys.map((key) => {
    const question = questionBy(definition, key)
    const isConfidential = question?.confidential === 'curator'
    const words = `${question?.words ?? key}${isConfidential ? ' (видит только куратор)' : ''}`
    return { key, words, lines: tallies.filter((one) => one.key === key).map((one) => lineOf(definition, one)) }
  })
}

function lineOf(definition: Definition, tally: QuestionTally): ResultLine {
  const most = Math.max(1, tally.answered)
  const declined = tally.declined > 0 ? `, затруднились ${tally.declined}` : ''
  return {
    words: tally.row === undefined ? '' : tally.words,
    answered: `${answeredWords(tally.answered)}${declined}`,
    mean: meanWords(definition, tally),
    bars: tally.bars.map(({ words, count }) => ({ words, count, share: count / most })),
    texts: tally.texts,
  }
}

const withMeans = ['scale5', 'scale10', 'matrix5', 'number']

/** The average, or why there is none. */
function meanWords(definition: Definition, tally: QuestionTally): string | undefined {
  if (tally.isHidden) return tally.answered === 0 ? undefined : `показываем от ${averagesFrom(definition)} ответов`
  if (!withMeans.includes(tally.type)) return undefined
  if (tally.mean === undefined) return tally.answered === 0 ? undefined : 'среднее не показываем'
  const question = questionBy(definition, tally.key)
  const top = question !== undefined && 'scale' in question ? ` из ${scaleOf(question.scale).to}` : ''
  return `в среднем ${decimal(tally.mean)}${top}`
}

/** «3,5». */
export function decimal(value: number): string {
  return value.toFixed(1).replace('.', ',').replace('-', '−').replace(/,0$/, '')
}

export function answeredWords(count: number): string {
  return count === 0 ? 'Ответов нет' : `Ответили: ${peopleCount(count)}`
}

/** Who answered and then took the consent back: said, so that the numbers are understood; nothing when there is nobody. */
export function leftOutWords(count: number): string | undefined {
  if (count === 0) return undefined
  return `Ещё ${plural(count, ['ответ закрыт', 'ответа закрыты', 'ответов закрыты'])} и в итоги не ${count === 1 ? 'входит' : 'входят'}: согласие на обработку данных больше не действует.`
}
