// What becomes of questionnaires when a consent ends: no more is asked, and what was given under it is destroyed in its time.
import { schoolYearBounds, schoolYearLabel, type SchoolYear } from '../../kit/calendar/school-year.ts'
import type { Db } from '../../tools.ts'
import type { ConsentEnd, ConsentReaction } from '../consents/index.ts'
import { isProcessing, processingKinds, validWhere } from '../consents/index.ts'
import { dropDrafts } from './answer.store.ts'
import type { SurveyCatalogue } from './catalogue.ts'
import { kindsBy } from './readable.store.ts'
import { versionById } from './version.store.ts'

type AnswersInUse = NonNullable<ConsentReaction['answersInUse']>

/**
 * Handed to the consents at the composition root.
 * @param inUse answers that rooms go on working with: a year that is over does not end them
 */
export function surveyReaction(catalogue: SurveyCatalogue, inUse: AnswersInUse = async () => []): ConsentReaction {
  const doneIn = async (db: Db, year: SchoolYear, personId?: string) => {
    const used = new Set(await inUse(db))
    return (await answeredIn(db, catalogue, year, personId)).filter(({ id }) => !used.has(id))
  }
  return {
    onWithdrawal: async (tx, end) => {
      await dropDrafts(tx, await idsUnder(tx, catalogue, end))
    },
    holdings: async (db, personId, kind) => {
      const rows = await assignmentsUnder(db, catalogue, { personId, kind })
      const others = await db.consent.findMany({ where: { personId, kind: { not: kind, in: [...processingKinds] }, answer: 'signed', withdrawnOn: null, settlement: null }, select: { kind: true } })
      const count = rows.filter(({ hasAnswers, kinds }) => hasAnswers && !others.some((one) => kinds.some((each) => each === one.kind))).length
      return count === 0 ? [] : [{ what: `Ответы на анкеты: ${count}`, fate: 'destroyed' as const }]
    },
    destroy: async (tx, end) => {
      await forgetAnswers(tx, await idsUnder(tx, catalogue, end))
    },
    ofYear: async (db, year) => {
      const counts = new Map<string, number>()
      for (const { personId } of await doneIn(db, year)) counts.set(personId, (counts.get(personId) ?? 0) + 1)
      return [...counts].map(([personId, count]) => ({ personId, what: `Ответы на анкеты ${schoolYearLabel(year)} учебного года: ${count}` }))
    },
    destroyOfYear: async (tx, { personId, year }) => {
      await forgetAnswers(tx, (await doneIn(tx, year, personId)).map(({ id }) => id))
    },
  }
}

type Ended = Pick<ConsentEnd, 'personId' | 'kind'>

/** Questionnaires that from this day on nothing else allows: neither the other role nor a newer consent they came after. */
async function idsUnder(db: Db, catalogue: SurveyCatalogue, { personId, kind, on }: Ended & Pick<ConsentEnd, 'on'>): Promise<string[]> {
  const rows = await assignmentsUnder(db, catalogue, { personId, kind })
  if (rows.length === 0) return []
  const held = await db.consent.findMany({ where: { personId, ...validWhere(processingKinds, on) }, select: { kind: true, signedOn: true } })
  return rows
    .filter(({ kinds, answeredOn }) => !held.some((one) => kinds.some((each) => each === one.kind) && (one.kind !== kind || answeredOn === null || answeredOn >= (one.signedOn ?? on))))
    .map(({ id }) => id)
}

/** Questionnaires of the person that the consent allows. */
async function assignmentsUnder(db: Db, catalogue: SurveyCatalogue, { personId, kind }: Ended) {
  if (!isProcessing(kind)) return []
  const kindsOf = kindsBy(catalogue)
  const rows = await db.assignment.findMany({ where: { personId }, select: { id: true, versionId: true, answeredOn: true, sentAt: true } })
  const withKinds = []
  for (const { versionId, sentAt, ...row } of rows) withKinds.push({ ...row, hasAnswers: sentAt !== null, kinds: kindsOf((await versionById(db, versionId)).definition) })
  return withKinds.filter(({ kinds }) => kinds.includes(kind))
}

/** What was answered in the school year, by everybody or by one person; questionnaires that ask no consent hold no personal data. */
async function answeredIn(db: Db, catalogue: SurveyCatalogue, year: SchoolYear, personId?: string) {
  const { from, to } = schoolYearBounds(year)
  const kindsOf = kindsBy(catalogue)
  const rows = await db.assignment.findMany({
    where: { answeredOn: { gte: from, lte: to }, sentAt: { not: null }, ...(personId !== undefined && { personId }) },
    select: { id: true, personId: true, versionId: true },
  })
  const personal = []
  for (const row of rows) if (kindsOf((await versionById(db, row.versionId)).definition).length > 0) personal.push(row)
  return personal
}

/** The answers go, the fact that somebody was asked stays without them. */
export async function forgetAnswers(tx: Db, ids: readonly string[]): Promise<void> {
  await dropDrafts(tx, ids)
  await tx.assignment.updateMany({
    where: { id: { in: [...ids] }, state: { not: 'refused' } },
    data: {
      answers: null, words: null, draft: '{"answers":{},"versions":{}}', draftVersion: { increment: 1 }, state: 'assigned',
      closed: true, returnWords: null, savedAt: null, sentAt: null, answeredOn: null,
    },
  })
  await forgetScans(tx, ids)
  // A letter that is still waiting carries the personal link.
  await tx.surveyLetter.deleteMany({ where: { assignmentId: { in: [...ids] } } })
}

async function forgetScans(tx: Db, assignmentIds: readonly string[]): Promise<void> {
  const files = await tx.storedFile.findMany({ where: { subjectKind: 'survey-paper', subjectId: { in: [...assignmentIds] } }, select: { id: true } })
  const ids = files.map(({ id }) => id)
  await tx.fileBytes.deleteMany({ where: { fileId: { in: ids } } })
  await tx.storedFile.deleteMany({ where: { id: { in: ids } } })
}
