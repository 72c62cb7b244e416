// Rows a plan begins with: month by month, a row of the season and a row for one of the topics in turn (documents.md D14).
import type { Day } from '../../../kit/calendar/day.ts'
import type { LibraryItem } from './library/library-item.ts'
import { firstItems, lastItems, starterItems } from './library/months.ts'
import { monthsOf, type MonthOfTerm } from './plan.ts'
import type { PlanForm } from './plan-forms.ts'
import type { PlanItem } from './programme.ts'

export type ProposedItem = Pick<PlanItem, 'menteePersonId' | 'competence' | 'from' | 'to' | 'content' | 'form' | 'responsible' | 'result' | 'libraryId'>

/** What the work is about in turn. */
export interface Topic {
  competence: string
  /** Null: a pair has one mentee anyway, in a group several share it. */
  menteePersonId: string | null
}

interface PlanSources {
  from: Day
  to: Day
  topics: readonly Topic[]
  /** Of the mentees, by the questionnaire of requests. */
  categories: readonly (string | null)[]
  library: readonly LibraryItem[]
}

/** In July and August people are on leave: nothing is proposed, though anything may be added. */
const LEAVE = [7, 8]
/** A short programme works on two topics a month. */
const SHORT = 4

export function proposedPlan({ from, to, topics, categories, library }: PlanSources): ProposedItem[] {
  const months = monthsOf({ from, to })
  const working = months.filter(({ month }) => !LEAVE.includes(month))
  const used = new Set<string>()
  const take = (item: LibraryItem | undefined) => {
    if (item !== undefined) used.add(item.id)
    return item
  }
  let turn = 0
  return (working.length > 0 ? working : months).flatMap((month, index, all) => {
    const isLast = index === all.length - 1
    const opening = index === 0 ? [...firstItems, ...startersOf(categories)] : []
    const season = index > 0 && !isLast ? [take(library.find((item) => isOfSeason(item, month.month) && !used.has(item.id)) ?? library.find((item) => isOfSeason(item, month.month)))] : []
    const worked = Array.from({ length: topics.length === 0 ? 0 : all.length <= SHORT ? 2 : 1 }, () => {
      const topic = topics[turn % topics.length]
      turn += 1
      const item = topic && take(fitting(library, topic.competence, month.month, used))
      return item === undefined ? [] : [rowOf(item, month, topic)]
    })
    const closing = isLast ? lastItems : []
    return [
      ...opening.map((item) => rowOf(item, month)),
      ...season.flatMap((item) => (item === undefined ? [] : [rowOf(item, month)])),
      ...worked.flat(),
      ...closing.map((item) => rowOf(item, month)),
    ]
  })
}

function startersOf(categories: readonly (string | null)[]): LibraryItem[] {
  const known = [...new Set(categories)].filter((one): one is keyof typeof starterItems => one !== null && Object.hasOwn(starterItems, one))
  return known.flatMap((one) => starterItems[one])
}

function isOfSeason({ competence, month }: LibraryItem, wanted: number): boolean {
  return competence === null && month === wanted
}

/** An own item before a builtin one, one of the month before one of any month; each is proposed once. */
function fitting(library: readonly LibraryItem[], competence: string, month: number, used: ReadonlySet<string>): LibraryItem | undefined {
  const weight = (item: LibraryItem) => (item.month === month ? 0 : 2) + (item.origin === 'builtin' ? 1 : 0)
  return library
    .filter((item) => item.competence === competence && (item.month === null || item.month === month) && !used.has(item.id))
    .toSorted((one, other) => weight(one) - weight(other))[0]
}

const doneBy: Partial<Record<PlanForm, string>> = {
  demonstration: 'наставник',
  masterClass: 'наставник',
  consultation: 'наставник',
  open: 'наставляемый',
  analysis: 'наставляемый',
}

/** Who carries it out, by the form: a visit and planning take both. */
export function responsibleOf(form: PlanForm): string {
  return doneBy[form] ?? 'наставник и наставляемый'
}

function rowOf({ id, competence, content, form, result }: LibraryItem, { from, to }: MonthOfTerm, topic?: Topic): ProposedItem {
  return { menteePersonId: topic?.menteePersonId ?? null, competence, from, to, content, form, responsible: responsibleOf(form), result, libraryId: id }
}
