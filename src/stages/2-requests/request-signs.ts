// What the answers of Q1 mean for the bank: readiness as the person said it, and who could teach others.
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { choiceIn, textIn } from '../../kit/questionnaires/scores.ts'

/** The person wants a mentor: only then the card of deficits is sent. */
export function wantsMentor(answers: Answers): boolean {
  return ['yes', 'rather_yes'].includes(choiceIn(answers, 'want') ?? '')
}

/** «Кандидат в реверсивные наставники»: the person has named something to teach colleagues. */
export function couldTeach(answers: Answers): boolean {
  return textIn(answers, 'can_teach').trim() !== ''
}
