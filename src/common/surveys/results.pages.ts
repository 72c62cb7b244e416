// Results in the browser: bars with a table beside them, and the start beside the end.
import type { Day } from '../../kit/calendar/day.ts'
import type { Pair } from '../../kit/questionnaires/compare.ts'
import { averagesFrom } from '../../kit/questionnaires/notice.ts'
import { tally, type Audience } from '../../kit/questionnaires/tally.ts'
import { peopleCount } from '../../kit/russian/plural.ts'
import { questionBy, type Definition } from '../../kit/questionnaires/definition.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { withStop } from '../../kit/russian/typography.ts'
import { surveyPaths } from './paths.ts'
import { decimal, leftOutWords, resultQuestions } from './results.ts'
import { crumbs } from './survey.pages.ts'
import { termWords, type Survey } from './survey.ts'

interface Results {
  survey: Survey
  definition: Definition
  answers: readonly Answers[]
  invited: number
  leftOut: number
  isAnonymous: boolean
  audience: Audience
  comparable: readonly Survey[]
}

export function resultsPage({ survey, definition, answers, invited, leftOut, isAnonymous, audience, comparable }: Results, today: Day) {
  const id = { id: survey.id }
  const least = averagesFrom(definition)
  const tallies = tally(definition, answers, { audience, isAnonymous })
  return {
    title: `Итоги: ${survey.title}`,
    head: {
      crumbs: [...crumbs(survey.title, surveyPaths.survey.to(id)), { words: 'Итоги' }],
      title: survey.title,
      lead: [`Ответили ${answers.length} из ${invited}. ${withStop(`Срок ${termWords(survey, today)}`)}`, leftOutWords(leftOut)].filter(Boolean).join(' '),
      actions: [
        { words: 'Отчёт, PDF', href: surveyPaths.resultsPdf.to(id) },
        ...(audience === 'curator' ? [{ words: isAnonymous ? 'Итоги, Excel' : 'Ответы, Excel', href: surveyPaths.resultsXlsx.to(id) }, { words: isAnonymous ? 'Итоги, CSV' : 'Ответы, CSV', href: surveyPaths.resultsCsv.to(id) }] : []),
        ...comparable.slice(0, 5).map((one) => ({ words: `Сравнить с «${one.title}»`, href: surveyPaths.comparison.to(id, { with: one.id }) })),
      ],
    },
    note: answers.length < least ? `Ответили ${peopleCount(answers.length)}: среднее не показываем, пока ответов меньше ${least}.` : undefined,
    questions: resultQuestions(definition, tallies),
    empty: answers.length > 0 ? { title: 'Ответы видит только куратор', why: 'Так сказано в анкете тем, кто отвечал.', primary: { href: surveyPaths.survey.to({ id: survey.id }), words: 'Кто ответил' } } : { title: 'Ответов пока нет', why: leftOut > 0 ? 'Ответы, которые пришли, закрыты вместе с отозванным согласием.' : 'Итоги появятся с первым отправленным ответом.', primary: { href: surveyPaths.survey.to(id), words: 'Кто ещё не ответил' } },
    hasAnswers: answers.length > 0 && tallies.length > 0,
  }
}

type Compared = Pair & { people: number }

/** Start beside end: only averages of people who have answered both times. */
export function comparisonPage({ start, end, definition }: { start: Survey; end: Survey; definition: Definition }, pairs: readonly Compared[], { people, leftOut }: { people: number; leftOut: number }) {
  return {
    title: `Сравнение: ${end.title}`,
    head: {
      crumbs: [...crumbs(end.title, surveyPaths.survey.to({ id: end.id })), { words: 'Сравнение' }],
      title: 'Было – стало',
      lead: [`«${start.title}» и «${end.title}». Оба раза ответили ${peopleCount(people)}.`, leftOutWords(leftOut)].filter(Boolean).join(' '),
    },
    rows: pairs.map(({ key, row, words, start: was, end: is, delta, people: both }) => ({
      key: row === undefined ? key : `${key}-${row}`,
      words,
      people: both,
      ...(was === undefined || is === undefined || delta === undefined
        ? { said: both === 0 ? 'Оба раза не ответил никто' : `Ответили ${peopleCount(both)}: среднее не показываем` }
        : { was: decimal(was), is: decimal(is), delta: `${delta > 0 ? '+' : ''}${decimal(delta)}`, from: place(was, topOf(definition, key)), to: place(is, topOf(definition, key)) }),
    })),
    empty: { title: 'Сравнивать нечего', why: 'В этих анкетах нет общих вопросов со шкалой.' },
  }
}

function topOf(definition: Definition, key: string): number {
  return questionBy(definition, key)?.type === 'scale10' ? 10 : 5
}

const WIDTH = 280
const EDGE = 14

/** Where a point stands on the line of the chart. */
function place(value: number, top: number): string {
  return (EDGE + ((value - 1) / (top - 1)) * (WIDTH - 2 * EDGE)).toFixed(1)
}
