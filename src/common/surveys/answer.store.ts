// Answers: the draft while they are given, and what was sent, raw and in words. Saving one answer is two queries.
import { z } from 'zod'
import type { Day } from '../../kit/calendar/day.ts'
import { jsonText } from '../../kit/json-text.ts'
import { answersText } from '../../kit/questionnaires/answers.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { wordedText, type WordedAnswer } from '../../kit/questionnaires/in-words.ts'
import type { Scope } from '../../kit/questionnaires/resolve.ts'
import type { Db } from '../../tools.ts'
import type { ConsentKind } from '../consents/index.ts'
import { validWhere } from '../consents/index.ts'
import type { Assignment, AssignmentState, Way } from './assignment.ts'
import { draftText, emptyDraft, type Draft } from './draft.ts'

export const scopeText = jsonText<Scope>(z.record(z.string(), z.array(z.string())))

/** Everything saving an answer has to know, read from one row. */
export interface Answering extends Pick<
  Assignment,
  'id' | 'surveyId' | 'personId' | 'key' | 'versionId' | 'state' | 'takenUntil' | 'closed' | 'nonce' | 'savedAt' | 'returnWords'
> {
  scope: Scope
  draft: Draft
  draftVersion: number
}

const columns = {
  id: true, surveyId: true, personId: true, key: true, versionId: true, state: true, takenUntil: true, closed: true,
  nonce: true, scope: true, draft: true, draftVersion: true, savedAt: true, returnWords: true,
} as const

/** Consents of which one must hold on the day; without kinds everybody passes. */
export interface ConsentGate {
  kinds: readonly ConsentKind[]
  day: Day
}

function behind(gate: ConsentGate | undefined) {
  return gate && gate.kinds.length > 0 ? { person: { consents: { some: validWhere(gate.kinds, gate.day) } } } : {}
}

/** The questionnaire a person answers; with kinds given only while one of these consents holds on the day. */
export async function answeringOf(db: Db, id: string, gate?: ConsentGate): Promise<Answering | null> {
  const row = await db.assignment.findFirst({ where: { id, ...behind(gate) }, select: columns })
  if (row === null) return null
  return { ...row, state: row.state as AssignmentState, scope: scopeText.decode(row.scope), draft: draftText.decode(row.draft) }
}

const questionnaires = new Map<string, string>()
const MOST_REMEMBERED = 5000

/** Which questionnaire an assignment is of: it never changes, so it is asked once. */
export async function keyOfAssignment(db: Db, id: string): Promise<string | undefined> {
  const known = questionnaires.get(id)
  if (known !== undefined) return known
  const row = await db.assignment.findUnique({ where: { id }, select: { key: true } })
  if (row === null) return undefined
  if (questionnaires.size >= MOST_REMEMBERED) questionnaires.clear()
  questionnaires.set(id, row.key)
  return row.key
}

/** Writes the draft over the one that was read; false when another save or the sending was quicker. */
export async function saveDraftAnswers(db: Db, { id, draftVersion, state }: Answering, draft: Draft, next: AssignmentState, at: Date): Promise<boolean> {
  const data = { draft: draftText.encode(draft), draftVersion: draftVersion + 1, state: next, savedAt: at }
  const { count } = await db.assignment.updateMany({ where: { id, draftVersion, state, closed: false }, data })
  return count > 0
}

interface Sent {
  answers: Answers
  words: readonly WordedAnswer[]
  answeredOn: Day
  sentAt: Date
  way: Way
  enteredById: string | null
}

/** Locks the answers in; false when something was saved in between. */
export async function keepSent(tx: Db, { id, draftVersion }: Pick<Answering, 'id' | 'draftVersion'>, sent: Sent): Promise<boolean> {
  const { count } = await tx.assignment.updateMany({
    where: { id, draftVersion },
    data: {
      ...sent,
      state: 'sent',
      answers: answersText.encode(sent.answers),
      words: wordedText.encode([...sent.words]),
      draft: draftText.encode({ answers: sent.answers, versions: {} }),
      draftVersion: draftVersion + 1,
      returnWords: null,
    },
  })
  return count > 0
}

/** A refusal keeps no answers. */
export async function keepRefused(tx: Db, { id, draftVersion }: Pick<Answering, 'id' | 'draftVersion'>, at: Date, way: Way): Promise<void> {
  await tx.assignment.update({
    where: { id },
    data: { state: 'refused', refusedAt: at, way, draft: draftText.encode(emptyDraft), draftVersion: draftVersion + 1, savedAt: null },
  })
}

/** Forgets what a person had not sent yet, for example after a withdrawn consent. What was sent is not touched. */
export async function dropDrafts(tx: Db, ids: readonly string[]): Promise<number> {
  const { count } = await tx.assignment.updateMany({
    where: { id: { in: [...ids] }, state: { in: ['draft', 'opened', 'assigned'] } },
    data: { draft: draftText.encode(emptyDraft), draftVersion: { increment: 1 }, state: 'assigned', savedAt: null },
  })
  return count
}

/** Answers that were sent, with everything a card or a table shows. */
export interface SentRecord {
  id: string
  surveyId: string
  personId: string
  key: string
  versionId: string
  answeredOn: Day
  way: Way
  enteredById: string | null
  answers: Answers
  words: WordedAnswer[]
}

interface SentWhere {
  surveyId?: string
  personIds?: readonly string[]
  keys?: readonly string[]
  id?: string
  /** Leaves out what no consent allows any more: it only waits to be destroyed. */
  gate?: ConsentGate | undefined
}

/** How many answers came, whether they may be read today or not. */
export async function countSent(db: Db, surveyId: string): Promise<number> {
  return db.assignment.count({ where: { surveyId, answers: { not: null }, state: { in: ['sent', 'returned'] } } })
}

/** Sent answers, those of returned questionnaires too: they hold until new ones come. Oldest first. */
export async function sentRecords(db: Db, where: SentWhere): Promise<SentRecord[]> {
  const rows = await db.assignment.findMany({
    where: {
      answers: { not: null },
      state: { in: ['sent', 'returned'] },
      ...behind(where.gate),
      ...(where.id !== undefined && { id: where.id }),
      ...(where.surveyId !== undefined && { surveyId: where.surveyId }),
      ...(where.personIds && { personId: { in: [...where.personIds] } }),
      ...(where.keys && { key: { in: [...where.keys] } }),
    },
    select: { id: true, surveyId: true, personId: true, key: true, versionId: true, answeredOn: true, way: true, enteredById: true, answers: true, words: true },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({
    ...row,
    answeredOn: row.answeredOn ?? '',
    way: (row.way ?? 'account') as Way,
    answers: answersText.decode(row.answers ?? '{}'),
    words: wordedText.decode(row.words ?? '[]'),
  }))
}
