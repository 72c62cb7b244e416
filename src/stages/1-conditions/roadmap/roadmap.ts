// The road map: stage → activity → sub-activity with terms, responsible people, results and marks of completion.
import { type Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'

export interface Period {
  from: Day
  to: Day
}

/** What proves that a row was carried out; every part may be missing. */
export interface Mark {
  on: Day
  note: string | null
  documentId: string | null
  fileId: string | null
  url: string | null
}

export interface RoadmapItem {
  id: string
  /** Null for a stage itself. */
  parentId: string | null
  stage: number
  /** Place among its siblings, from 1. */
  position: number
  text: string
  from: Day | null
  to: Day | null
  /** Words beside the days or instead of them: «далее при приёме на работу», «постоянно». */
  term: string | null
  responsible: string | null
  result: string | null
  mark: Mark | null
}

/** Kept in the database; «действует» and «утратила силу» follow from dates, see `stateOn`. */
export type KeptState = 'draft' | 'approved'
export type RoadmapState = 'draft' | 'approved' | 'inForce' | 'lapsed'

export interface Roadmap {
  id: string
  period: Period
  edition: number
  kept: KeptState
  /** The order that approved it. */
  documentId: string | null
  copiedFromId: string | null
  effectiveOn: Day | null
  lapsedOn: Day | null
  version: number
  items: RoadmapItem[]
}

/** A row in the order of printing, with its number «1», «1.2», «1.2.3». */
export interface Row extends RoadmapItem {
  number: string
  /** 0 stage, 1 activity, 2 sub-activity. */
  depth: 0 | 1 | 2
  hasChildren: boolean
}

export const roadmapStateWords: Record<RoadmapState, { words: string; tone: 'plain' | 'wait' | 'good' }> = {
  draft: { words: 'Проект', tone: 'plain' },
  approved: { words: 'Утверждена приказом', tone: 'wait' },
  inForce: { words: 'Действует', tone: 'good' },
  lapsed: { words: 'Утратила силу', tone: 'plain' },
}

export function stateOn(roadmap: Pick<Roadmap, 'kept' | 'effectiveOn' | 'lapsedOn'>, today: Day): RoadmapState {
  if (roadmap.kept === 'draft') return 'draft'
  if (roadmap.lapsedOn !== null && roadmap.lapsedOn <= today) return 'lapsed'
  return roadmap.effectiveOn !== null && roadmap.effectiveOn > today ? 'approved' : 'inForce'
}

/** The edition people work by: the one in force, else the newest approved, else the newest draft. */
export function currentOf<T extends Pick<Roadmap, 'kept' | 'effectiveOn' | 'lapsedOn' | 'edition' | 'period'>>(
  roadmaps: readonly T[],
  today: Day,
): T | undefined {
  const order: RoadmapState[] = ['inForce', 'approved', 'draft', 'lapsed']
  const rank = (one: T) => order.indexOf(stateOn(one, today))
  const newest = (one: T) => `${one.period.from} ${String(one.edition).padStart(4, '0')}`
  return roadmaps.toSorted((a, b) => rank(a) - rank(b) || newest(b).localeCompare(newest(a)))[0]
}

/** All rows in the order of printing; numbers are computed, so that moving a row renumbers the rest. */
export function rowsOf(items: readonly RoadmapItem[]): Row[] {
  const childrenOf = (parentId: string | null) =>
    items.filter((item) => item.parentId === parentId).toSorted((a, b) => a.stage - b.stage || a.position - b.position)
  const walk = (list: readonly RoadmapItem[], prefix: string, depth: 0 | 1 | 2): Row[] =>
    list.flatMap((item, index) => {
      const children = depth < 2 ? childrenOf(item.id) : []
      const number = depth === 0 ? String(item.stage) : `${prefix}.${index + 1}`
      const row: Row = { ...item, number, depth, hasChildren: children.length > 0 }
      return [row, ...walk(children, number, depth === 0 ? 1 : 2)]
    })
  return walk(childrenOf(null), '', 0)
}

/** Rows of a stage that are carried out one by one: those without rows of their own under them. */
export function workOf(rows: readonly Row[], stage: number): Row[] {
  const own = rows.filter((row) => row.stage === stage && !row.hasChildren)
  const work = own.filter((row) => row.depth > 0)
  return work.length > 0 ? work : own
}

/** Last day of the row with this number, as other papers cite it. */
export function termOf({ items }: Pick<Roadmap, 'items'>, number: string): Day | undefined {
  return rowsOf(items).find((row) => row.number === number)?.to ?? undefined
}

/** «до 10.09.2025, далее при приёме на работу», «15.04.2026 – 25.05.2026», «постоянно»; empty while unknown. */
export function termWords(item: Pick<RoadmapItem, 'from' | 'to' | 'term'>): string {
  return [daysWords(item.from, item.to), item.term].filter((part) => part !== null && part !== '').join(', ')
}

function daysWords(from: Day | null, to: Day | null): string {
  if (from !== null && to !== null)
    return from === to ? requisiteDay(to) : `${requisiteDay(from)}\u00a0– ${requisiteDay(to)}`
  if (to !== null) return `до\u00a0${requisiteDay(to)}`
  return from !== null ? `с\u00a0${requisiteDay(from)}` : ''
}

/** An approved edition does not change: it is a paper (documents.md D03). */
export function assertDraft(roadmap: Pick<Roadmap, 'kept'>): void {
  if (roadmap.kept === 'draft') return
  throw new Refusal(
    'wrong-moment',
    'Эта редакция утверждена приказом и не меняется. Составьте новую редакцию и поправьте её.',
  )
}

/** Marks belong to the edition people work by, not to a draft of the next one. */
export function assertApproved(roadmap: Pick<Roadmap, 'kept'>): void {
  if (roadmap.kept === 'approved') return
  throw new Refusal(
    'wrong-moment',
    'Отмечать исполнение можно в утверждённой дорожной карте. Сначала зарегистрируйте приказ о её утверждении.',
  )
}

/** Stages (1–7) that still lack a term or somebody responsible, with what is missing in words. */
export function gapsOf(rows: readonly Row[]): string[] {
  return rows
    .filter((row) => row.depth === 0)
    .flatMap((row) => {
      const lacks = [termWords(row) === '' && 'срок', !row.responsible && 'ответственные'].filter(
        (part) => part !== false,
      )
      return lacks.length === 0 ? [] : [`этап ${row.number}: ${lacks.join(' и ')}`]
    })
}
