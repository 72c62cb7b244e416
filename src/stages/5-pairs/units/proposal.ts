// What is proposed from the board or by hand, and what is wrong with it before anything is written.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { unitFormKeys, unitTypeKeys, type UnitForm, type UnitType } from './forms-and-types.ts'
import type { Place } from './place.ts'

/** A pair or a group by places in the banks, as the stage of selection hands it over. */
export interface Proposal {
  menteeIds: readonly string[]
  mentorIds: readonly string[]
  from: Day
  to: Day
  /** Keys of the form and of the types of mentoring. */
  form: string
  types: readonly string[]
  direction?: string | undefined
  reason: string
  runId?: string | undefined
}

/** Keys as the stage of selection sends them. @throws Error for a key nobody knows: a fault of the programme */
export function knownKeys({ form, types }: Pick<Proposal, 'form' | 'types'>): { form: UnitForm; types: UnitType[] } {
  const known = unitFormKeys.find((key) => key === form)
  if (known === undefined) throw new Error(`There is no form of mentoring "${form}"`)
  return { form: known, types: unitTypeKeys.filter((key) => types.includes(key)) }
}

/** @throws Refusal when the people or the days cannot make a unit */
export function assertUnit({ from, to, mentors, mentees }: { from: Day; to: Day; mentors: readonly Place[]; mentees: readonly Place[] }): void {
  if (mentors.length === 0) throw new Refusal('invalid', 'Выберите хотя бы одного наставника', { field: 'mentors' })
  if (mentees.length === 0) throw new Refusal('invalid', 'Выберите хотя бы одного наставляемого', { field: 'mentees' })
  if (to < from) throw new Refusal('invalid', 'Последний день раньше первого: проверьте обе даты', { field: 'to' })
  const both = mentees.find(({ personId }) => mentors.some((mentor) => mentor.personId === personId))
  if (both !== undefined) throw new Refusal('invalid', `${screenName(both.name)} не может быть сразу наставником и наставляемым в одной паре`, { field: 'mentees' })
  for (const place of [...mentors, ...mentees]) assertConsented(place)
}

/** Nobody is proposed without a consent to processing that holds. */
export function assertConsented({ hasConsent, name, role }: Place): void {
  if (hasConsent) return
  const field = role === 'mentor' ? 'mentors' : 'mentees'
  throw new Refusal('wrong-moment', `${screenName(name)}: согласие на обработку данных не действует. Предложите согласие на карточке, потом составьте пару.`, { field })
}
