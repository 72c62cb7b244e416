import type { Db } from '../../tools.ts'
import { draftText, emptyDraft } from './draft.ts'

/** Forgets the answers of one questionnaire that were not sent. */
export async function dropDraft(tx: Db, id: string): Promise<{ surveyId: string; title: string }> {
  const { surveyId, survey } = await tx.assignment.update({
    where: { id },
    data: { draft: draftText.encode(emptyDraft), draftVersion: { increment: 1 }, state: 'opened', savedAt: null },
    include: { survey: { select: { title: true } } },
  })
  return { surveyId, title: survey.title }
}
