// The printed report of a campaign: counts and averages, no names, nothing below the threshold.
import { centred, heading, pairs, paragraph, section, table } from '../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../kit/documents/description.ts'
import type { Day } from '../../kit/calendar/day.ts'
import { longDay } from '../../kit/russian/dates.ts'
import type { ResultQuestion } from './results.ts'

interface ReportFacts {
  organisation: string
  title: string
  term: string
  invited: number
  answered: number
  /** Answers that came, but whose consent no longer holds. */
  leftOut: number
  least: number
  questions: readonly ResultQuestion[]
  day: Day
}

export function resultsReport({ organisation, title, term, invited, answered, leftOut, least, questions, day }: ReportFacts): DocumentDescription {
  const about: [string, string][] = [
    ['Опрос', title], ['Срок', term], ['Спросили', String(invited)], ['Ответили', String(answered)],
    ...(leftOut > 0 ? [['Не учтено', `${leftOut}: согласие на обработку данных больше не действует`] as [string, string]] : []), ['По состоянию на', longDay(day)],
  ]
  const shown = questions.filter(({ lines }) => lines.some(({ bars, mean }) => bars.length > 0 || mean !== undefined))
  return {
    title: `Итоги опроса: ${title}`,
    retention: 'short',
    draft: false,
    day,
    sections: [
      section('report', [
        centred(organisation),
        heading(1, 'ИТОГИ ОПРОСА'),
        pairs(about),
        paragraph(`Ответы добровольные. Имён в отчёте нет. Средние и распределения показаны только там, где ответили не меньше ${least} человек.`),
        ...shown.flatMap((question) => [heading(3, question.words), tableOf(question)]),
      ]),
    ],
  }
}

function tableOf({ lines }: ResultQuestion) {
  const isMatrix = lines.some(({ words }) => words !== '')
  if (isMatrix) {
    return table(
      [{ title: 'Строка', share: 5 }, { title: 'Ответили', share: 3 }, { title: 'Среднее', share: 3 }],
      lines.map(({ words, answered, mean }) => [words, answered, mean ?? '–']),
      { size: 11 },
    )
  }
  const [line] = lines
  const rows = (line?.bars ?? []).map(({ words, count }) => [words, String(count)])
  const last = [[line?.answered ?? '', line?.mean ?? '']]
  return table([{ title: 'Ответ', share: 6 }, { title: 'Сколько', share: 3 }], [...rows, ...last], { size: 11 })
}
