// What consents ask of people, as rows for «Сегодня»: terms of the law, expiries, answers that are owed.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { screenName } from '../../kit/russian/names.ts'
import type { HouseTask, OwnTask } from '../../rights/task.ts'
import type { Db } from '../../tools.ts'
import { workingCalendarOf } from '../organisation/index.ts'
import { EXPIRING_DAYS } from './consent.ts'
import { consentKindData, consentKindSchema } from './consent-kinds.ts'
import { dutyAfterExpiry, dutyWords } from './deadlines.ts'
import { dutyOf } from './consent-record.ts'
import { consentPaths } from './paths.ts'

/** Most rows a home page ever draws many times over. */
const MOST = 200
/** No law sets it: a week is enough to read two pages. */
const DAYS_TO_ANSWER = 7

interface ConsentTask extends HouseTask {
  /** The term of law itself, also on a day off. */
  due: Day
}

/** Everything that is owed on the day, earliest first. Four queries and the calendar, however many people there are. */
export async function consentTasks(db: Db, today: Day): Promise<ConsentTask[]> {
  const [duties, ended, calendar] = await Promise.all([openDuties(db), runOut(db, today), workingCalendarOf(db)])
  const fromDuties = duties.map(({ kind, due, remindOn, consent }): ConsentTask => {
    const consentKind = consentKindSchema.parse(consent.kind)
    return {
      due, day: remindOn, permission: 'consents.register',
      title: `${dutyWords(dutyOf(kind), consentKind).task}: ${screenName(consent.person)}`,
      why: `Отозвано ${consentKindData[consentKind].acc}`,
      href: consentPaths.consent.to({ id: consent.id }),
    }
  })
  const renewed = await renewedAmong(db, ended, today)
  const fromTerms = ended.filter((one) => !renewed.has(keyOf(one))).flatMap((one): ConsentTask[] => {
    const kind = consentKindSchema.parse(one.kind)
    const until = one.validUntil ?? today
    const acc = consentKindData[kind].acc
    if (until >= today) {
      return [{
        due: until, day: until, permission: 'consents.offer', title: `Предложить новое согласие: ${screenName(one.person)}`,
        why: `${requisiteDay(until)} истекает ${acc}`, href: consentPaths.offer.to({ kind }, { person: one.personId }),
      }]
    }
    if (consentKindData[kind].end === 'notice' || consentKindData[kind].end === 'agreement') return []
    const { due, remindOn } = dutyAfterExpiry(until, calendar)
    return [{
      due, day: remindOn, permission: 'consents.register', title: `Решить, что с данными: ${screenName(one.person)}`,
      why: `${requisiteDay(until)} истекло ${acc}`, href: consentPaths.consent.to({ id: one.id }),
    }]
  })
  return [...fromDuties, ...fromTerms].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}

/** Own consents that wait for an answer, for the home of a teacher. Never late: nobody owes a consent. */
export async function ownConsentTasks(db: Db, personId: string, today: Day): Promise<OwnTask[]> {
  const offers = await db.consent.findMany({ where: { personId, answer: null }, orderBy: { offeredAt: 'asc' } })
  return offers.map(({ id, kind, offeredOn }) => {
    const week = addDays(offeredOn, DAYS_TO_ANSWER)
    const day = week < today ? today : week
    return { day, due: day, title: 'Ответить на предложение', why: consentKindData[consentKindSchema.parse(kind)].title, href: consentPaths.ownConsent.to({ id }) }
  })
}

const nameOf = { select: { surname: true, firstName: true, patronymic: true } } as const

function openDuties(db: Db) {
  return db.consentDuty.findMany({
    where: { doneOn: null }, orderBy: { due: 'asc' }, take: MOST,
    include: { consent: { select: { id: true, kind: true, person: nameOf } } },
  })
}

/** Signed and neither withdrawn nor settled, run out within a year or about to; the earliest first. */
function runOut(db: Db, today: Day) {
  return db.consent.findMany({
    where: {
      answer: 'signed', withdrawnOn: null, settlement: null,
      validUntil: { gte: addDays(today, -366), lte: addDays(today, EXPIRING_DAYS) },
    },
    select: { id: true, kind: true, personId: true, validUntil: true, person: nameOf },
    orderBy: { validUntil: 'asc' },
    take: MOST,
  })
}

/** Who among them has signed a longer one of the same kind already. */
async function renewedAmong(db: Db, ended: readonly { personId: string; kind: string }[], today: Day): Promise<Set<string>> {
  if (ended.length === 0) return new Set()
  const longer = await db.consent.findMany({
    where: {
      personId: { in: [...new Set(ended.map(({ personId }) => personId))] },
      answer: 'signed', withdrawnOn: null, OR: [{ validUntil: null }, { validUntil: { gt: addDays(today, EXPIRING_DAYS) } }],
    },
    select: { personId: true, kind: true },
  })
  return new Set(longer.map(keyOf))
}

function keyOf({ personId, kind }: { personId: string; kind: string }): string {
  return `${personId} ${kind}`
}
