// Reminders by e-mail: a queue in the database, so that a restart or a silent mail server loses none.
import type { Db } from '../../tools.ts'

export interface Letter {
  id: string
  assignmentId: string
  surveyId: string
  to: string
  body: string
  createdAt: Date
  tries: number
  sentAt: Date | null
  problem: string | null
}

/** Letters at once; the rest follows in the next round. */
const ROUND = 50

/** Neither sent nor given up, the oldest first. */
export async function waitingLetters(db: Db): Promise<Letter[]> {
  return db.surveyLetter.findMany({ where: { sentAt: null, problem: null }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: ROUND })
}

/** What became of the newest letter of each person of the campaign, by assignment. */
export async function lettersOf(db: Db, surveyId: string, assignmentIds: readonly string[]): Promise<Map<string, Letter>> {
  const rows = await db.surveyLetter.findMany({ where: { surveyId, assignmentId: { in: [...assignmentIds] } }, orderBy: { createdAt: 'asc' } })
  return new Map(rows.map((row) => [row.assignmentId, row]))
}

interface NewLetter {
  id: string
  assignmentId: string
  surveyId: string
  to: string
  body: string
  createdAt: Date
  createdById: string
}

export async function insertLetters(tx: Db, letters: readonly NewLetter[]): Promise<void> {
  await tx.surveyLetter.createMany({ data: [...letters] })
}

/** Takes a letter to be sent now; false when another round has it. */
export async function takeLetter(tx: Db, { id, tries }: Letter): Promise<boolean> {
  const { count } = await tx.surveyLetter.updateMany({ where: { id, tries, sentAt: null, problem: null }, data: { tries: tries + 1 } })
  return count > 0
}

/** The link in the body is of no use to anybody once the letter has left or was given up. */
export async function closeLetter(tx: Db, id: string, outcome: { sentAt: Date } | { problem: string }): Promise<void> {
  await tx.surveyLetter.update({ where: { id }, data: { ...outcome, body: '' } })
}
