// Answers of a campaign as a table: one row per person, one column per question. For the curator only.
import { inWords } from '../../kit/questionnaires/in-words.ts'
import { questionsOf, type Definition } from '../../kit/questionnaires/definition.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { CellValue, SheetToWrite } from '../../tools.ts'
import type { Day } from '../../kit/calendar/day.ts'
import type { Way } from './assignment.ts'

interface Row {
  /** Undefined where anonymity was promised: then rows follow no order of people. */
  name: string | undefined
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
  const isNamed = rows.some(({ name }) => name !== undefined)
  const about = isNamed ? ['Фамилия, имя, отчество', 'Дата', 'Как введено'] : ['Ответ']
  return {
    name: 'Ответы',
    title: `${title}. По состоянию на ${requisiteDay(today)}`,
    columns: [...about.map((words) => ({ title: words, width: isNamed ? 24 : 8 })), ...columns.map((column) => ({ title: column.title, width: 28 }))],
    rows: (isNamed ? rows : shuffled(rows)).map((row, index) => [...aboutRow(row, index, isNamed), ...answersRow(definition, columns, row.answers)]),
  }
}

/** The same as rows of text. */
export function sheetRows({ columns, rows }: SheetToWrite): CellValue[][] {
  return [columns.map(({ title }) => title), ...rows.map((row) => [...row])]
}

function aboutRow({ name, answeredOn, way }: Row, index: number, isNamed: boolean): CellValue[] {
  return isNamed ? [name ?? '', answeredOn, way === 'paper' ? 'с бумаги' : 'сам(а)'] : [index + 1]
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

/** An order that tells nothing about people: by the answers themselves. */
function shuffled(rows: readonly Row[]): Row[] {
  return rows.toSorted((one, other) => (JSON.stringify(one.answers) < JSON.stringify(other.answers) ? -1 : 1))
}
