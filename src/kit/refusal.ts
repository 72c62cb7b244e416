/** Why the core says no; the web layer maps each reason to a status code in one place (web/errors.ts). */
export type RefusalReason = 'not-found' | 'forbidden' | 'wrong-moment' | 'invalid'

export interface RefusalAdvice {
  /** Form field the words belong to: the form shows them there instead of a page of their own. */
  field?: string
  /** Where the person can go on from here. */
  next?: { href: string; words: string }
}

/** The only error the core throws on purpose. `words` are a Russian sentence that says what to do next. */
export class Refusal extends Error {
  readonly reason: RefusalReason
  readonly words: string
  readonly advice: RefusalAdvice

  constructor(reason: RefusalReason, words: string, advice: RefusalAdvice = {}) {
    super(words)
    this.name = 'Refusal'
    this.reason = reason
    this.words = words
    this.advice = advice
  }
}

/** Returns the value, or refuses as «not found» when there is none. Other people's records are not found either. */
export function found<T>(value: T | null | undefined, words = 'Такой страницы нет'): T {
  if (value === null || value === undefined) throw new Refusal('not-found', words)
  return value
}
