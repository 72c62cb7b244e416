// What people allow to publish and where; the frozen papers are left alone, so that many people are read at once.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import type { Db } from '../../tools.ts'
import { validWhere } from './consent-where.store.ts'
import { nothingChosen, type DisseminationChoices } from './dissemination-items.ts'
import { choicesText, termsText } from './terms.ts'

export interface Dissemination {
  choices: DisseminationChoices
  /** The pages named in the consent; anywhere else nothing may appear. */
  urls: string[]
}

/** What each of these people allows to publish on the day, and where. One query; nothing for those who said nothing. */
export async function disseminationOf(db: Db, personIds: readonly string[], day: Day): Promise<Map<string, Dissemination[]>> {
  const byPerson = new Map(personIds.map((id): [string, Dissemination[]] => [id, []]))
  if (byPerson.size === 0) return byPerson
  const found = await db.consent.findMany({
    where: { personId: { in: [...byPerson.keys()] }, ...validWhere(['dissemination'], day) },
    select: { personId: true, choices: true, terms: true },
    orderBy: [{ offeredAt: 'desc' }, { id: 'asc' }],
  })
  for (const { personId, choices, terms } of found) {
    byPerson.get(personId)?.push({ choices: choices === null ? nothingChosen : choicesText.decode(choices), urls: termsText.decode(terms).urls ?? [] })
  }
  return byPerson
}

/** Pages that valid consents name, the most named first: where anything about people may appear at all. */
export async function disseminationPages(db: Db, day: Day): Promise<string[]> {
  const found = await db.consent.findMany({ where: validWhere(['dissemination'], day), select: { terms: true } })
  const counts = new Map<string, number>()
  for (const url of found.flatMap(({ terms }) => termsText.decode(terms).urls ?? [])) counts.set(url, (counts.get(url) ?? 0) + 1)
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([url]) => url)
}

export interface EndedDissemination {
  /** The first day without the consent. */
  on: Day
  isWithdrawn: boolean
  /** By when everything must come down: the term that the withdrawal has set; null after an expiry. */
  due: Day | null
}

/** The last consent that has ended, of each of these people who has one. */
export async function endedDisseminationOf(db: Db, personIds: readonly string[], day: Day): Promise<Map<string, EndedDissemination>> {
  const found = await db.consent.findMany({
    where: { personId: { in: [...personIds] }, kind: 'dissemination', answer: 'signed', OR: [{ stopsOn: { lte: day } }, { validUntil: { lt: day } }] },
    select: { personId: true, stopsOn: true, validUntil: true, withdrawnOn: true, duties: { where: { kind: 'removal' }, select: { due: true } } },
  })
  const ended = found.map(({ personId, stopsOn, validUntil, withdrawnOn, duties }) => ({
    personId, on: stopsOn ?? addDays(validUntil ?? day, 1), isWithdrawn: withdrawnOn !== null, due: duties[0]?.due ?? null,
  }))
  return new Map(ended.toSorted((one, other) => (one.on < other.on ? -1 : 1)).map(({ personId, ...end }) => [personId, end]))
}

/** Ticks the duty to take publications down, once nothing of these people stands anywhere. */
export async function closeRemovals(tx: Db, personIds: readonly string[], done: { on: Day; byId: string | null }): Promise<void> {
  await tx.consentDuty.updateMany({
    where: { kind: 'removal', doneOn: null, consent: { personId: { in: [...personIds] }, kind: 'dissemination' } },
    data: { doneOn: done.on, doneById: done.byId },
  })
}
