// Who may be thanked and who has earned a certificate this year, with what the form proposes.
import type { Day } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearWords, type SchoolYear } from '../../../kit/calendar/school-year.ts'
import { plural } from '../../../kit/russian/plural.ts'
import { fullName } from '../../../kit/russian/names.ts'
import { byAlphabet } from '../../../kit/russian/sort-key.ts'
import type { Db } from '../../../tools.ts'
import { peopleByIds } from '../../../common/people/index.ts'
import { meetingsWhere, sumOf, type Unit } from '../../5-pairs/index.ts'
import type { Programme } from './award.ts'
import { awardsOf } from './award.store.ts'
import { yearResults } from './results.facts.ts'
import { acceptedPractices, resultsOrders } from './results-order.store.ts'

export interface Candidate {
  /** Of a person for thanks; of a unit and a person for a certificate. */
  value: string
  words: string
  hint?: string
  /** Proposed, and has no sheet of the kind this year. */
  isProposed: boolean
}

/** Mentors of the year and authors of practices; mentors who led for two months are proposed. */
export async function thanksCandidates(db: Db, year: SchoolYear, today: Day): Promise<Candidate[]> {
  const { units, thanked } = await yearResults(db, year, today)
  const mentors = new Set(units.flatMap((unit) => unit.mentors.map(({ personId }) => personId)))
  const authors = (await acceptedPractices(db, year)).flatMap(({ authorId }) => authorId ?? [])
  const given = new Set((await awardsOf(db, year, 'thanks')).map(({ personId }) => personId))
  const people = await peopleByIds(db, [...new Set([...mentors, ...authors])])
  return people
    .map(({ id, name, post }): Candidate => ({ value: id, words: `${fullName(name)}, ${post}`, hint: given.has(id) ? 'письмо уже есть' : mentors.has(id) ? 'наставник' : 'автор практики', isProposed: thanked.includes(id) && !given.has(id) }))
    .toSorted((one, other) => byAlphabet(one.words, other.words))
}

export interface Graduate extends Programme {
  value: string
  unit: Unit
  personId: string
  fullName: string
  hasSheet: boolean
}

/** Mentees whose programme ended this year, well or in part; whoever left before its end is not among them. */
export async function graduates(db: Db, year: SchoolYear, today: Day): Promise<Graduate[]> {
  const finished = (await yearResults(db, year, today)).units.filter(({ outcome }) => outcome === 'success' || outcome === 'partial')
  const meetings = await meetingsWhere(db, { unitIds: finished.map(({ unit }) => unit.id) })
  const given = new Set((await awardsOf(db, year, 'certificate')).map(({ unitId, personId }) => `${unitId}:${personId}`))
  return finished.flatMap(({ unit, outcome }) => unit.members
    .filter(({ role, orderId, leaveGround }) => role === 'mentee' && orderId !== null && leaveGround === null)
    .map(({ personId, person, from, to }): Graduate => {
      const value = `${unit.id}:${personId}`
      const attended = meetings.filter(({ unitId, mentees }) => unitId === unit.id && mentees.some((one) => one.personId === personId))
      return {
        value, unit, personId, fullName: fullName(person.name), gender: person.gender, from, to: to ?? unit.endedOn ?? unit.to,
        outcome: outcome === 'partial' ? 'partial' : 'success', direction: unit.direction, minutes: sumOf(attended).minutes, hasSheet: given.has(value),
      }
    }))
}

export function graduateCandidate({ value, fullName: words, unit, minutes, outcome, hasSheet }: Graduate): Candidate {
  const hours = Math.floor(minutes / 60)
  const facts = [hasSheet && 'сертификат уже есть', outcome === 'partial' && 'программа выполнена частично', hours > 0 ? `по записям о встречах ${plural(hours, ['час', 'часа', 'часов'])}` : 'длительность встреч не записана: часов не будет']
  return { value, words: `${words}, «${unit.title}»`, hint: facts.filter(Boolean).join('; '), isProposed: !hasSheet }
}

export async function orderChoices(db: Db, year: SchoolYear): Promise<{ value: string; words: string }[]> {
  const { from } = schoolYearBounds(year)
  return (await resultsOrders(db)).filter(({ signedOn }) => signedOn >= from).map(({ id, words }) => ({ value: id, words }))
}

export function proposedThanks(year: SchoolYear): string {
  return `Благодарим Вас за терпение и щедрость, с которыми Вы делились опытом, помогая коллегам в ${schoolYearWords(year, 'pre')}.\nЖелаем новых успехов и вдохновения.`
}
