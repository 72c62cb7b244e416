// Units begin here: proposed from the board of matching, or composed by hand.
import { screenName } from '../../../kit/russian/names.ts'
import { requisiteDay } from '../../../kit/russian/dates.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import { assertYearOpen } from '../../../common/years/index.ts'
import { STAGE, unitSubject, type Deed } from './deed.ts'
import { byPeople, chosenPlaces, type Place } from './place.ts'
import { allMentors, menteePlaces, mentorPlaces } from './place.store.ts'
import { assertUnit, knownKeys, type Proposal } from './proposal.ts'
import { foundUnit, unitById } from './unit.store.ts'
import { insertUnit, type NewUnit } from './unit-writing.store.ts'

/**
 * Writes proposals of the board down, each as a unit that waits for the answers of both sides. Runs in the transaction of
 * the decision. @throws Refusal when somebody has left a bank, lost the consent or is led in this direction already
 */
export async function proposeUnits(tx: Db, deed: Deed, proposals: readonly Proposal[]): Promise<{ unitId: string; menteeIds: string[] }[]> {
  const made: { unitId: string; menteeIds: string[] }[] = []
  for (const { menteeIds, mentorIds, ...unit } of proposals) {
    const mentees = chosenPlaces(await menteePlaces(tx, deed.today, menteeIds), menteeIds)
    const mentors = chosenPlaces(await mentorPlaces(tx, deed.today, mentorIds), mentorIds)
    made.push({ unitId: await begin(tx, deed, { ...unit, ...knownKeys(unit) }, mentors, mentees), menteeIds: [...menteeIds] })
  }
  return made
}

interface Composed extends NewUnit {
  id: string
  mentorPersonIds: readonly string[]
  menteePersonIds: readonly string[]
  /** What each mentor helps with, by person; only where there are several. */
  directions: Readonly<Record<string, string>>
}

/** Composed by hand. A second press of the form leads to the same unit. */
export async function composeUnit(tools: Tools, actor: Actor, { mentorPersonIds, menteePersonIds, directions, ...unit }: Composed): Promise<void> {
  const deed = { author: actor, at: tools.clock.now(), today: tools.clock.today() }
  await tools.transaction(async (tx) => {
    if ((await unitById(tx, unit.id)) !== null) return
    const mentees = byPeople(await menteePlaces(tx, deed.today), menteePersonIds)
    const mentors = byPeople(await allMentors(tx, deed.today), mentorPersonIds)
    await begin(tx, deed, unit, mentors.map((place) => ({ ...place, direction: directions[place.personId] })), mentees)
  })
}

async function begin(tx: Db, deed: Deed, unit: NewUnit, mentors: readonly (Place & { direction?: string | undefined })[], mentees: readonly Place[]): Promise<string> {
  await assertYearOpen(tx, unit.from, 'from')
  assertUnit({ from: unit.from, to: unit.to, mentors, mentees })
  const members = [...mentors, ...mentees].map((place) => ({ ...place, from: unit.from }))
  const unitId = await insertUnit(tx, unit, members, deed)
  const words = `с ${requisiteDay(unit.from)} по ${requisiteDay(unit.to)}; ${[...mentors, ...mentees].map(({ name }) => screenName(name)).join(', ')}`
  await note(tx, deed.author, deed.at, { verb: 'proposedUnit', subject: unitSubject(await foundUnit(tx, unitId)), stage: STAGE, details: { words } })
  return unitId
}
