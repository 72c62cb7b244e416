// What became of a submitted form. Entered texts are kept verbatim, so that nothing typed is lost.
import type { Issue } from './messages.ts'
import type { Entered } from './reading.ts'

/** What is needed to draw a form: empty, prefilled, or sent back with mistakes. */
export interface Submission {
  readonly entered: Entered
  /** In the order of the form, without repetitions. */
  readonly errors: readonly Issue[]
}

export interface Accepted<T> extends Submission {
  readonly accepted: true
  readonly values: T
}

export interface Rejected extends Submission {
  readonly accepted: false
}

export function accepted<T>(entered: Entered, values: T): Accepted<T> {
  return { accepted: true, entered, values, errors: [] }
}

/** Sorts mistakes by the order of the form; those about the whole form come last. */
export function rejected(entered: Entered, issues: readonly Issue[], order: readonly string[]): Rejected {
  const place = ({ field }: Issue): number => {
    const [first = ''] = (field ?? '').split('.')
    const index = order.indexOf(first)
    return index < 0 ? order.length : index
  }
  const errors = issues.filter((issue, index) => index === issues.findIndex((other) => isSame(other, issue)))
  return { accepted: false, entered, errors: errors.sort((one, other) => place(one) - place(other)) }
}

function isSame(one: Issue, other: Issue): boolean {
  return one.field === other.field && one.words === other.words
}

/** Whoever was told that the record changed and sends the form again means what he typed. */
export function onFreshVersion(submission: Submission, version: number): Submission {
  const isStale = submission.errors.some(({ field }) => field === 'version')
  return isStale ? { ...submission, entered: { ...submission.entered, version: [String(version)] } } : submission
}
