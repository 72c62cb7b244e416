// Consents that no longer hold while nobody has said what became of the data: each with its ground and its term.
import type { Day } from '../../kit/calendar/day.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'
import { fullName } from '../../kit/russian/names.ts'
import type { Db } from '../../tools.ts'
import { workingCalendarOf } from '../organisation/index.ts'
import { asksForSettlement } from './consent.ts'
import { consentKindData, consentKindSchema, type ConsentKind } from './consent-kinds.ts'
import { dutyAfterExpiry } from './deadlines.ts'
import { validWhere } from './consent-where.store.ts'

export interface EndedConsent {
  id: string
  personId: string
  /** «Крылова Дарья Алексеевна». */
  name: string
  kind: ConsentKind
  ground: 'withdrawal' | 'expiry'
  /** «отзыв согласия на обработку данных (наставляемый), получен 20.03.2026». */
  reason: string
  /** The term of the law, and the last working day not after it. */
  due: Day
  remindOn: Day
}

/** The earliest term first. Three queries and the calendar; inside a transaction one after another. */
export async function endedConsents(db: Db, today: Day): Promise<EndedConsent[]> {
  const rows = await db.consent.findMany({
    where: { answer: 'signed', settlement: null, OR: [{ withdrawnOn: { not: null } }, { withdrawnOn: null, validUntil: { lt: today } }] },
    select: {
      id: true, personId: true, kind: true, validUntil: true, withdrawnOn: true,
      person: { select: { surname: true, firstName: true, patronymic: true } },
      duties: { where: { kind: { in: ['removal', 'destruction'] } }, select: { due: true, remindOn: true } },
    },
    orderBy: [{ person: { sortKey: 'asc' } }, { id: 'asc' }],
  })
  const held = new Set((await db.consent.findMany({ where: validWhere(consentKindSchema.options, today), select: { personId: true, kind: true } })).map(keyOf))
  const calendar = await workingCalendarOf(db)
  const ended = rows.flatMap((row): EndedConsent[] => {
    const kind = consentKindSchema.parse(row.kind)
    const isExpiry = row.withdrawnOn === null
    // A newer consent carries on what ran out; a withdrawal has to be answered for itself.
    if (!asksForSettlement(kind) || (isExpiry && held.has(keyOf(row)))) return []
    const { due, remindOn } = row.duties[0] ?? dutyAfterExpiry(row.withdrawnOn ?? row.validUntil ?? today, calendar)
    const { gen } = consentKindData[kind]
    const reason = row.withdrawnOn === null ? `истёк срок ${gen}: ${requisiteDay(row.validUntil ?? today)}` : `отзыв ${gen}, получен ${requisiteDay(row.withdrawnOn)}`
    return [{ id: row.id, personId: row.personId, name: fullName(row.person), kind, ground: isExpiry ? 'expiry' : 'withdrawal', reason, due, remindOn }]
  })
  return ended.toSorted((one, other) => one.due.localeCompare(other.due))
}

function keyOf({ personId, kind }: { personId: string; kind: string }): string {
  return `${personId} ${kind}`
}
