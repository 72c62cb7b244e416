// A consent to processing ends: the person leaves the active bank at once, and what rests on the consent is destroyed.
import { validConsent, type ConsentReaction } from '../../common/consents/index.ts'
import { forgetWords } from '../../common/journal/index.ts'
import { schoolYearBounds } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { replaceDeficits, replaceObservations } from './deficits.store.ts'
import { step } from './mentee.ts'
import type { MenteeRecord } from './mentee-row.ts'
import { changeMentee, forgetReasons, keepStep, openMenteeOf, participationsOf } from './mentee.store.ts'

const REASON = 'согласие на обработку данных отозвано'

/** Answers of a withdrawn consent are destroyed; the days of participation stay, because orders name them. */
export const menteeBankReaction: ConsentReaction = {
  async onWithdrawal(tx, { kind, personId, on, author, at }) {
    if (kind !== 'processing-mentee') return
    const mentee = await openMenteeOf(tx, personId)
    if (mentee === null) return
    await changeMentee(tx, mentee, step(mentee, 'left', on, REASON), at)
    await keepStep(tx, mentee.id, { on, state: 'left', reason: REASON, byId: author.personId, at })
  },

  async holdings(db: Db, personId, kind) {
    if (kind !== 'processing-mentee') return []
    const records = await participationsOf(db, personId)
    const kept = records.filter(({ request, deficitIndex, observedOn }) => request !== null || deficitIndex !== null || observedOn !== null)
    return [
      ...(kept.length > 0 ? [{ what: 'Банк наставляемых: запрос, карта дефицитов, карта наблюдения', fate: 'destroyed' as const }] : []),
      ...(records.length > 0 ? [{ what: 'Банк наставляемых: даты участия', fate: 'kept' as const, why: 'приказы и учёт программы' }] : []),
    ]
  },

  async destroy(tx, { kind, personId, on, at }) {
    if (kind !== 'processing-mentee') return
    // A newer consent carries what was begun under it: that stays.
    const isRenewed = (await validConsent(tx, personId, kind, on)) !== null
    for (const mentee of await participationsOf(tx, personId)) {
      if (isRenewed && mentee.shelf === 'open') continue
      await emptyCard(tx, mentee, at)
    }
    if (!isRenewed) await forgetWords(tx, { subjectIds: [personId], verbs: [...FREE_WORDS] })
  },

  /** Of those who left in the year: the days of participation stay. */
  async ofYear(db, year) {
    const { from, to } = schoolYearBounds(year)
    const rows = await db.mentee.findMany({ where: { shelf: 'closed', leftOn: { gte: from, lte: to }, OR: [{ request: { not: null } }, { deficitIndex: { gt: -1 } }, { observedOn: { not: null } }] }, select: { personId: true } })
    return [...new Set(rows.map(({ personId }) => personId))].map((personId) => ({ personId, what: 'Банк наставляемых: запрос, карта дефицитов, карта наблюдения' }))
  },

  async destroyOfYear(tx, { personId, year, at }) {
    const { from, to } = schoolYearBounds(year)
    for (const mentee of await participationsOf(tx, personId)) {
      if (mentee.shelf === 'closed' && mentee.leftOn !== null && mentee.leftOn >= from && mentee.leftOn <= to) await emptyCard(tx, mentee, at)
    }
  },

  /** What was answered in earlier years was worked with until the person left the bank. */
  async neededUntil(db, year) {
    const { from, to } = schoolYearBounds(year)
    const rows = await db.mentee.findMany({ where: { shelf: 'closed', enteredOn: { lte: to }, leftOn: { gt: from } }, orderBy: { leftOn: 'asc' }, select: { personId: true, leftOn: true } })
    return new Map(rows.flatMap(({ personId, leftOn }) => (leftOn === null ? [] : [[personId, leftOn]])))
  },

  /** Whoever is in the bank is matched by these. */
  async answersInUse(db) {
    const rows = await db.mentee.findMany({ where: { shelf: 'open' }, select: { requestId: true, deficitsId: true } })
    return rows.flatMap(({ requestId, deficitsId }) => [requestId, deficitsId]).filter((id) => id !== null)
  },
}

/** Journal entries about a participation that carry words of people. */
const FREE_WORDS = ['postponed', 'notedRefusal', 'endedPart', 'supported', 'included'] as const

async function emptyCard(tx: Db, mentee: MenteeRecord, at: Date): Promise<void> {
  await replaceDeficits(tx, mentee.id, [])
  await replaceObservations(tx, mentee.id, [])
  await forgetReasons(tx, mentee.id, REASON)
  await changeMentee(tx, mentee, {
    category: null, want: null, request: null, requestKey: '', couldTeach: false, deficitIndex: -1, priorities: '[]', slots: '[]', ages: '[]',
    reason: mentee.reason === REASON ? REASON : null, supportNote: null, observedOn: null, observedById: null, observerNote: null,
  }, at)
}
