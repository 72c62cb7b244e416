// Writes units and memberships down; what may be written is decided before.
import type { Day } from '../../../kit/calendar/day.ts'
import { newId } from '../../../kit/ids.ts'
import { Refusal } from '../../../kit/refusal.ts'
import { screenName } from '../../../kit/russian/names.ts'
import { searchKey } from '../../../kit/russian/search-key.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import type { Deed } from './deed.ts'
import type { UnitForm, UnitType } from './forms-and-types.ts'
import { openKeyOf, titleOfUnit } from './membership.ts'
import type { Place } from './place.ts'
import type { Unit, UnitMember } from './unit.ts'
import { keepUnitStep } from './unit.store.ts'
import { typesText } from './unit-row.ts'

export interface NewUnit {
  id?: string
  title?: string | undefined
  form: UnitForm
  types: readonly UnitType[]
  direction?: string | undefined
  from: Day
  to: Day
  reason?: string | undefined
  runId?: string | undefined
}

type NewMember = Place & { direction?: string | undefined; from: Day }

/** Adds a proposed unit with its people and its first step. @throws Refusal when somebody is led in this direction already */
export async function insertUnit(tx: Db, unit: NewUnit, members: readonly NewMember[], { author, at, today }: Deed): Promise<string> {
  const { id = newId(), form, types, direction, from, to, reason, runId } = unit
  const names = (role: string) => members.filter((one) => one.role === role).map(({ name }) => name)
  const title = unit.title ?? titleOfUnit(names('mentor'), names('mentee'))
  await tx.unit.create({
    data: {
      id, title, searchKey: searchOf(title, members), form, types: typesText.encode([...types]), direction: direction ?? null, state: 'proposed', stateOn: today, from, to,
      reason: reason ?? null, runId: runId ?? null, createdAt: at, createdById: author.personId, updatedAt: at,
    },
  })
  for (const member of members) await insertMember(tx, { id, direction: direction ?? null }, member, at)
  await keepUnitStep(tx, id, { on: today, step: 'proposed', words: reason ?? null, byId: author.personId, at })
  return id
}

/** Adds one membership; whoever is led holds the key of the direction. Returns its id. */
export async function insertMember(tx: Db, unit: Pick<Unit, 'id' | 'direction'>, { personId, bankId, role, name, direction, from }: NewMember, at: Date): Promise<string> {
  const openKey = role === 'mentee' ? openKeyOf(personId, direction ?? unit.direction) : null
  if (openKey !== null) await assertFree(tx, unit.id, openKey, screenName(name))
  const id = newId()
  await tx.unitMember.create({ data: { id, unitId: unit.id, personId, bankId, role, direction: direction ?? null, from, openKey, createdAt: at } })
  return id
}

/** The database holds each key once; here the reason is said before it has to. */
export async function assertFree(tx: Db, unitId: string, openKey: string, name: string): Promise<void> {
  const held = await tx.unitMember.findUnique({ where: { openKey }, select: { unit: { select: { id: true, title: true } } } })
  if (held === null || held.unit.id === unitId) return
  throw new Refusal('wrong-moment', `${name} уже в паре «${held.unit.title}» по этому направлению: второй раз закрепить нельзя. Откройте ту пару или назовите здесь другое направление.`, {
    next: { href: pairsPaths.unit.to({ id: held.unit.id }), words: 'Открыть пару' },
  })
}

/** Words by which lists find a unit: its title and everybody in it. */
export function searchOf(title: string, people: readonly { searchKey: string }[]): string {
  return searchKey([title, ...people.map((person) => person.searchKey)].join(' '))
}

/** Title and search words after the people changed; a name of its own stays. */
export async function renamed(tx: Db, unit: Unit, members: readonly UnitMember[], hadOwnTitle: boolean): Promise<{ title: string; searchKey: string }> {
  const names = (role: string) => members.filter((one) => one.role === role).map(({ person }) => person.name)
  const title = hadOwnTitle ? unit.title : titleOfUnit(names('mentor'), names('mentee'))
  const people = await tx.person.findMany({ where: { id: { in: members.map(({ personId }) => personId) } }, select: { searchKey: true } })
  return { title, searchKey: searchOf(title, people) }
}
