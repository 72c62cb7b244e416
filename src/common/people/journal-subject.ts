import { screenName } from '../../kit/russian/names.ts'
import type { Subject } from '../journal/index.ts'
import type { Person } from './person.ts'

/** «карточку Соколовой Н. Д.»: what was added or changed. */
export function cardOf({ id, nameCases }: Pick<Person, 'id' | 'nameCases'>): Subject {
  return { kind: 'person', id, name: `карточку ${screenName(nameCases.gen)}` }
}

/** «Соколова Н. Д.» after «отметила увольнение:». */
export function nominative({ id, name }: Pick<Person, 'id' | 'name'>): Subject {
  return { kind: 'person', id, name: screenName(name) }
}

/** «Соколову Н. Д.» after «вернула в список». */
export function accusative({ id, nameCases }: Pick<Person, 'id' | 'nameCases'>): Subject {
  return { kind: 'person', id, name: screenName(nameCases.acc) }
}
