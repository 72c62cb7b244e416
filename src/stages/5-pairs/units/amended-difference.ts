// What has changed in a unit since orders last named it: who leaves, who comes, the term. An order says this and nothing else.
import type { ListChange, ListRow } from './amended-list.ts'
import { termWords } from './amended-list.ts'
import type { Unit, UnitMember } from './unit.ts'

/** How the paper names people: by rows of the list, or in the cases of a point. */
export interface ListWords {
  place: 'row' | 'point'
  mentor: (member: UnitMember) => string
  mentee: (member: UnitMember) => string
}

export interface UnitChanges {
  unit: Unit
  /** Named by an order and leaving, no order has said so yet. */
  leaving: UnitMember[]
  /** Agreed newcomers that no order names. */
  joining: UnitMember[]
  /** Newcomers who have not answered: no order may name them yet. */
  waiting: UnitMember[]
  /** Absent for a time: leaves the row neither in words nor in fact, the substitute stands beside. */
  absent: { leaving: UnitMember; returning: UnitMember }[]
  /** The unit itself ended before its term. */
  isEnded: boolean
  /** Its last day is decided anew. */
  isExtended: boolean
}

export function changesOfUnit(unit: Unit): UnitChanges {
  const fresh = unit.members.filter(({ orderId, leaveGround }) => orderId === null && leaveGround === null)
  const agreed = fresh.filter(({ answer }) => answer === 'agreed')
  const gone = unit.members.filter(({ orderId, endOrderId, leaveGround }) => orderId !== null && endOrderId === null && leaveGround !== null)
  const absent = gone.flatMap((leaving) => {
    const returning = agreed.find((one) => one.personId === leaving.personId && one.role === leaving.role && leaving.to !== null && one.from > leaving.to)
    return returning === undefined ? [] : [{ leaving, returning }]
  })
  const isEnded = unit.state === 'stopped' && unit.endOrderId === null
  return {
    unit,
    leaving: isEnded ? [] : gone.filter((member) => !absent.some((one) => one.leaving === member)),
    joining: isEnded ? [] : agreed.filter((member) => !absent.some((one) => one.returning === member)),
    waiting: isEnded ? [] : fresh.filter(({ answer }) => answer !== 'agreed'),
    absent: isEnded ? [] : absent,
    isEnded,
    isExtended: unit.outcome === 'extended',
  }
}

export function hasChanges({ leaving, joining, absent, isEnded, isExtended }: UnitChanges): boolean {
  return isEnded || isExtended || leaving.length + joining.length + absent.length > 0
}

/** The changes of rows in words of the frozen paper; `lost` are people whose words could not be found there. */
export function rowChanges(changes: UnitChanges, rows: readonly ListRow[], words: ListWords): { changes: ListChange[]; lost: UnitMember[] } {
  if (changes.isEnded) return { changes: rows.map(({ number }) => ({ kind: 'excludeRow', row: number })), lost: [] }
  const lost: UnitMember[] = []
  const found = [...mentorChanges(changes, rows, words, lost), ...menteeChanges(changes, rows, words, lost), ...termChanges(changes, rows)]
  return { changes: found, lost }
}

function mentorChanges({ unit, leaving, joining, absent }: UnitChanges, rows: readonly ListRow[], words: ListWords, lost: UnitMember[]): ListChange[] {
  const of = (members: readonly UnitMember[]) => members.filter(({ role }) => role === 'mentor')
  const substitutes = of(joining).filter(({ to }) => to !== null && absent.length > 0)
  const coming = of(joining).filter((member) => !substitutes.includes(member))
  const replaced = of(leaving).flatMap((member): ListChange[] => {
    const place = placeOf(rows, ({ mentors }) => frozenWords(mentors.map((one) => one.words), member, words.mentor(member), unit))
    if (place === undefined) {
      lost.push(member)
      return []
    }
    const next = sameDirection(coming, member)
    if (next !== undefined) {
      coming.splice(coming.indexOf(next), 1)
      return [{ kind: 'replace', row: place.row.number, from: place.words, to: words.mentor(next) }]
    }
    return [words.place === 'point' ? { kind: 'excludeRow', row: place.row.number } : { kind: 'remove', row: place.row.number, words: place.words }]
  })
  const [first] = rows
  const added = first === undefined ? [] : [...coming, ...substitutes].map((member) => addedMentor(first, member, words))
  return [...replaced, ...added]
}

/** The newcomer for the same direction, else the first one. */
function sameDirection(coming: readonly UnitMember[], { direction }: UnitMember): UnitMember | undefined {
  return coming.find((member) => member.direction === direction) ?? coming[0]
}

function addedMentor(row: ListRow, member: UnitMember, words: ListWords): ListChange {
  const said = member.to === null ? words.mentor(member) : `${words.mentor(member)}, ${termWords(member.from, member.to)}`
  if (words.place === 'row') return { kind: 'add', row: row.number, column: 'mentor', words: said, ...(member.direction !== null && { direction: member.direction }) }
  const before = row.mentors[0]?.words ?? ''
  return { kind: 'replace', row: row.number, from: before, to: `${before} и ${said}` }
}

function menteeChanges({ unit, leaving, joining }: UnitChanges, rows: readonly ListRow[], words: ListWords, lost: UnitMember[]): ListChange[] {
  const of = (members: readonly UnitMember[]) => members.filter(({ role }) => role === 'mentee')
  return rows.flatMap((row) => {
    const gone = of(leaving).flatMap((member) => {
      const said = frozenWords(row.mentees, member, words.mentee(member), unit)
      if (said === undefined) lost.push(member)
      return said === undefined ? [] : [said]
    })
    const removed = gone.map((said): ListChange => ({ kind: 'remove', row: row.number, words: said }))
    const coming = of(joining).map(words.mentee)
    if (words.place === 'row') return [...removed, ...coming.map((said): ListChange => ({ kind: 'add', row: row.number, column: 'mentee', words: said }))]
    const last = row.mentees.findLast((said) => !gone.includes(said))
    return [...removed, ...(last === undefined || coming.length === 0 ? [] : [{ kind: 'replace' as const, row: row.number, from: last, to: [last, ...coming].join(', ') }])]
  })
}

function termChanges({ unit, isExtended }: UnitChanges, rows: readonly ListRow[]): ListChange[] {
  const term = termWords(unit.from, unit.to)
  if (!isExtended) return []
  return rows.filter((row) => row.term !== term).map((row) => ({ kind: 'replace', row: row.number, from: row.term, to: term }))
}

function placeOf(rows: readonly ListRow[], find: (row: ListRow) => string | undefined): { row: ListRow; words: string } | undefined {
  for (const row of rows) {
    const words = find(row)
    if (words !== undefined) return { row, words }
  }
  return undefined
}

/** Words of a person as the paper froze them, whatever the name, the post or the category are today (pitfalls N25). */
function frozenWords(candidates: readonly string[], { personId, person }: UnitMember, today: string, unit: Unit): string | undefined {
  if (candidates.includes(today)) return today
  const { name, nameCases } = person
  const surnames = [name.surname, nameCases.acc.surname, nameCases.gen.surname]
  const bySurname = candidates.filter((words) => surnames.some((surname) => words.includes(`${surname} `)))
  if (bySurname.length === 1) return bySurname[0]
  const own = [name.firstName, name.patronymic].filter(Boolean).join(' ')
  const byName = candidates.filter((words) => words.includes(` ${own},`) || words.endsWith(` ${own}`))
  if (byName.length === 1) return byName[0]
  const others = unit.members.filter((member) => member.personId !== personId).flatMap((member) => [member.person.name.surname, member.person.nameCases.acc.surname, member.person.nameCases.gen.surname])
  const unknown = candidates.filter((words) => !others.some((surname) => words.includes(`${surname} `)))
  return unknown.length === 1 ? unknown[0] : undefined
}
