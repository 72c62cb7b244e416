import type { Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { isValidOn } from './consent.ts'
import { rows, toRecord } from './consent-row.store.ts'
import { nothingChosen, type DisseminationChoices } from './dissemination-items.ts'

export interface Dissemination {
  choices: DisseminationChoices
  /** The pages named in the consent; anywhere else nothing may appear. */
  urls: string[]
}

/** What each of these people allows to publish on the day, and where. One query; nothing for those who said nothing. */
export async function disseminationOf(db: Db, personIds: readonly string[], day: Day): Promise<Map<string, Dissemination[]>> {
  const byPerson = new Map(personIds.map((id): [string, Dissemination[]] => [id, []]))
  const found = await rows(db, { personId: { in: [...byPerson.keys()] }, kind: 'dissemination', answer: 'signed' })
  for (const consent of found.map(toRecord).filter((one) => isValidOn(one, day))) {
    byPerson.get(consent.personId)?.push({ choices: consent.choices ?? nothingChosen, urls: consent.terms.urls ?? [] })
  }
  return byPerson
}
