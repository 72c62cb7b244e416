// D28 as a paper: the check-list of a day and the list of all papers in force (documents.md D28, questionnaires.md Q14).
import { centred, heading, paragraph, section, table } from '../../../kit/documents/blocks.ts'
import type { DocumentDescription } from '../../../kit/documents/description.ts'
import { letterhead, paperName } from '../../../kit/documents/order-parts.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { SheetToWrite } from '../../../tools.ts'
import { consentKindData, consentKinds } from '../../../common/consents/index.ts'
import { requisiteWords } from '../as-of/papers.ts'
import type { ChecklistRow } from './checklist.ts'
import { answerWords } from './checklist-rows.ts'
import { folderName, stageWords, type Folder } from './folder.ts'

/** @param withGaps what is missing and what to do about it: for the kindergarten, not for whoever inspects it */
export function describeFolder(folder: Folder, withGaps = true): DocumentDescription {
  const { day, organisation, rows, papers, consents } = folder
  const gaps = withGaps ? rows.filter(({ advice }) => advice !== undefined) : []
  return {
    title: folderName(day),
    retention: 'short',
    draft: false,
    day,
    sections: [
      section('checklist', [
        letterhead(organisation),
        paperName('СВОДКА ГОТОВНОСТИ'),
        centred(`Реализация целевой модели наставничества. По состоянию на ${requisiteDay(day)}`),
        table([{ title: 'Показатель', share: 30 }, { title: 'Наличие', share: 10 }, { title: 'Реквизиты, основание', share: 32 }, { title: 'Ссылка на сайте', share: 14 }, { title: 'Комментарий', share: 14 }],
          rows.map((row) => [row.words, presenceOf(row), restsOn(row), row.site, row.comment]), { size: 10, numbered: true }),
        ...(gaps.length === 0 ? [] : [heading(2, 'Чего не хватает'), ...gaps.map(({ words, advice }) => paragraph(`${words}. ${advice?.words ?? ''}.`))]),
      ], 'landscape'),
      section('papers', [
        heading(1, 'ДЕЙСТВУЮЩИЕ ДОКУМЕНТЫ'),
        papers.length === 0
          ? paragraph('Зарегистрированных документов на этот день нет.')
          : table([{ title: 'Документ', share: 46 }, { title: 'Реквизиты', share: 18 }, { title: 'Этап', share: 18 }, { title: 'Отметка', share: 18 }],
              papers.map((paper) => [paper.source === 'document' ? `${paper.noun} «${paper.title}»` : paper.title, requisiteWords(paper), stageWords(paper.stage), paper.remark]), { size: 10, numbered: true }),
        heading(2, 'Действующие согласия'),
        table([{ title: 'Согласие', share: 80 }, { title: 'Количество', share: 20 }], consentKinds.map((kind) => [consentKindData[kind].title, String(consents[kind])]), { size: 10 }),
      ], 'landscape'),
    ],
  }
}

/** «да», «частично», «нет», or the number the row asks for. */
export function presenceOf({ answer, count }: ChecklistRow): string {
  return count === undefined ? answerWords[answer] : String(count)
}

/** Requisites, and on what the answer rests. */
export function restsOn({ details, basis }: ChecklistRow): string {
  return [details, basis].filter(Boolean).join('. ')
}

export function folderSheets({ day, rows, papers, consents }: Folder): SheetToWrite[] {
  return [
    {
      name: 'Готовность', title: `Сводка готовности на ${requisiteDay(day)}`,
      columns: [{ title: '№', width: 5 }, { title: 'Показатель', width: 46 }, { title: 'Наличие', width: 12 }, { title: 'Реквизиты', width: 34 }, { title: 'Ссылка на сайте', width: 30 }, { title: 'На чём основано', width: 46 }, { title: 'Комментарий', width: 34 }],
      rows: rows.map((row, index) => [index + 1, row.words, row.count ?? answerWords[row.answer], row.details, row.site, row.basis, row.comment]),
    },
    {
      name: 'Документы', title: `Действующие документы на ${requisiteDay(day)}`,
      columns: [{ title: '№', width: 5 }, { title: 'Документ', width: 26 }, { title: 'Название', width: 60 }, { title: 'Номер', width: 14 }, { title: 'Дата', width: 12 }, { title: 'Этап', width: 30 }, { title: 'Отметка', width: 36 }],
      rows: papers.map((paper, index) => [index + 1, paper.noun, paper.title, paper.number, paper.signedOn, stageWords(paper.stage), paper.remark]),
    },
    {
      name: 'Согласия', title: `Действующие согласия на ${requisiteDay(day)}`,
      columns: [{ title: 'Согласие', width: 60 }, { title: 'Количество', width: 12 }],
      rows: consentKinds.map((kind) => [consentKindData[kind].title, consents[kind]]),
    },
  ]
}

/** The check-list alone, with its header. */
export function checklistRows({ rows }: Pick<Folder, 'rows'>): (string | number)[][] {
  return [['№', 'Показатель', 'Наличие', 'Реквизиты', 'Ссылка на сайте', 'На чём основано', 'Комментарий'], ...rows.map((row, index) => [index + 1, row.words, row.count ?? answerWords[row.answer], row.details, row.site, row.basis, row.comment])]
}
