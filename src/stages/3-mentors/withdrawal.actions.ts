// A mentor's consent to processing ends: the place is given up at once, and what rests on the consent is destroyed.
import { validConsent, type ConsentReaction } from '../../common/consents/index.ts'
import { forgetWords } from '../../common/journal/index.ts'
import { schoolYearBounds } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import { step } from './mentor.ts'
import type { MentorRecord } from './mentor-row.ts'
import { changeMentor, forgetReasons, keepStep, openMentorOf, placesHeldBy, replaceStrengths } from './mentor.store.ts'

const REASON = 'согласие на обработку данных отозвано'

export const mentorBankReaction: ConsentReaction = {
  async onWithdrawal(tx, { kind, personId, on, author, at }) {
    if (kind !== 'processing-mentor') return
    const mentor = await openMentorOf(tx, personId)
    if (mentor === null) return
    await changeMentor(tx, mentor, step(mentor, 'excluded', on, REASON), at)
    await keepStep(tx, mentor.id, { on, state: 'excluded', reason: REASON, byId: author.personId, at })
  },

  async holdings(db, personId, kind) {
    if (kind !== 'processing-mentor') return []
    const held = await placesHeldBy(db, personId)
    return [
      ...(held.some(({ candidateId }) => candidateId !== null) ? [{ what: 'Банк наставников: сильные стороны, готовность, время', fate: 'destroyed' as const }] : []),
      ...(held.length > 0 ? [{ what: 'Банк наставников: допуск и даты работы', fate: 'kept' as const, why: 'приказы и учёт программы' }] : []),
    ]
  },

  async destroy(tx, { kind, personId, on, at }) {
    if (kind !== 'processing-mentor') return
    // A newer consent carries what was begun under it: that stays.
    const isRenewed = (await validConsent(tx, personId, kind, on)) !== null
    for (const mentor of await placesHeldBy(tx, personId)) {
      if (isRenewed && mentor.shelf === 'open') continue
      await emptyPlace(tx, mentor, at)
    }
    if (!isRenewed) await forgetWords(tx, { subjectIds: [personId], verbs: [...FREE_WORDS] })
  },

  /** Of those who left the bank in the year: the days of work stay. */
  async ofYear(db, year) {
    const { from, to } = schoolYearBounds(year)
    const rows = await db.mentor.findMany({ where: { shelf: 'closed', leftOn: { gte: from, lte: to }, OR: [{ NOT: { answers: '{}' } }, { readiness: { gt: -1 } }] }, select: { personId: true } })
    return [...new Set(rows.map(({ personId }) => personId))].map((personId) => ({ personId, what: 'Банк наставников: сильные стороны, готовность, время' }))
  },

  async destroyOfYear(tx, { personId, year, at }) {
    const { from, to } = schoolYearBounds(year)
    for (const mentor of await placesHeldBy(tx, personId)) {
      if (mentor.shelf === 'closed' && mentor.leftOn !== null && mentor.leftOn >= from && mentor.leftOn <= to) await emptyPlace(tx, mentor, at)
    }
  },

  /** What was answered in earlier years was worked with until the person left the bank. */
  async neededUntil(db, year) {
    const { from, to } = schoolYearBounds(year)
    const rows = await db.mentor.findMany({ where: { shelf: 'closed', enteredOn: { lte: to }, leftOn: { gt: from } }, orderBy: { leftOn: 'asc' }, select: { personId: true, leftOn: true } })
    return new Map(rows.flatMap(({ personId, leftOn }) => (leftOn === null ? [] : [[personId, leftOn]])))
  },

  /** Whoever stays in the bank was admitted by these. */
  async answersInUse(db) {
    const rows = await db.mentor.findMany({ where: { shelf: 'open' }, select: { candidateId: true } })
    return rows.map(({ candidateId }) => candidateId).filter((id) => id !== null)
  },
}

/** Journal entries about a place in the bank that carry words of people. */
const FREE_WORDS = ['suspended', 'excluded', 'admitted', 'markedTrained', 'setPlaces'] as const

async function emptyPlace(tx: Db, mentor: MentorRecord, at: Date): Promise<void> {
  await replaceStrengths(tx, mentor.id, [])
  await forgetReasons(tx, mentor.id, REASON)
  await changeMentor(tx, mentor, {
    answers: '{}', readiness: -1, caseMark: null, readyFrom: null, hours: null, slots: '[]', ages: '[]', strongest: '[]', confirmedOn: null, confirmedById: null,
    trainingNote: null, admissionNote: null, reason: mentor.reason === REASON ? REASON : null,
  }, at)
}
