import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { isValidOn } from './consent.ts'
import { rows, toRecord } from './consent-row.store.ts'

/** What a person allows to hand over (D09): to one named recipient, these data and no others. */
export interface Transfer {
  recipient: string
  fields: string[]
}

/** Valid consents to a transfer on the day, by person. One query; nothing for those who said nothing. */
export async function transfersOf(db: Db, personIds: readonly string[], day: Day): Promise<Map<string, Transfer[]>> {
  const byPerson = new Map(personIds.map((id): [string, Transfer[]] => [id, []]))
  const found = await rows(db, { personId: { in: [...byPerson.keys()] }, kind: 'transfer', answer: 'signed' })
  for (const consent of found.map(toRecord).filter((one) => isValidOn(one, day))) {
    const { recipient, fields } = consent.terms
    if (recipient !== undefined) byPerson.get(consent.personId)?.push({ recipient, fields: fields ?? [] })
  }
  return byPerson
}
