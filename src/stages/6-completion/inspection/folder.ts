// The folder for inspection on a day: the check-list, the gaps and every paper in force.
import type { Day } from '../../../kit/calendar/day.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { ConsentKind } from '../../../common/consents/index.ts'
import { stageTitles } from '../../titles.ts'
import { requisiteWords, type PaperOn } from '../as-of/papers.ts'
import type { ChecklistRow } from './checklist.ts'

export interface Folder {
  day: Day
  organisation: { shortName: string; fullName: string }
  rows: ChecklistRow[]
  papers: PaperOn[]
  consents: Record<ConsentKind, number>
}

/** «Этап 1. Условия и документы», the folder of a paper in the archive. */
export function stageWords(stage: number): string {
  return `Этап ${stage}. ${stageTitles.find(({ number }) => number === stage)?.shortTitle ?? ''}`
}

/** Name of the file without extension: «Приказ № 42-ОД от 01.09.2025», «Программа Соломатина – Лукашевич от 01.10.2025». */
export function paperFileName(paper: PaperOn): string {
  if (paper.source === 'document') return `${paper.noun} ${requisiteWords(paper)}`
  return `${paper.title} от ${requisiteDay(paper.signedOn)}`
}

export function folderName(day: Day): string {
  return `Папка для проверки на ${requisiteDay(day)}`
}

/** What somebody from outside sees of papers about single people: that they are there, without names. */
export function withoutNames(papers: readonly PaperOn[]): PaperOn[] {
  return papers.map((paper) => (paper.isPersonal ? { ...paper, title: paper.source === 'programme' ? 'Персонализированная программа пары или группы' : paper.noun } : paper))
}
