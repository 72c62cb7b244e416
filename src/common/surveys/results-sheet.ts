// Answers of a campaign as a table: one row per person, one column per question; of an anonymous one only totals. For the curator only.
import { inWords } from '../../kit/questionnaires/in-words.ts'
import { questionsOf, type Definition } from '../../kit/questionnaires/definition.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { CellValue, SheetToWrite } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Way } from './assignment.ts'
import type { ResultQuestion } from './results.ts'

interface Row {
  name: string
  answeredOn: Day
  way: Way
  answers: Answers
}

interface Column {
  field: string
  title: string
}

export function answersSheet(title: string, definition: Definition, rows: readonly Row[], today: Day): SheetToWrite {
  const columns = columnsOf(definition)
  const about = ['Фамилия, имя, отчество', 'Дата', 'Как введено']
  return {
    name: 'Ответы',
    title: `${title}. По состоянию на ${requisiteDay(today)}`,
    columns: [...about.map((words) => ({ title: words, width: 24 })), ...columns.map((column) => ({ title: column.title, width: 28 }))],
    rows: rows.map((row) => [row.name, row.answeredOn, row.way === 'paper' ? 'с бумаги' : 'сам(а)', ...answersRow(definition, columns, row.answers)]),
  }
}

/** How many have answered what, as on the page of the results: rows of single people would not be anonymous. */
export function totalsSheet(title: string, questions: readonly ResultQuestion[], today: Day): SheetToWrite {
  return {
    name: 'Итоги',
    title: `${title}. По состоянию на ${requisiteDay(today)}`,
    columns: [{ title: 'Вопрос', width: 60 }, { title: 'Ответ', width: 40 }, { title: 'Сколько', width: 12 }],
    rows: questions.flatMap(({ words, lines }) => lines.flatMap((line): CellValue[][] => {
      const about = line.words === '' ? words : `${words}: ${line.words}`
      return [
        [about, [line.answered, line.mean].filter(Boolean).join(', '), null],
        ...line.bars.map((bar): CellValue[] => [about, bar.words, bar.count]),
        ...line.texts.map((text): CellValue[] => [about, text, null]),
      ]
    })),
  }
}

/** The same as rows of text. */
export function sheetRows({ columns, rows }: SheetToWrite): CellValue[][] {
  return [columns.map(({ title }) => title), ...rows.map((row) => [...row])]
}

function columnsOf(definition: Definition): Column[] {
  return questionsOf(definition).flatMap((question): Column[] => {
    const mark = question.confidential === 'curator' ? ' (видит только куратор)' : ''
    if (question.type !== 'matrix5') return [{ field: question.key, title: question.words + mark }]
    return question.rows.map((row) => ({ field: `${question.key}-${row.key}`, title: row.words + mark }))
  })
}

/** Points of scales as numbers, so that they can be counted; everything else in words. */
function answersRow(definition: Definition, columns: readonly Column[], answers: Answers): CellValue[] {
  const words = new Map(inWords(definition, answers).map(({ key, row, answer }) => [row === undefined ? key : `${key}-${row}`, answer]))
  return columns.map(({ field }) => {
    const [key = '', row] = splitField(field)
    const value = answers[key]
    const point = row === undefined ? value : typeof value === 'object' && !Array.isArray(value) ? value[row] : undefined
    return typeof point === 'number' ? point : (words.get(field) ?? null) || null
  })
}

function splitField(field: string): [string, string?] {
  const at = field.indexOf('-')
  return at < 0 ? [field] : [field.slice(0, at), field.slice(at + 1)]
}
