// What a stage shows about itself: done-tests as sentences with facts, what to do next, tasks with days.
import type { Day } from '../kit/calendar/day.ts'
import { addDays } from '../kit/calendar/day.ts'
import type { Link, Words } from '../kit/links.ts'
import type { Actor } from '../rights/actor.ts'
import { can, type Permission } from '../rights/permissions.ts'

/** One done-test of a stage (domain.md §5). It names facts and gives the one action that removes what is missing. */
export interface Check {
  state: 'done' | 'missing'
  words: string
  fact?: Words
  action?: Link
  /** The right without which the action is refused; whoever lacks it reads the sentence alone. */
  needs?: Permission
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
  needs?: Permission
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
    next: nextOf(missing),
    tasks: missing.flatMap((check) => taskOf(check, stage, today)),
  }
}

/** The same stages with the actions and tasks that this person may do: nobody is led to a refusal. */
export function stagesFor(stages: readonly StageProgress[], actor: Actor): StageProgress[] {
  return stages.map((stage) => ({ ...stage, progress: progressFor(stage.progress, actor) }))
}

function progressFor(progress: Progress, actor: Actor): Progress {
  const allowed = ({ needs }: Pick<Check, 'needs'>) => needs === undefined || can(actor, needs)
  const seen = (check: Check): Check => (allowed(check) ? check : { ...check, action: undefined })
  const missing = progress.missing.map(seen)
  return {
    ...progress,
    missing,
    doneChecks: progress.doneChecks.map(seen),
    next: nextOf(missing),
    tasks: progress.tasks.filter(allowed),
  }
}

function nextOf(missing: readonly Check[]): Link | undefined {
  return missing.find(({ action }) => action !== undefined)?.action
}

function taskOf({ task, action, needs }: Check, stage: number, today: Day): Task[] {
  if (task === undefined || action === undefined || task.day > addDays(today, TASK_DAYS)) return []
  return [{ ...task, late: task.day < today, href: action.href, stage, ...(needs ? { needs } : {}) }]
}
