import { screenName } from '../../kit/russian/names.ts'
import type { Subject } from '../../common/journal/index.ts'
import type { Person } from '../../common/people/index.ts'

/** «Крылову Д. А.» after «включила в банк наставляемых». */
export function accusative({ id, nameCases }: Pick<Person, 'id' | 'nameCases'>): Subject {
  return { kind: 'person', id, name: screenName(nameCases.acc) }
}

/** «Крылова Д. А.» after a colon. */
export function nominative({ id, name }: Pick<Person, 'id' | 'name'>): Subject {
  return { kind: 'person', id, name: screenName(name) }
}
