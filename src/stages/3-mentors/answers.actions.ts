// What the bank does when a candidate answers: strengths, time and readiness are kept; admission stays with the head.
import { choiceIn, choicesIn, matrixIn, textIn } from '../../kit/questionnaires/scores.ts'
import { answersText } from '../../kit/questionnaires/answers.ts'
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import type { Db, Tools } from '../../tools.ts'
import { rulesOf } from '../../common/organisation/index.ts'
import type { SentAnswers } from '../../common/surveys/index.ts'
import { competenceKeys, keysText } from '../2-requests/index.ts'
import { readiness } from './admission.ts'
import { placesOf, strengthOf, type StrengthLine } from './mentor.ts'
import { strongestOf } from './strongest.ts'
import { changeMentor, foundMentor, insertMentor, openMentorOf, replaceStrengths, strengthsOf } from './mentor.store.ts'

/** What admission and matching are told from; the confidential texts stay with the questionnaire. */
const KEPT = ['ready', 'ready_from', 'motive', 'exp_ped', 'qualif', 'qualif_ext', 'mentor_before', 'feedback_style', 'self', 'time_month', 'load_max', 'types', 'age_pref', 'training_need']

/** Q3: whoever answers that he is ready becomes a candidate; answers of a known mentor are brought up to date. */
export async function keepCandidate(tx: Db, tools: Tools, { personId, answers, assignmentId, day, author }: Pick<SentAnswers, 'personId' | 'answers' | 'assignmentId' | 'day' | 'author'>): Promise<void> {
  const at = tools.clock.now()
  const open = await openMentorOf(tx, personId)
  const isUnwilling = ['no', 'rather_no'].includes(choiceIn(answers, 'ready') ?? '')
  if (open === null && isUnwilling) return
  const mentor = open ?? (await foundMentor(tx, await insertMentor(tx, { personId, on: day, at, byId: author.personId })))
  const before = await strengthsOf(tx, mentor.id)
  const lines = linesOf(answers, before)
  await replaceStrengths(tx, mentor.id, lines)
  const { regulation } = await rulesOf(tx)
  const isNew = mentor.candidateId === null
  await changeMentor(tx, mentor, {
    answers: answersText.encode(Object.fromEntries(Object.entries(answers).filter(([key]) => KEPT.includes(key)))),
    candidateId: assignmentId,
    readiness: readiness(answers).index ?? -1,
    readyFrom: textIn(answers, 'ready_from') || null,
    hours: choiceIn(answers, 'time_month') ?? null,
    slots: keysText.encode([...choicesIn(answers, 'time_slots')]),
    ages: keysText.encode([...choicesIn(answers, 'age_pref')]),
    strongest: keysText.encode(strongestOf(lines)),
    // Places are what the curator agreed on; the first answers only propose them.
    ...(isNew && { capacity: placesOf(choiceIn(answers, 'load_max'), regulation.maxMentees) }),
  }, at)
}

function linesOf(answers: Answers, before: readonly StrengthLine[]): StrengthLine[] {
  const levels = matrixIn(answers, 'str')
  const top = choicesIn(answers, 'str_top')
  return competenceKeys(answers, 'str').map((competence) => {
    const point = levels[competence]
    const level = typeof point === 'number' ? point : null
    const isTop = top.includes(competence)
    const confirmed = before.find((line) => line.competence === competence)?.confirmed ?? null
    return { competence, level, isTop, said: strengthOf(level, isTop), confirmed }
  })
}
