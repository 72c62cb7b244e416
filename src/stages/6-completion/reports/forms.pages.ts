// The form of the region: loaded, mapped, filled.
import type { Choices } from '../../../kit/forms/field.ts'
import type { Day } from '../../../kit/calendar/day.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { rowKeys, rowWords } from '../inspection/checklist-rows.ts'
import type { FilledForm } from './form.document.ts'
import { columnKeys, columnWords, type FormMapping } from './form-mapping.ts'
import { letterOf } from './form-proposal.ts'
import { indicators } from './indicator-list.ts'
import { reportPaths } from './paths.ts'
import { mappingForm, uploadForm } from './regional-form.form.ts'
import { queryOf } from './reports.pages.ts'

const home = { words: 'Показатели', href: reportPaths.indicators.to() }
const COLUMNS_OFFERED = 26
const widths: Record<(typeof columnKeys)[number], number> = { presence: 12, details: 20, link: 12, comment: 22 }

/** Letters of columns but the one with the questions, and everything a row may be filled from. */
export function mappingChoices({ asked }: FormMapping): Choices {
  const columns = Array.from({ length: COLUMNS_OFFERED }, (_, index) => letterOf(index)).filter((letter) => letter !== asked)
  return {
    columns: columns.map((letter) => ({ value: letter, words: letter })),
    sources: [
      ...rowKeys.map((key) => ({ value: key, words: `Готовность: ${rowWords[key].words}` })),
      ...indicators.map(({ key, words }) => ({ value: key, words: `Число: ${words}` })),
    ],
  }
}

export function uploadPage(submission: Submission) {
  const title = 'Загрузить форму региона'
  return {
    title,
    head: { crumbs: [home, { words: 'Форма региона' }], title, lead: 'Загрузите её один раз: дальше она заполняется сама, остальное в книге не меняется' },
    form: formView(uploadForm, submission, { action: reportPaths.newForm.to(), submit: 'Загрузить', cancel: { href: home.href, words: 'Не загружать' } }),
  }
}

export function mappingPage(form: { id: string; name: string; mapping: FormMapping }, submission: Submission) {
  const here = reportPaths.form.to({ id: form.id })
  return {
    title: 'Соответствие строк',
    head: { crumbs: [home, { words: form.name, href: here }, { words: 'Соответствие' }], title: 'Соответствие строк', lead: `Лист «${form.mapping.sheet}». Проверьте, чем заполнится каждая строка; «Не выбрано» оставит её пустой` },
    form: formView(mappingForm(form.mapping), submission, { action: reportPaths.mapping.to({ id: form.id }), submit: 'Сохранить соответствие', choices: mappingChoices(form.mapping), cancel: { href: here, words: 'Не менять' } }),
  }
}

interface View {
  id: string
  filled: FilledForm
  today: Day
  /** Own workbooks are mapped and archived; built-in forms are not. */
  isOwn: boolean
  mayManage: boolean
}

export function formPage({ id, filled, today, isOwn, mayManage }: View) {
  const { name, report, rows } = filled
  const query = queryOf(report, today)
  const empty = rows.filter(({ source }) => source === null).length
  return {
    title: name,
    head: {
      crumbs: [home, { words: 'Форма' }],
      title: name,
      lead: report.snapshot === undefined ? `На ${requisiteDay(report.day)}` : `На ${requisiteDay(report.day)}, снимок «${report.snapshot.name}»`,
      primary: { href: reportPaths.xlsx.to({ id }, query), words: 'Скачать Excel', icon: 'download' },
      actions: [{ href: reportPaths.pdf.to({ id }, query), words: 'PDF' }, { href: reportPaths.csv.to({ id }, query), words: 'CSV' }],
      more: isOwn && mayManage ? [{ href: reportPaths.mapping.to({ id }), words: 'Соответствие строк' }, { href: reportPaths.archiving.to({ id }), words: 'Убрать в архив' }] : [],
    },
    notice: empty > 0 && isOwn ? { tone: 'need' as const, title: `Не заполняется строк: ${empty}`, words: 'Выберите, откуда брать для них сведения.', ...(mayManage && { link: { href: reportPaths.mapping.to({ id }), words: 'Сопоставить' } }) } : undefined,
    filters: report.snapshot === undefined ? { action: reportPaths.form.to({ id }), fields: [{ name: 'on', label: 'На дату', value: requisiteDay(report.day) }], reset: report.day === today ? undefined : reportPaths.form.to({ id }) } : undefined,
    table: {
      label: name,
      columns: [{ key: 'words', words: 'Показатель', width: 34 }, ...columnKeys.map((key) => ({ key, words: columnWords[key], width: widths[key] }))],
      rows: rows.map((row) => ({
        cells: {
          words: row.words,
          presence: presenceCell(row, report, query),
          details: row.details,
          link: row.link === '' ? '' : { words: 'Открыть', href: row.link },
          comment: row.source === null ? 'не сопоставлена' : row.comment,
        },
      })),
    },
  }
}

/** A number that counts something opens its list. */
function presenceCell({ source, presence }: FilledForm['rows'][number], report: FilledForm['report'], query: Record<string, string>) {
  const measured = report.indicators.find(({ key }) => key === source)
  const key = source === 'pairs_count' ? 'units' : measured?.key
  const ids = report.indicators.find((one) => one.key === key)?.ids ?? []
  if (key === undefined || ids.length === 0) return String(presence)
  return { words: String(presence), href: reportPaths.indicator.to({ key }, query) }
}

export function archivingPage({ id, name }: { id: string; name: string }) {
  const question = 'Убрать форму в архив?'
  return {
    title: question,
    part: {
      question, lead: name, consequences: [{ state: 'note' as const, words: 'Форма уйдёт из списка; журнал о ней останется' }, { state: 'note' as const, words: 'Чтобы заполнить её снова, загрузите файл ещё раз' }],
      action: reportPaths.archiving.to({ id }), button: 'Убрать в архив', back: { href: reportPaths.form.to({ id }), words: 'Не убирать' },
    },
  }
}
