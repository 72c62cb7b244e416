// «Папка для проверки»: what is there on the day, what it rests on, what is missing and what to do about it.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Form } from '../../../kit/forms/form.ts'
import { formView } from '../../../kit/forms/form-view.ts'
import type { Submission } from '../../../kit/forms/submission.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { consentKindData, consentKinds } from '../../../common/consents/index.ts'
import { requisiteWords, type PaperOn } from '../as-of/papers.ts'
import { counted, type ChecklistRow } from './checklist.ts'
import { answerTones, answerWords, rowWords, type RowKey } from './checklist-rows.ts'
import { presenceOf } from './folder.document.ts'
import { stageWords, type Folder } from './folder.ts'
import { reportPaths } from '../reports/paths.ts'
import { inspectionPaths } from './paths.ts'

interface View {
  folder: Folder
  today: Day
  /** The day as it was typed, when it was no day. */
  wrongDay: string | undefined
  mayManage: boolean
}

export function folderPage({ folder, today, wrongDay, mayManage }: View) {
  const { day, rows, papers, consents } = folder
  const query = day === today ? {} : { on: requisiteDay(day) }
  const { yes, partly, no } = counted(rows)
  return {
    title: 'Папка для проверки',
    head: {
      title: 'Папка для проверки',
      lead: `На ${requisiteDay(day)}: готово ${yes} из ${rows.length}${partly > 0 ? `, частично ${partly}` : ''}${no > 0 ? `, нет ${no}` : ''}`,
      primary: { href: inspectionPaths.zip.to({}, query), words: 'Собрать папку', icon: 'download' },
      actions: [{ href: inspectionPaths.pdf.to({}, query), words: 'Сводка и опись в PDF' }, ...(mayManage ? [{ href: inspectionPaths.links.to(), words: 'Ссылки для проверяющих' }] : [])],
      more: [{ href: inspectionPaths.xlsx.to({}, query), words: 'Выгрузить в Excel' }, { href: inspectionPaths.csv.to({}, query), words: 'Перечень в CSV' }],
    },
    views: { views: [{ words: 'Папка для проверки', href: inspectionPaths.folder.to(), current: true }, { words: 'Показатели и отчёты', href: reportPaths.indicators.to(), current: false }] },
    notice: wrongDay === undefined ? undefined : { tone: 'need' as const, title: `«${wrongDay}» – не дата`, words: 'Напишите день так: 13.12.2025. Пока показан сегодняшний.' },
    past: day < today ? 'Показано то, что было зарегистрировано и подписано к концу этого дня. Записанное позже сюда не входит.' : undefined,
    filters: { action: inspectionPaths.folder.to(), fields: [{ name: 'on', label: 'На дату', value: requisiteDay(day) }], reset: day === today ? undefined : inspectionPaths.folder.to() },
    checklist: checklistTable(rows, mayManage && day === today),
    // What a past day lacked is not mended any more: there is nothing to press.
    gapsTitle: day === today ? 'Чего не хватает' : 'Чего не хватало на этот день',
    gaps: rows.filter(({ advice }) => advice !== undefined).map((row) => gapOf(row, day === today)),
    papers: papersTable(papers, (paper) => inspectionPaths.paper.to({ source: paper.source, id: paper.id }, query)),
    papersLead: papers.length === 0 ? '' : plural(papers.length, ['документ действует', 'документа действуют', 'документов действуют']),
    consents: consentKinds.map((kind) => ({ label: consentKindData[kind].short, value: String(consents[kind]) })),
  }
}

export type FolderPage = ReturnType<typeof folderPage>

const checklistColumns = [{ key: 'words', words: 'Показатель', width: 30 }, { key: 'answer', words: 'Наличие', width: 14 }, { key: 'basis', words: 'На чём основано', width: 36 }, { key: 'more', words: 'На сайте, комментарий', width: 20 }]

function checklistTable(rows: readonly ChecklistRow[], mayNote: boolean) {
  return {
    label: 'Перечень готовности',
    columns: checklistColumns,
    rows: rows.map((row) => ({
      id: row.key,
      name: row.words,
      cells: { ...cellsOf(row), basis: { ...(row.links[0] === undefined ? { words: basisOf(row) } : { words: basisOf(row), href: row.links[0].href }), ...(row.details !== '' && { sub: row.basis }) } },
      menu: [...row.links.map(({ words, href }) => ({ words, href })), ...(mayNote ? [{ words: rowWords[row.key].computed ? 'Добавить комментарий' : 'Дополнить', href: inspectionPaths.note.to({ row: row.key }) }] : [])],
    })),
  }
}

/** The check-list for those who may open nothing else. */
export function plainChecklist(rows: readonly ChecklistRow[]) {
  return {
    label: 'Перечень готовности',
    columns: checklistColumns,
    rows: rows.map((row) => ({ cells: { ...cellsOf(row), basis: { words: basisOf(row), ...(row.details !== '' && { sub: row.basis }) } } })),
  }
}

function cellsOf(row: ChecklistRow) {
  return {
    words: row.words,
    answer: row.count === undefined ? { tag: { tone: answerTones[row.answer], words: answerWords[row.answer] } } : presenceOf(row),
    more: row.site === '' ? row.comment : { words: 'Открыть на сайте', href: row.site, sub: row.comment },
  }
}

function basisOf({ details, basis }: ChecklistRow): string {
  return details || basis
}

function gapOf({ words, answer, advice, basis }: ChecklistRow, isToday: boolean) {
  return { state: answer === 'no' ? ('stop' as const) : ('missing' as const), words, fact: `${isToday ? (advice?.words ?? '') : basis}.`, ...(isToday && advice?.action !== undefined && { action: { href: advice.action.href, words: advice.action.words } }) }
}

/** @param hrefOf address of the PDF; nothing where it may not be opened */
export function papersTable(papers: readonly PaperOn[], hrefOf: (paper: PaperOn) => string | undefined) {
  return {
    label: 'Действующие документы',
    columns: [{ key: 'title', words: 'Документ', width: 44 }, { key: 'requisites', words: 'Реквизиты', width: 18 }, { key: 'stage', words: 'Этап', width: 19 }, { key: 'remark', words: 'Отметка', width: 19 }],
    rows: papers.map((paper) => {
      const href = hrefOf(paper)
      return { cells: { title: { words: paper.title, ...(href !== undefined && { href }), ...(paper.source === 'document' && paper.title !== paper.noun && { sub: paper.noun }) }, requisites: requisiteWords(paper), stage: stageWords(paper.stage), remark: paper.remark } }
    }),
  }
}

export function notePage(row: RowKey, form: Pick<Form<unknown>, 'fields'>, submission: Submission) {
  const { words } = rowWords[row]
  const here = inspectionPaths.folder.to()
  return {
    title: words,
    head: { crumbs: [{ words: 'Папка для проверки', href: here }, { words: 'Дополнить' }], title: words, lead: 'Прежние слова останутся в папке за прошлые дни, новые появятся с сегодняшнего' },
    form: formView(form, submission, { action: inspectionPaths.note.to({ row }), submit: 'Записать', cancel: { href: here, words: 'Не записывать' } }),
  }
}
