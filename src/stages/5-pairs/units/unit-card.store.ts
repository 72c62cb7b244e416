// Everything the page of a unit needs of the database, in few queries.
import type { Day } from '../../../kit/calendar/day.ts'
import { found } from '../../../kit/refusal.ts'
import { journalEntries } from '../../../common/journal/index.ts'
import { documentPaths } from '../../../common/documents/index.ts'
import type { Db } from '../../../tools.ts'
import { STAGE } from './deed.ts'
import { consentsOfUnits } from './member-consents.store.ts'
import { programmeStep, withoutConsent, type UnitCard } from './unit-card.ts'
import { toUnit, withMembers } from './unit-row.ts'
import type { UnitKnown } from './unit-step.ts'
import type { Unit } from './unit.ts'

const LINES = 6

const withWork = {
  ...withMembers,
  programmes: { where: { state: { not: 'replaced' } }, select: { edition: true, state: true }, orderBy: { edition: 'desc' } },
  meetings: { where: { removedAt: null }, select: { on: true }, orderBy: { on: 'desc' }, take: 1 },
  _count: { select: { meetings: { where: { removedAt: null } } } },
} as const

/** Five questions to the database, however many people the unit has. */
export async function unitCard(db: Db, id: string, today: Day): Promise<UnitCard> {
  const row = found(await db.unit.findUnique({ where: { id }, include: withWork }), 'Такой пары или группы нет. Откройте список пар и групп.')
  const unit = toUnit(row)
  const mentors = unit.members.flatMap(({ role, personId }) => (role === 'mentor' ? [personId] : []))
  const [consents, places, order, entries] = await Promise.all([
    consentsOfUnits(db, [unit]),
    db.mentor.findMany({ where: { openPersonId: { in: mentors } }, select: { personId: true, load: true, capacity: true } }),
    unit.orderId === null ? null : db.document.findUnique({ where: { id: unit.orderId }, select: { id: true, number: true, signedOn: true } }),
    journalEntries(db, { subject: { kind: 'unit', id }, stage: STAGE }, LINES),
  ])
  return {
    unit, today, consents, places,
    order: order === null ? undefined : { href: documentPaths.document.to({ id: order.id }), number: order.number, signedOn: order.signedOn },
    programme: row.programmes[0],
    meetings: { count: row._count.meetings, lastOn: row.meetings[0]?.on ?? null },
    entries: entries.slice(0, LINES - 1),
    hasMoreEntries: entries.length === LINES,
  }
}

/** What decides the next step of units in a list. */
export async function knownOf(db: Db, units: readonly Unit[], today: Day): Promise<Map<string, UnitKnown>> {
  const [consents, programmes] = await Promise.all([
    consentsOfUnits(db, units.filter(({ state }) => state === 'agreed')),
    db.programme.findMany({ where: { unitId: { in: units.map(({ id }) => id) }, state: { not: 'replaced' } }, select: { unitId: true, state: true }, orderBy: { edition: 'asc' } }),
  ])
  const states = new Map(programmes.map(({ unitId, state }) => [unitId, state]))
  return new Map(units.map((unit) => [unit.id, { programme: programmeStep(states.get(unit.id)), withoutConsent: withoutConsent(unit, consents, today) }]))
}
