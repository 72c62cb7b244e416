import { newId } from '../../../kit/ids.ts'
import { choiceIn, textIn } from '../../../kit/questionnaires/scores.ts'
import type { Actor } from '../../../rights/actor.ts'
import type { Db, Tools } from '../../../tools.ts'
import { note } from '../../../common/journal/index.ts'
import type { SentAnswers } from '../../../common/surveys/index.ts'
import { answerWords, rowKeys, rowWords, type ReadinessAnswer, type RowKey } from './checklist-rows.ts'
import { keepNote, noteExists, notesOn } from './note.store.ts'
import type { NoteInput } from './note.form.ts'

/** Adds the curator's word to a row; pressed twice, it adds once. */
export async function addNote(tools: Tools, actor: Actor, row: RowKey, { id, answer, details, link, words }: Omit<NoteInput, 'answer'> & { answer?: ReadinessAnswer }): Promise<void> {
  const at = tools.clock.now()
  await tools.transaction(async (tx) => {
    if (await noteExists(tx, id)) return
    await keepNote(tx, { id, row, answer: answer ?? null, details: details ?? null, link: link ?? null, words: words ?? null, on: tools.clock.today(), byId: actor.personId }, at)
    const said = [answer && `наличие – ${answerWords[answer]}`, details, link, words].filter(Boolean).join('; ')
    await note(tx, actor, at, { verb: 'notedReadiness', subject: { kind: 'inspection', id: row, name: `«${rowWords[row].words}»` }, stage: 6, details: { words: said } })
  })
}

/** Answers of the questionnaire Q14 are notes as well: its rows are those of the check-list. */
export async function keepConditions(tx: Db, tools: Tools, { answers, author }: Pick<SentAnswers, 'answers' | 'author'>): Promise<void> {
  const [at, today] = [tools.clock.now(), tools.clock.today()]
  const known = await notesOn(tx, today)
  for (const row of rowKeys.filter((key) => !rowWords[key].computed)) {
    const answer = choiceIn(answers, row)
    if (answer === undefined || !isAnswer(answer)) continue
    const before = known.get(row)
    const [link, words] = [textIn(answers, `${row}_link`) || (before?.link ?? null), textIn(answers, `${row}_note`) || (before?.words ?? null)]
    await keepNote(tx, { id: newId(), row, answer, details: before?.details ?? null, link, words, on: today, byId: author.personId }, at)
  }
}

function isAnswer(text: string): text is ReadinessAnswer {
  return Object.hasOwn(answerWords, text)
}
