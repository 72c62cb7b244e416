// From the card of deficits (Q2) to needs, their weights and the deficit index. Advisory: it tells where to begin, it rates nobody.
import type { Answers, Point } from '../../kit/questionnaires/applicability.ts'
import { choicesIn, delta, matrixIn, mean, percent } from '../../kit/questionnaires/scores.ts'

/** How heavy a deficit is (matching.md): 3 – weak and wanted first, 2 – weak, or middling and wanted first, 1 – middling. */
export type Severity = 0 | 1 | 2 | 3

export interface Need {
  key: string
  /** 1…5; undefined for «затрудняюсь ответить» and for a row left out. */
  level: number | undefined
  isPriority: boolean
  /** 5 − level; 0 when the level is unknown. */
  need: number
  /** 2 for what the person wants to begin with, else 1. */
  weight: number
  isDeficit: boolean
  severity: Severity
}

/** Needs by competence, in the order given. `answers` are those of `mentee_deficits`, `competences` the rows asked. */
export function needsOf(answers: Answers, competences: readonly string[]): Need[] {
  const levels = matrixIn(answers, 'lvl')
  const priorities = choicesIn(answers, 'prio')
  return competences.map((key) => needOf(key, levels[key], priorities.includes(key)))
}

export function needOf(key: string, point: Point | undefined, isPriority: boolean): Need {
  const level = typeof point === 'number' ? point : undefined
  const severity = severityOf(level, isPriority)
  return {
    key,
    level,
    isPriority,
    need: level === undefined ? 0 : 5 - level,
    weight: isPriority ? 2 : 1,
    // Level 3 alone is worth knowing but no deficit: only level 1–2, or 3 when the person wants to begin with it.
    isDeficit: severity >= 2,
    severity,
  }
}

/**
 * Σ need·weight ÷ Σ 4·weight in whole percent over all competences asked, an unknown level counting as no need
 * (questionnaires.md Q2). Undefined when no competence was rated: then nothing is known, which is not zero.
 */
export function deficitIndex(needs: readonly Need[]): number | undefined {
  if (needs.every((need) => need.level === undefined)) return undefined
  const part = needs.reduce((sum, { need, weight }) => sum + need * weight, 0)
  return percent(
    part,
    needs.reduce((sum, { weight }) => sum + 4 * weight, 0),
  )
}

export type SupportLevel = 'constant' | 'halfYear' | 'single'

export const supportWords: Record<SupportLevel, string> = {
  constant: 'нужен постоянный наставник',
  halfYear: 'наставник на полгода или групповая работа',
  single: 'разовая помощь',
}

/** Band of the index as it is shown, in whole percent: from 60, from 30, below. */
export function supportLevel(index: number): SupportLevel {
  if (index >= 60) return 'constant'
  return index >= 30 ? 'halfYear' : 'single'
}

export interface Beside {
  key: string
  self: number | undefined
  observer: number | undefined
  /** Observer minus self; the two are never merged. */
  difference: number | undefined
}

/** Self-rating and observer's card side by side, for what the observer has seen. */
export function besideObserver(self: Answers, observer: Answers): Beside[] {
  const own = matrixIn(self, 'lvl')
  return Object.entries(matrixIn(observer, 'observer_lvl')).map(([key, seen]) => ({
    key,
    self: asLevel(own[key]),
    observer: asLevel(seen),
    difference: delta(own[key], seen),
  }))
}

export interface DeficitGrowth {
  /** End minus start by competence, for those rated both times. */
  changes: { key: string; start: number; end: number; delta: number }[]
  /** Mean change; undefined when nothing was rated twice. */
  mean: number | undefined
  /** Of the priorities of the start that were rated twice: how many, and how many rose by a level or more. */
  priorities: { rated: number; improved: number }
  /** The same in whole percent. */
  improvedShare: number | undefined
}

/** What has grown between two cards of the same person. Priorities are those of the start: they were the task. */
export function deficitGrowth(start: Answers, end: Answers): DeficitGrowth {
  const before = matrixIn(start, 'lvl')
  const after = matrixIn(end, 'lvl')
  const changes = Object.keys(before).flatMap((key) => {
    const [from, to] = [asLevel(before[key]), asLevel(after[key])]
    return from === undefined || to === undefined ? [] : [{ key, start: from, end: to, delta: to - from }]
  })
  const wanted = changes.filter(({ key }) => choicesIn(start, 'prio').includes(key))
  const improved = wanted.filter((change) => change.delta >= 1).length
  return {
    changes,
    mean: mean(changes.map((change) => change.delta)),
    priorities: { rated: wanted.length, improved },
    improvedShare: percent(improved, wanted.length),
  }
}

function severityOf(level: number | undefined, isPriority: boolean): Severity {
  if (level === undefined || level > 3) return 0
  if (level === 3) return isPriority ? 2 : 1
  return isPriority ? 3 : 2
}

function asLevel(point: Point | undefined): number | undefined {
  return typeof point === 'number' ? point : undefined
}
