// Two pages before an import: which column is what, and what would become of every row.
import { errorViews, fieldViews } from '../../../kit/forms/field-views.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { fullName } from '../../../kit/russian/names.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural, type PluralForms } from '../../../kit/russian/plural.ts'
import type { Tag } from '../../../kit/tone.ts'
import { peoplePaths } from '../paths.ts'
import type { Header } from './header.ts'
import { columnName, columnsForm, confirmForm } from './import.form.ts'
import type { ImportPlan, PlannedRow, Verdict } from './import-plan.ts'
import type { KeptTable } from './kept-table.ts'
import { chosenSheet } from './kept-table.ts'
import { planMark } from './plan-mark.ts'
import { cellText } from './sheet.ts'

const cards: PluralForms = ['карточку', 'карточки', 'карточек']
const SAMPLES = 3
const LONGEST_SAMPLE = 40
const root = [
  { words: 'Люди', href: peoplePaths.list.to() },
  { words: 'Загрузка списка', href: peoplePaths.imports.to() },
]

interface ColumnsView {
  draftId: string
  fileName: string
  table: KeptTable
  header: Header
  submission: Submission
}

/** Every column with some of its values and the field it fills; the sheets of the file when there are several. */
export function columnsPage({ draftId, fileName, table, header, submission }: ColumnsView) {
  const to = { draftId }
  const form = columnsForm(header)
  const rows = chosenSheet(table).rows.slice(header.dataFrom)
  const [sheet, asOf, ...fields] = fieldViews(form, submission)
  const columns = header.titles.map((title, index) => {
    const values = rows.map((row) => cellText(row[index])).filter((text) => text !== '')
    const samples = [...new Set(values)]
      .slice(0, SAMPLES)
      .map((text) => (text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text))
    return { title, samples, field: fields.find(({ name }) => name === columnName(index)) }
  })
  const title = 'Что в каких столбцах'
  return {
    title,
    head: {
      crumbs: [...root, { words: fileName }],
      title,
      lead: header.found
        ? 'Столбцы узнали по шапке таблицы. Проверьте: чего не выбрано, то не переносится.'
        : 'Шапки в таблице нет, столбцы узнали по тому, что в них написано. Проверьте.',
    },
    sheets:
      table.sheets.length > 1
        ? table.sheets.map(({ name }, index) => ({
            words: name,
            href: `${peoplePaths.importColumns.to(to)}?sheet=${index}`,
            current: index === table.chosen,
          }))
        : [],
    action: peoplePaths.importColumns.to(to),
    errors: errorViews(form, submission),
    sheet,
    asOf,
    // A column without a title and without values is air between columns.
    columns: columns.filter(({ title: named, samples }) => named !== '' || samples.length > 0),
    cancel: { href: peoplePaths.imports.to(), words: 'Выбрать другой файл' },
  }
}

const tags: Record<Verdict, Tag> = {
  create: { tone: 'good', words: 'Добавим', icon: 'user-plus' },
  update: { tone: 'wait', words: 'Обновим', icon: 'pencil' },
  same: { tone: 'plain', words: 'Без изменений', icon: 'check' },
  skip: { tone: 'plain', words: 'Пропустим' },
  error: { tone: 'stop', words: 'Не возьмём' },
}

interface DryRunView {
  draftId: string
  fileName: string
  plan: ImportPlan
  submission: Submission
}

/** The verdict on every row with its reasons, and the button that writes. */
export function dryRunPage({ draftId, fileName, plan, submission }: DryRunView) {
  const to = { draftId }
  const { create, update, warnings } = plan.counts
  const leftOut = new Set(submission.entered['leftOut'] ?? [])
  const title = 'Что будет с каждой строкой'
  const willDo = [create > 0 && `добавим ${plural(create, cards)}`, update > 0 && `обновим ${plural(update, cards)}`]
    .filter(Boolean)
    .join(', ')
  const button = [create > 0 && `добавить ${create}`, update > 0 && `обновить ${update}`].filter(Boolean).join(', ')
  return {
    title,
    head: {
      crumbs: [...root, { words: fileName }],
      title,
      lead:
        willDo === ''
          ? 'Записывать нечего'
          : `${willDo.charAt(0).toUpperCase()}${willDo.slice(1)}. Пока ничего не записано.`,
      actions: [{ href: peoplePaths.importColumns.to(to), words: 'Изменить столбцы' }],
    },
    counts: [
      countOf(plan, 'create', 'добавим'),
      countOf(plan, 'update', 'обновим'),
      countOf(plan, 'same', 'без изменений'),
      countOf(plan, 'skip', 'пропустим'),
      { ...countOf(plan, 'error', 'не возьмём'), needs: true },
    ].filter(({ number }) => number > 0),
    asOf: plan.listDay === null ? undefined : `Стаж из списка считаем на ${requisiteDay(plan.listDay)}.`,
    unknown:
      plan.unknownColumns.length > 0
        ? `Не переносим столбцы: ${plan.unknownColumns.map((name) => `«${name}»`).join(', ')}.`
        : undefined,
    warnings:
      warnings > 0
        ? `Проверьте ${plural(warnings, ['строку', 'строки', 'строк'])} с замечаниями: их возьмём, но что-то в них странно.`
        : undefined,
    errors: errorViews(confirmForm, submission),
    action: peoplePaths.importDraft.to(to),
    mark: planMark(plan),
    rows: plan.rows.map((row) => rowOf(row, leftOut)),
    button: button === '' ? undefined : `Загрузить: ${button}`,
    cancel: { href: peoplePaths.imports.to(), words: 'Не загружать' },
  }
}

/** How many rows, with the way to the first of them. */
function countOf({ rows, counts }: ImportPlan, verdict: Verdict, words: string) {
  return { number: counts[verdict], words, href: `#row-${rows.find((row) => row.verdict === verdict)?.line ?? 0}` }
}

function rowOf({ line, verdict, reason, person, changes, problems }: PlannedRow, leftOut: ReadonlySet<string>) {
  const name = person ? fullName(person) : ''
  return {
    line,
    name: name || `Строка ${line}`,
    sub: person?.post ?? '',
    tag: tags[verdict],
    // The tag says «Добавим» already; the sentence is for those verdicts that have a reason.
    reason:
      verdict === 'skip' || verdict === 'error'
        ? reason.replace(/^[^:]+: /, '').replace(/^./, (letter) => letter.toUpperCase())
        : '',
    changes: changes.map(({ label, from, to }) => `${label}: ${from || 'не указано'} → ${to || 'не указано'}`),
    warnings: problems.filter(({ severity }) => severity === 'warning').map(({ label, words }) => `${label}: ${words}`),
    canLeave: verdict === 'create' || verdict === 'update',
    isLeft: leftOut.has(String(line)),
  }
}
