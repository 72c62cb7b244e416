// D28 for a region: its own rows, filled (documents.md D28).
import { centred, section, table } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { SheetToWrite } from '../../../tools.ts'
import { columnKeys, columnWords, type FilledRow } from './form-mapping.ts'
import type { Report } from './report.ts'

export interface FilledForm {
  name: string
  report: Report
  rows: FilledRow[]
}

export function formFileName({ name, report }: Pick<FilledForm, 'name' | 'report'>): string {
  return `${name} на ${requisiteDay(report.day)}`
}

export function describeForm({ name, report, rows }: FilledForm): DocumentDescription {
  return {
    title: formFileName({ name, report }),
    retention: 'short',
    draft: false,
    day: report.day,
    sections: [
      section('form', [
        letterhead({ fullName: report.organisation }),
        paperName(name.toUpperCase()),
        centred(`По состоянию на ${requisiteDay(report.day)}`),
        table([{ title: 'Показатель', share: 34 }, { title: 'Наличие', share: 10 }, { title: 'Реквизиты', share: 22 }, { title: 'Ссылка на сайт', share: 16 }, { title: 'Комментарий', share: 18 }],
          rows.map((row) => [row.words, ...columnKeys.map((key) => String(row[key]))]), { size: 10, numbered: true }),
      ], 'landscape'),
    ],
  }
}

const heads = ['Показатель', ...columnKeys.map((key) => columnWords[key])]

/** With its header, for CSV. */
export function formRows({ rows }: Pick<FilledForm, 'rows'>): (string | number)[][] {
  return [['№', ...heads], ...rows.map((row, index) => [index + 1, row.words, ...columnKeys.map((key) => row[key])])]
}

export function formSheet(form: FilledForm): SheetToWrite {
  const [, ...rows] = formRows(form)
  return { name: 'Форма', title: `${formFileName(form)}. ${form.report.organisation}`, columns: [{ title: '№', width: 5 }, { title: 'Показатель', width: 52 }, ...heads.slice(1).map((title) => ({ title, width: 28 }))], rows }
}
