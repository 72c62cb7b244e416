import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { matrixIn } from '../../../kit/questionnaires/scores.ts'

/** Sum of the visit card, 0–20; undefined while a line is missing, because a smaller sum would look like a worse lesson. */
export function visitScore(answers: Answers): number | undefined {
  const points = Object.values(matrixIn(answers, 'seen')).filter((point) => typeof point === 'number')
  return points.length < 10 ? undefined : points.reduce((sum, point) => sum + point, 0)
}
