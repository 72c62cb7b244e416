// People as the stage of pairs takes them from both banks.
import type { Day } from '../../../kit/calendar/day.ts'
import type { PersonName } from '../../../kit/russian/names.ts'
import { validWhere } from '../../../common/consents/index.ts'
import { signatoriesOn } from '../../../common/organisation/index.ts'
import type { Db } from '../../../tools.ts'
import type { Place } from './place.ts'

const named = { surname: true, firstName: true, patronymic: true, searchKey: true, post: true, dismissedOn: true, employment: true } as const
const MENTEE_STATES = ['bank', 'unpaired', 'paired']
const MENTOR_STATES = ['admitted', 'ready', 'busy']

/** Mentees in the bank, by the alphabet; those of `bankIds` alone when they are given. */
export async function menteePlaces(db: Db, day: Day, bankIds?: readonly string[]): Promise<Place[]> {
  const rows = await db.mentee.findMany({
    where: { shelf: 'open', state: { in: MENTEE_STATES }, ...(bankIds && { id: { in: [...bankIds] } }) },
    include: { person: { select: { ...named, consents: { where: validWhere(['processing-mentee'], day), select: { id: true } } } } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  return rows.filter(({ person }) => isHere(person, day)).map(({ id, personId, person }) => ({ ...placeOf(personId, person), bankId: id, role: 'mentee' as const, load: 0, capacity: 0 }))
}

/** Mentors at work in the bank, by the alphabet, and whoever signs for the kindergarten and stands in no bank. */
export async function mentorPlaces(db: Db, day: Day, bankIds?: readonly string[]): Promise<Place[]> {
  const rows = await db.mentor.findMany({
    where: { shelf: 'open', state: { in: MENTOR_STATES }, ...(bankIds && { id: { in: [...bankIds] } }) },
    include: { person: { select: { ...named, consents: { where: validWhere(['processing-mentor'], day), select: { id: true } } } } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  return rows.filter(({ person }) => isHere(person, day)).map(({ id, personId, person, load, capacity }) => ({ ...placeOf(personId, person), bankId: id, role: 'mentor' as const, load, capacity }))
}

/** The head as a mentor: in no bank of mentors, yet a unit may be led by her. */
async function headPlaces(db: Db, day: Day, known: readonly Place[]): Promise<Place[]> {
  const ids = (await signatoriesOn(db, day)).map(({ personId }) => personId).filter((id) => !known.some(({ personId }) => personId === id))
  const rows = ids.length === 0 ? [] : await db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...named, consents: { where: validWhere(['processing-mentor'], day), select: { id: true } } },
  })
  return rows.map(({ id, ...person }) => ({ ...placeOf(id, person), bankId: null, role: 'mentor' as const, load: 0, capacity: 1 }))
}

type PersonColumns = PersonName & { searchKey: string; post: string; dismissedOn: string | null; consents: readonly unknown[] }

function placeOf(personId: string, { surname, firstName, patronymic, searchKey, post, consents }: PersonColumns) {
  return { personId, name: { surname, firstName, patronymic }, searchKey, post, hasConsent: consents.length > 0 }
}

function isHere({ dismissedOn }: { dismissedOn: string | null }, day: Day): boolean {
  return dismissedOn === null || dismissedOn >= day
}

/** Titles of the units mentees are in already, by person. */
export async function heldMentees(db: Db): Promise<Map<string, string>> {
  const rows = await db.unitMember.findMany({ where: { openKey: { not: null }, role: 'mentee' }, select: { personId: true, unit: { select: { title: true } } } })
  return new Map(rows.map(({ personId, unit }) => [personId, unit.title]))
}

/** Mentors of the bank and the head. */
export async function allMentors(db: Db, today: Day): Promise<Place[]> {
  const own = await mentorPlaces(db, today)
  return [...own, ...(await headPlaces(db, today, own))]
}
