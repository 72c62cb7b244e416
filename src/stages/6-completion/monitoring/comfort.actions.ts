// The promise of Q11: its answers go when the programme ends.
import { plural } from '../../../kit/russian/plural.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note, type Author } from '../../../common/journal/index.ts'
import { forgetAnswers } from '../../../common/surveys/index.ts'
import { dropComfortTalks, endedComfort } from './comfort.store.ts'
import { STAGE, monitoringSubject } from './subject.ts'

/** Runs in the transaction that ends a unit, and by the button of the curator for whatever ended otherwise. */
export async function forgetComfort(tx: Db, author: Author, at: Date): Promise<number> {
  const { assignmentIds } = await endedComfort(tx)
  if (assignmentIds.length === 0) return 0
  await forgetAnswers(tx, assignmentIds)
  await dropComfortTalks(tx, assignmentIds)
  const words = plural(assignmentIds.length, ['анкета', 'анкеты', 'анкет'])
  await note(tx, author, at, { verb: 'forgotComfort', subject: monitoringSubject('программы завершены'), stage: STAGE, details: { words } })
  return assignmentIds.length
}

export async function removeEndedComfort(tools: Tools, author: Author): Promise<number> {
  return tools.transaction((tx) => forgetComfort(tx, author, tools.clock.now()))
}
