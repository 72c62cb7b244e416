// Actions with several people at once: always through a page that lists the chosen and those it cannot apply to, with why.
export const bulkVerbs = ['invite', 'remind', 'export', 'compare'] as const
export type BulkVerb = (typeof bulkVerbs)[number]

/** Ticked rows as a list; one box arrives as a text. */
export function chosenIds(value: unknown): string[] {
  const given: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : []
  return [...new Set(given.filter((id): id is string => typeof id === 'string' && id !== ''))].slice(0, 100)
}

export interface BulkPerson {
  personId: string
  name: string
  /** A consent that holds, without which nobody is asked. */
  hasConsent: boolean
  /** Takes part now: nobody else is asked. */
  isOpen: boolean
}

/** An assignment that waits for an answer. */
export interface WaitingAssignment {
  personId: string
  surveyId: string
  key: string
  title: string
}

export interface Applied {
  person: BulkPerson
  /** Why it cannot be done for this person; nothing when it can. */
  why: string | undefined
}

export function whoMayBeInvited(people: readonly BulkPerson[], waiting: readonly WaitingAssignment[], key: string | undefined): Applied[] {
  return people.map((person) => {
    const asked = waiting.find((one) => one.personId === person.personId && one.key === key)
    const why = !person.isOpen ? 'участие завершено' : !person.hasConsent ? 'нет действующего согласия на обработку данных' : asked ? 'анкета уже назначена, ответа ещё нет' : undefined
    return { person, why }
  })
}

export function whoMayBeReminded(people: readonly BulkPerson[], waiting: readonly WaitingAssignment[]): Applied[] {
  return people.map((person) => ({ person, why: waiting.some(({ personId }) => personId === person.personId) ? undefined : 'неотвеченных анкет нет' }))
}
