// What a stage shows about itself: done-tests as sentences with facts, what to do next, tasks with days.
import type { Day } from '../kit/calendar/day.ts'
import { addDays } from '../kit/calendar/day.ts'
import type { Link, Words } from '../kit/links.ts'

/** One done-test of a stage (domain.md §5). It names facts and gives the one action that removes what is missing. */
export interface Check {
  state: 'done' | 'missing'
  words: string
  fact?: Words
  action?: Link
  /** The task for «Сегодня» while it is missing: what to do, by when and why. */
  task?: { title: string; why: string; day: Day }
}

export interface Task {
  day: Day
  late: boolean
  title: string
  why: string
  href: string
  stage: number
}

/** Computed from facts at every look, never stored and never used to forbid. */
export interface Progress {
  done: number
  all: number
  missing: Check[]
  doneChecks: Check[]
  next?: Link
  tasks: Task[]
}

/** A stage as menus, the first page and its own page need it. */
export interface StageProgress {
  number: number
  slug: string
  title: string
  shortTitle: string
  href: string
  progress: Progress
}

/** Days ahead in which a task is worth telling; what is later waits in the road map. */
const TASK_DAYS = 30

export function progressOf(checks: readonly Check[], stage: number, today: Day): Progress {
  const missing = checks.filter(({ state }) => state === 'missing')
  const doneChecks = checks.filter(({ state }) => state === 'done')
  return {
    done: doneChecks.length,
    all: checks.length,
    missing,
    doneChecks,
    next: missing.find(({ action }) => action !== undefined)?.action,
    tasks: missing.flatMap((check) => taskOf(check, stage, today)),
  }
}

function taskOf({ task, action }: Check, stage: number, today: Day): Task[] {
  if (task === undefined || action === undefined || task.day > addDays(today, TASK_DAYS)) return []
  return [{ ...task, late: task.day < today, href: action.href, stage }]
}
