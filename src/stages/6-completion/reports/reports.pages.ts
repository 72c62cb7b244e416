// Indicators on a day: every number opens its list, and says of how many it is.
import type { Day } from '../../../kit/calendar/day.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { percent } from '../../../kit/questionnaires/scores.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { LEAST_FOR_PERCENT } from '../monitoring/cohort-growth.ts'
import { inspectionPaths } from '../inspection/paths.ts'
import { builtinForms } from './builtin-forms.ts'
import type { CountedItem } from './counted.facts.ts'
import { indicatorOf } from './indicator-list.ts'
import { reportPaths } from './paths.ts'
import type { Report } from './report.ts'
import { snapshotForm } from './snapshot.form.ts'
import type { SnapshotHead } from './snapshot.store.ts'

const home = { words: 'Показатели', href: reportPaths.indicators.to() }

/** The day or the snapshot in the addresses of a report. */
export function queryOf({ day, snapshot }: Report, today: Day): Record<string, string> {
  if (snapshot !== undefined) return { snapshot: snapshot.id }
  return day === today ? {} : { on: requisiteDay(day) }
}

interface View {
  report: Report
  today: Day
  wrongDay: string | undefined
  mayManage: boolean
  snapshots: readonly SnapshotHead[]
  forms: readonly { id: string; name: string }[]
}

export function reportsPage({ report, today, wrongDay, mayManage, snapshots, forms }: View) {
  const query = queryOf(report, today)
  return {
    title: 'Показатели',
    head: {
      title: 'Показатели и отчёты',
      lead: `На ${requisiteDay(report.day)}. Каждое число открывает свой список`,
      ...(mayManage && { primary: { href: reportPaths.newSnapshot.to({}, query), words: 'Сохранить снимок' }, actions: [{ href: reportPaths.newForm.to(), words: 'Загрузить форму региона' }] }),
    },
    views: { views: [{ words: 'Папка для проверки', href: inspectionPaths.folder.to(), current: false }, { words: 'Показатели и отчёты', href: home.href, current: true }] },
    notice: wrongDay === undefined ? undefined : { tone: 'need' as const, title: `«${wrongDay}» – не дата`, words: 'Напишите день так: 13.12.2025. Пока показан сегодняшний.' },
    past: report.day < today ? 'Пары, документы и согласия – какими были в этот день. Категории и стаж карточка хранит только нынешние: точные числа прошлых дат остаются в снимках.' : undefined,
    filters: { action: reportPaths.indicators.to(), fields: [{ name: 'on', label: 'На дату', value: requisiteDay(report.day) }], reset: report.day === today ? undefined : reportPaths.indicators.to() },
    table: indicatorsTable(report, query),
    forms: formLinks(forms, query),
    snapshots: snapshots.map(({ id, on, name }) => ({ words: name, href: reportPaths.snapshot.to({ id }), sub: `на ${requisiteDay(on)}` })),
  }
}

/** The region's own workbooks first, then the built-in rows. */
function formLinks(forms: View['forms'], query: Record<string, string>) {
  return [...forms.map((form) => ({ ...form, sub: 'своя книга региона' })), ...builtinForms.map((form) => ({ ...form, sub: 'готовая форма' }))]
    .map(({ id, name, sub }) => ({ words: name, href: reportPaths.form.to({ id }, query), sub }))
}

export function snapshotPage(report: Report, forms: View['forms']) {
  const { name = '' } = report.snapshot ?? {}
  return {
    title: name,
    head: { crumbs: [home, { words: 'Снимок' }], title: name, lead: `На ${requisiteDay(report.day)}. Эти числа больше не меняются` },
    table: indicatorsTable(report, { snapshot: report.snapshot?.id ?? '' }),
    forms: formLinks(forms, { snapshot: report.snapshot?.id ?? '' }),
  }
}

function indicatorsTable({ indicators }: Report, query: Record<string, string>) {
  return {
    label: 'Показатели',
    columns: [{ key: 'words', words: 'Показатель', keep: true }, { key: 'number', words: 'Число', num: true }, { key: 'whole', words: 'Из скольких' }],
    rows: indicators.map(({ key, number, whole }) => {
      const { words = key, wholeWords = '', counts } = indicatorOf(key) ?? {}
      const href = number > 0 && counts !== 'answers' ? reportPaths.indicator.to({ key }, query) : undefined
      return { cells: { words, number: { words: String(number), ...(href && { href }) }, whole: whole === null ? '' : `из ${whole} ${wholeWords}${whole >= LEAST_FOR_PERCENT ? `, ${percent(number, whole) ?? 0}\u00a0%` : ''}` } }
    }),
  }
}

export function indicatorPage(report: Report, key: string, items: readonly CountedItem[], today: Day) {
  const { words = key } = indicatorOf(key) ?? {}
  const query = queryOf(report, today)
  const back = report.snapshot === undefined ? { words: home.words, href: reportPaths.indicators.to({}, query) } : { words: report.snapshot.name, href: reportPaths.snapshot.to({ id: report.snapshot.id }) }
  return {
    title: words,
    head: { crumbs: [back, { words: 'Список' }], title: words, lead: `На ${requisiteDay(report.day)}: ${items.length}` },
    table: { label: words, columns: [{ key: 'words', words: 'Название', keep: true }], rows: items.map((item) => ({ cells: { words: { ...item } } })) },
    empty: items.length > 0 ? undefined : { title: 'Список пуст', why: 'На этот день по этому показателю никого и ничего нет.', primary: { href: back.href, words: 'К показателям' } },
  }
}

export function newSnapshotPage(submission: Submission) {
  const title = 'Сохранить снимок'
  return {
    title,
    head: { crumbs: [home, { words: 'Снимок' }], title, lead: 'Числа и перечень готовности запомнятся такими, какие они есть, и больше не изменятся' },
    form: formView(snapshotForm, submission, { action: reportPaths.newSnapshot.to(), submit: 'Сохранить снимок', cancel: { href: home.href, words: 'Не сохранять' } }),
  }
}
