import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import type { Db } from '../../tools.ts'
import { consentsOf, isValidOn } from '../consents/index.ts'
import { organisationOn } from '../organisation/index.ts'
import { peopleByIds } from '../people/index.ts'
import { acquaintanceMark, type Acquaintance } from './acquaintance.ts'
import type { AcquaintanceSheetFacts } from './acquaintance-sheet.document.ts'
import { acquaintancesOf } from './acquaintance.store.ts'
import type { Document } from './document.ts'
import { paperReference } from './paper-name.ts'

/** Names and posts as frozen at registration; the verb of an electronic mark follows the gender on the person's card. */
export async function acquaintanceSheetOf(
  db: Db,
  document: Document,
  today: Day,
  zone: string,
): Promise<AcquaintanceSheetFacts> {
  const list = await acquaintancesOf(db, document.id)
  const people = await peopleByIds(
    db,
    list.map(({ personId }) => personId),
  )
  const agreements = await consentsOf(db, list.flatMap(({ how, personId }) => (how === 'online' ? [personId] : [])))
  const isSigned = ({ personId, on }: Acquaintance) =>
    on !== null && (agreements.get(personId) ?? []).some((one) => one.kind === 'e-signature' && isValidOn(one, on))
  const genders = new Map(people.map(({ id, gender }) => [id, gender]))
  return {
    organisation: await organisationOn(db, document.requisites.signedOn ?? today),
    paper: paperReference(document, 'ins'),
    title: document.title,
    rows: list.map((one) => ({
      post: one.post,
      name: one.personName,
      mark: acquaintanceMark(one, genders.get(one.personId) ?? 'female', zone, isSigned(one)) ?? '',
      day: one.on === null ? '' : requisiteDay(one.on),
    })),
  }
}
