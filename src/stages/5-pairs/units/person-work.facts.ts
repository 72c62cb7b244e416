// Pairs and groups of one person, for the person's card.
import type { Day } from '../../../kit/calendar/day.ts'
import { period } from '../../../kit/russian/dates.ts'
import type { Db } from '../../../tools.ts'
import { pairsPaths } from '../paths.ts'
import { shownState, unitTag } from './unit.ts'
import { unitsOfPerson } from './unit.store.ts'

/** The newest first; proposals that came to nothing are left out: nobody is judged by them. */
export async function workOfPerson(db: Db, personId: string, today: Day) {
  const units = (await unitsOfPerson(db, personId)).filter((unit) => shownState(unit, today) !== 'dropped')
  return units.flatMap((unit) => {
    const own = unit.members.find((member) => member.personId === personId && (member.leaveGround === null || member.orderId !== null))
    if (own === undefined) return []
    const role = own.role === 'mentor' ? 'наставник' : 'наставляемый'
    return [{ words: unit.title, href: pairsPaths.unit.to({ id: unit.id }), sub: `${role}, ${period(own.from, own.to ?? unit.to)}`, tag: unitTag(unit, today) }]
  })
}
