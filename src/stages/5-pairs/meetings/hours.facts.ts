import type { z } from 'zod'
import type { Day } from '../../../kit/calendar/day.ts'
import { monthYear } from '../../../kit/russian/dates.ts'
import { paperName, screenName, signatureName } from '../../../kit/russian/names.ts'
import { byAlphabet } from '../../../kit/russian/sort-key.ts'
import type { Db } from '../../../tools.ts'
import { holdersOfRoles } from '../../../common/accounts/index.ts'
import { organisationOn } from '../../../common/organisation/index.ts'
import { unitsByIds } from '../units/unit.store.ts'
import { gapsWords, HOURS_NOTE, hoursByMentor, hoursTitle, lengthWords, type HoursRow } from './hours.ts'
import type { hoursFacts } from './hours.document.ts'
import { meetingsWhere } from './meeting.store.ts'
import { monthBounds, type Month } from './months.ts'

/** Hours of the month by mentor, in the order of the alphabet; whoever left the unit keeps his own. */
export async function hoursIn(db: Db, month: Month): Promise<HoursRow[]> {
  const meetings = await meetingsWhere(db, monthBounds(month))
  const units = await unitsByIds(db, [...new Set(meetings.map(({ unitId }) => unitId))])
  const people = new Map(units.flatMap(({ members }) => members).map(({ personId, person }) => [personId, person]))
  const surnames = new Map([...people].map(([id, { name }]) => [id, paperName(name)]))
  return hoursByMentor(meetings)
    .flatMap((row): HoursRow[] => {
      const person = people.get(row.mentorId)
      if (person === undefined) return []
      const met = new Set(meetings.filter(({ mentorId }) => mentorId === row.mentorId).flatMap(({ mentees }) => mentees.map(({ personId }) => personId)))
      const names = [...met].map((id) => surnames.get(id) ?? '').filter((name) => name !== '').toSorted(byAlphabet)
      return [{ ...row, name: screenName(person.name), paperName: paperName(person.name), post: person.post, units: names.join(', ') }]
    })
    .toSorted((one, other) => byAlphabet(one.paperName, other.paperName))
}

export async function gatherHours(db: Db, month: Month, today: Day): Promise<z.infer<typeof hoursFacts>> {
  const [{ fullName, shortName }, rows, holders] = await Promise.all([organisationOn(db, today), hoursIn(db, month), holdersOfRoles(db, today)])
  const curator = holders.find(({ role }) => role === 'curator')
  return {
    organisation: { fullName, shortName }, title: hoursTitle(month), day: today, note: HOURS_NOTE,
    month: `за ${monthYear(monthBounds(month).from)}`,
    rows: rows.map((row) => ({ name: `${row.paperName}, ${row.post}`, units: row.units, meetings: String(row.meetings), hours: lengthWords(row.minutes), gaps: gapsWords(row) })),
    ...(curator && { curator: signatureName(curator.name) }),
  }
}
