// Gathers what is due: ended consents, and what closed school years left behind.
import type { Day } from '../../kit/calendar/day.ts'
import { onOrBeforeWorking } from '../../kit/calendar/working-days.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { endedConsents, type ConsentReaction } from '../consents/index.ts'
import { workingCalendarOf } from '../organisation/index.ts'
import { peopleByIds } from '../people/index.ts'
import { knownYears, presentYear, yearClosings } from '../years/index.ts'
import { purposeKey, purposeReason, purposeTerm, type DueItem } from './due.ts'

/** The earliest term first. Queries run one after another: the destruction asks inside its transaction. */
export async function dueItems(db: Db, reactions: readonly ConsentReaction[], today: Day): Promise<DueItem[]> {
  const items = [...(await underConsents(db, reactions, today)), ...(await dueOfYears(db, reactions, today))]
  return items.toSorted((one, other) => one.due.localeCompare(other.due) || one.name.localeCompare(other.name, 'ru'))
}

async function underConsents(db: Db, reactions: readonly ConsentReaction[], today: Day): Promise<DueItem[]> {
  const items: DueItem[] = []
  for (const { id, kind, ...ended } of await endedConsents(db, today)) {
    const what: string[] = []
    for (const { holdings } of reactions) {
      for (const one of (await holdings?.(db, ended.personId, kind)) ?? []) if (one.fate === 'destroyed') what.push(one.what)
    }
    items.push({ ...ended, key: id, consentId: id, what })
  }
  return items
}

/** What closed years left behind: consents that end have tasks of their own. */
export async function dueOfYears(db: Db, reactions: readonly ConsentReaction[], today: Day): Promise<DueItem[]> {
  const closings = await yearClosings(db)
  const calendar = await workingCalendarOf(db)
  const items: DueItem[] = []
  for (const year of await knownYears(db, presentYear(today, closings))) {
    const closedOn = closings.find((closing) => closing.year === year)?.closedOn
    if (purposeTerm(year, closedOn, undefined, today) === undefined) continue
    const held = new Map<string, string[]>()
    const needed = new Map<string, Day>()
    for (const { ofYear, neededUntil } of reactions) {
      for (const { personId, what } of (await ofYear?.(db, year)) ?? []) held.set(personId, [...(held.get(personId) ?? []), what])
      for (const [personId, day] of (await neededUntil?.(db, year)) ?? []) if (day > (needed.get(personId) ?? '')) needed.set(personId, day)
    }
    for (const { id, name } of await peopleByIds(db, [...held.keys()])) {
      const term = purposeTerm(year, closedOn, needed.get(id), today)
      if (term === undefined) continue
      const { due, reachedOn } = term
      const remindOn = onOrBeforeWorking(calendar, due)
      items.push({ key: purposeKey(year, id), personId: id, name: fullName(name), ground: 'purpose', reason: purposeReason(year, reachedOn), what: held.get(id) ?? [], due, remindOn, year })
    }
  }
  return items
}
