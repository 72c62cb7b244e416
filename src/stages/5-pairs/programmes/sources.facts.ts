// What a draft is made from, looked up with the consents of the day.
import type { Day } from '../../../kit/calendar/day.ts'
import { paperName } from '../../../kit/russian/names.ts'
import type { Db } from '../../../tools.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { inOrder, knownRequests } from '../../2-requests/index.ts'
import { strengthsOf } from '../../3-mentors/index.ts'
import { menteesOf, mentorsOf } from '../units/membership.ts'
import type { Unit } from '../units/unit.ts'
import type { DraftSources, MenteeSource, MentorSource } from './draft.ts'
import { wholeLibrary } from './library.store.ts'

/** Requests and deficits only of those whose consent holds on the day; the others come with nothing but a name. */
export async function draftSources(db: Db, unit: Unit, today: Day): Promise<DraftSources> {
  return { from: unit.from, to: unit.to, mentees: await menteeSources(db, unit, today), mentors: await mentorSources(db, unit, today), library: await wholeLibrary(db) }
}

export async function menteeSources(db: Db, unit: Unit, today: Day): Promise<MenteeSource[]> {
  const members = menteesOf(unit, today)
  const people = members.map(({ personId }) => personId)
  const consents = await db.consent.findMany({ where: { ...validWhere(['processing-mentee'], today), personId: { in: people } }, select: { personId: true } })
  const allowed = members.filter(({ personId }) => consents.some((consent) => consent.personId === personId))
  const known = await knownRequests(db, allowed.flatMap(({ bankId }) => bankId ?? []), today)
  return members.map(({ personId, bankId, person }) => {
    const told = known.find(({ menteeId }) => menteeId === bankId)
    return {
      personId,
      name: paperName(person.name),
      category: told?.category ?? null,
      request: told?.request ?? null,
      expected: told?.expected ?? null,
      needs: told?.needs ?? [],
      cardOn: told?.cardOn ?? null,
      observedOn: told?.observedOn ?? null,
    }
  })
}

/** What they can teach: confirmed by the methodist before what was said. */
async function mentorSources(db: Db, unit: Unit, today: Day): Promise<MentorSource[]> {
  const sources: MentorSource[] = []
  for (const { person, bankId } of mentorsOf(unit, today)) {
    const lines = bankId === null ? [] : await strengthsOf(db, bankId)
    const level = new Map(lines.map(({ competence, confirmed, said }) => [competence, confirmed ?? said]))
    const able = inOrder(lines.map(({ competence }) => competence)).filter((key) => (level.get(key) ?? 0) >= 2)
    sources.push({ name: paperName(person.name), strengths: able.toSorted((one, other) => (level.get(other) ?? 0) - (level.get(one) ?? 0)) })
  }
  return sources
}
