// The difference between what orders say and what the units of an order are now: the whole content of an amending order.
import type { Day } from '../../../kit/calendar/day.ts'
import type { Db } from '../../../tools.ts'
import { changesOfUnit, hasChanges, rowChanges, type ListWords } from './amended-difference.ts'
import { nextRow, NO_DIRECTION, termWords, type ListRow } from './amended-list.ts'
import { editionOf, rowsOfUnit, unitsOfOrder } from './amended-list.store.ts'
import type { AmendedUnit, Amendment } from './amendment.ts'
import type { Edition } from './edition.ts'
import { presentMembers } from './agreement.ts'
import { formAndTypes } from './forms-and-types.ts'
import { memberFactsOf, type Namesake } from './member-cases.ts'
import { namesakesOf } from './pairing-order.facts.ts'
import { menteeWords, mentorWords } from './pairing-table.ts'
import type { Unit, UnitMember } from './unit.ts'
import { unitsByIds } from './unit.store.ts'

/** @param except the amending order itself, once it is registered */
export async function amendmentOf(db: Db, { base, add = [] }: { base: string; add?: readonly string[] | undefined }, day: Day, except?: string): Promise<Amendment> {
  const edition = await editionOf(db, base, except)
  const units = await unitsOfOrder(db, edition)
  const fresh = await unitsByIds(db, add)
  const namesakes = await namesakesOf(db, [...units, ...fresh], day)
  const words = wordsFor(edition, namesakes, day)
  const all = units.map(changesOfUnit)
  const changed = all.filter(hasChanges).map((changes): AmendedUnit => {
    const rows = rowsOfUnit(edition, changes.unit, units)
    const { changes: list, lost } = rowChanges(changes, rows, words)
    return { changes, row: rows[0]?.number ?? 0, list, lost }
  })
  const first = nextRow(edition.rows)
  return {
    edition,
    units: changed.toSorted((one, other) => one.row - other.row),
    added: fresh.map((unit, at) => ({ unit, row: rowOfUnit(unit, first + at, words) })),
    namesakes,
    waiting: all.filter(({ waiting }) => waiting.length > 0),
  }
}

function wordsFor({ hasAppendix }: Edition, namesakes: readonly Namesake[], day: Day): ListWords {
  const facts = (member: UnitMember) => memberFactsOf(member, namesakes, day)
  if (hasAppendix) return { place: 'row', mentor: (member) => mentorWords(facts(member)), mentee: (member) => menteeWords(facts(member)) }
  const external = (organisation: string | undefined) => (organisation === undefined ? '' : ` (${organisation})`)
  return { place: 'point', mentor: (member) => facts(member).acc.replaceAll('\u00a0', ' ') + external(facts(member).organisation), mentee: (member) => facts(member).gen.replaceAll('\u00a0', ' ') }
}

function rowOfUnit(unit: Unit, number: number, words: ListWords): ListRow {
  const of = (role: string) => presentMembers(unit).filter((member) => member.role === role)
  return {
    number,
    mentors: of('mentor').map((member) => ({ words: words.mentor(member), direction: member.direction ?? unit.direction ?? NO_DIRECTION })),
    mentees: of('mentee').map(words.mentee),
    form: formAndTypes(unit),
    term: termWords(unit.from, unit.to),
  }
}
