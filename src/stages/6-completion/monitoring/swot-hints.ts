// What the answers suggest for the SWOT. Only a hint to the curator: no text is written for anybody.
import type { Answers } from '../../../kit/questionnaires/applicability.ts'
import { mean, pointIn } from '../../../kit/questionnaires/scores.ts'
import { leastForAverages } from '../../../kit/questionnaires/notice.ts'

export interface SwotHint {
  part: 's' | 'w'
  words: string
}

/** Answers of `mid_mentee`, `final_mentor` and `final_mentee` of the year. Averages need five answers as everywhere. */
export function swotHints(answers: {
  midMentee: Answers[]
  finalMentor: Answers[]
  finalMentee: Answers[]
}): SwotHint[] {
  const time = average(answers.midMentee, 'time_enough')
  const support = average(answers.finalMentor, 'org_support')
  const useful = average([...answers.midMentee, ...answers.finalMentee], 'useful')
  const hints: (SwotHint | false)[] = [
    time !== undefined && time < 3 && { part: 'w', words: 'Нехватка времени наставников' },
    support !== undefined && support < 6 && { part: 'w', words: 'Наставникам не хватает поддержки' },
    useful !== undefined && useful >= 8 && { part: 's', words: 'Наставляемые считают работу полезной' },
  ]
  return hints.filter((hint) => hint !== false)
}

function average(answers: readonly Answers[], key: string): number | undefined {
  const points = answers.map((one) => pointIn(one, key)).filter((point) => point !== undefined)
  return points.length < leastForAverages ? undefined : mean(points)
}
