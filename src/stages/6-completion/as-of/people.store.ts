import { addYears, yearOf } from '../../../kit/calendar/day.ts'
import { schoolYearBounds, schoolYearOf } from '../../../kit/calendar/school-year.ts'
import type { Db } from '../../../tools.ts'
import { consentKinds, isValidOn, type ConsentKind } from '../../../common/consents/index.ts'
import { rulesOf } from '../../../common/organisation/index.ts'
import { isTeacher, worksOn, type Person } from '../../../common/people/index.ts'
import { knownBy, type AsOf } from './as-of.ts'
import { consentKey, type HouseOn, type MenteePlaceOn, type MentorPlaceOn, type PersonOn } from './house-on.ts'

/** Who worked here on the day; what the card says of service and category is as it stands now. */
export async function peopleHere(db: Db, { day }: AsOf): Promise<Pick<HouseOn, 'people' | 'onFirst'>> {
  const { youngTeacherYears } = await rulesOf(db)
  const since = addYears(day, -youngTeacherYears)
  const rows = await db.person.findMany({
    select: { id: true, post: true, employment: true, hiredOn: true, dismissedOn: true, teachingSince: true, category: true, categoryExtra: true, categoryYear: true },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  const first = schoolYearBounds(schoolYearOf(day)).from
  const people = rows.filter((row) => worksOn(row, day)).map(({ id, post, employment, teachingSince, category, categoryExtra, categoryYear }): PersonOn => ({
    id,
    isTeacher: isTeacher({ post, employment: employment as Person['employment'] }),
    isYoung: teachingSince !== '' && teachingSince >= since,
    category,
    isNamedMentor: categoryExtra === 'mentor',
    categoryYear: categoryYear !== null && categoryYear <= yearOf(day) ? categoryYear : null,
  }))
  return { people, onFirst: new Set(rows.filter((row) => worksOn(row, first)).map(({ id }) => id)) }
}

type Consents = Pick<HouseOn, 'consents' | 'consentCounts'>

/** Consents signed and written down by the day; a withdrawal that came later does not reach back. */
export async function consentsInForce(db: Db, moment: AsOf): Promise<Consents> {
  const rows = await db.consent.findMany({
    where: { answer: 'signed', signedOn: { lte: moment.day }, answeredAt: { lt: moment.until } },
    select: { personId: true, kind: true, signedOn: true, validUntil: true, stopsOn: true, withdrawnAt: true },
  })
  const valid = rows.filter(({ withdrawnAt, stopsOn, ...row }) => isValidOn({ ...row, answer: 'signed', stopsOn: knownBy(withdrawnAt, moment) ? stopsOn : null }, moment.day))
  const consents = new Set(valid.map(({ personId, kind }) => consentKey(personId, kind as ConsentKind)))
  const countOf = (kind: ConsentKind) => [...consents].filter((key) => key.endsWith(` ${kind}`)).length
  return { consents, consentCounts: Object.fromEntries(consentKinds.map((kind) => [kind, countOf(kind)])) as Record<ConsentKind, number> }
}

const inBank = (day: string) => ({ enteredOn: { lte: day }, OR: [{ leftOn: null }, { leftOn: { gt: day } }] })

export async function mentorPlaces(db: Db, { day, until }: AsOf): Promise<MentorPlaceOn[]> {
  const rows = await db.mentor.findMany({ where: { ...inBank(day), admittedOn: { lte: day }, createdAt: { lt: until } }, select: { id: true, personId: true, trainedOn: true }, orderBy: [{ sortKey: 'asc' }, { id: 'asc' }] })
  return rows.map(({ trainedOn, ...row }) => ({ ...row, isTrained: trainedOn !== null && trainedOn <= day }))
}

/** Mentees of the bank; support counts from what was written down by the day. */
export async function menteePlaces(db: Db, moment: AsOf): Promise<MenteePlaceOn[]> {
  const { day, until } = moment
  const rows = await db.mentee.findMany({
    where: { ...inBank(day), createdAt: { lt: until } },
    select: { id: true, personId: true, category: true, support: true, supportRecords: { where: { on: { lte: day }, createdAt: { lt: until } }, select: { removedAt: true } } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ support, supportRecords, ...row }) => ({
    ...row,
    isSupported: support === 'solved' || support === 'notNeeded' || supportRecords.some(({ removedAt }) => !knownBy(removedAt, moment)),
  }))
}
