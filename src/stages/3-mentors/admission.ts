// From Q3 to the advice on admission. The head decides, the curator reads the cases; no decision by machine alone (ст. 86 ТК РФ).
import type { Answers } from '../../kit/questionnaires/applicability.ts'
import { choiceIn, choicesIn, matrixIn, mean, pointIn } from '../../kit/questionnaires/scores.ts'
import { plural } from '../../kit/russian/plural.ts'

export type CandidateCategory = 'highest' | 'first' | 'fit' | 'none'

/** The formal rule of the kindergarten's regulation; editable. */
export interface FormalRule {
  /** Least pedagogical service in full years. */
  years: number
  /** Categories that are enough; any is enough when empty. */
  categories: readonly CandidateCategory[]
}

export const usualRule: FormalRule = { years: 3, categories: ['highest', 'first'] }

const categoryWords: Record<CandidateCategory, string> = {
  highest: 'высшая',
  first: 'первая',
  fit: 'соответствие занимаемой должности',
  none: 'без категории',
}

/** What of the formal rule is not met, in words; empty when all is. An unanswered question is not met. */
export function formalGaps(answers: Answers, rule: FormalRule = usualRule): string[] {
  const years = pointIn(answers, 'exp_ped')
  const category = choiceIn(answers, 'qualif')
  const isEnough = rule.categories.length === 0 || rule.categories.some((one) => one === category)
  return [
    (years === undefined || years < rule.years) &&
      `педагогический стаж ${years === undefined ? 'не указан' : plural(years, ['год', 'года', 'лет'])}, по положению нужно не меньше ${rule.years}`,
    !isEnough &&
      `категория: ${isCategory(category) ? categoryWords[category] : 'не указана'}, по положению нужна ${rule.categories.map((one) => categoryWords[one]).join(' или ')}`,
  ].filter((words) => words !== false)
}

export interface Readiness {
  /** Each from 1 to 5; undefined while unanswered. */
  parts: {
    self: number | undefined
    feedback: number | undefined
    experience: number | undefined
    time: number | undefined
  }
  /** Whole percent of the best possible; undefined while a part is missing. */
  index: number | undefined
  band: ReadinessBand | undefined
  /** Said to the curator beside the number. */
  warnings: string[]
}

export type ReadinessBand = 'ready' | 'afterTraining' | 'notAdvised'

export const bandWords: Record<ReadinessBand, string> = {
  ready: 'готов',
  afterTraining: 'готов после обучения',
  notAdvised: 'не рекомендуется',
}

const shares = { self: 40, feedback: 20, experience: 20, time: 20 }

/** 40 % self-rating, 20 % way of feedback, 20 % experience, 20 % time. Each part is a share of five points. */
export function readiness(answers: Answers): Readiness {
  const parts = {
    self: mean(Object.values(matrixIn(answers, 'self'))),
    feedback: feedbackPoints(choiceIn(answers, 'feedback_style')),
    experience: experiencePoints(pointIn(answers, 'exp_ped'), choiceIn(answers, 'mentor_before')),
    time: timePoints(choiceIn(answers, 'time_month')),
  }
  const index = weighted(parts)
  return { parts, index, band: index === undefined ? undefined : bandOf(index), warnings: warningsOf(answers) }
}

/** Band of the index as it is shown, in whole percent: from 70, from 50, below. */
export function bandOf(index: number): ReadinessBand {
  if (index >= 70) return 'ready'
  return index >= 50 ? 'afterTraining' : 'notAdvised'
}

/** Help first and talk in private, or show: 5. Correcting before everyone or passing on to the methodist: 1. */
export function feedbackPoints(style: string | undefined): number | undefined {
  if (style === undefined) return undefined
  return style === 'in_private' || style === 'show' ? 5 : 1
}

/**
 * Years of pedagogical service: up to 2 – 1 point, 3–4 – 2, 5–9 – 3, from 10 – 4; one point more for having been a
 * mentor. Long service alone does not make a mentor, so five points need both.
 */
export function experiencePoints(years: number | undefined, mentorBefore: string | undefined): number | undefined {
  if (years === undefined) return undefined
  const byYears = years >= 10 ? 4 : years >= 5 ? 3 : years >= 3 ? 2 : 1
  return byYears + (mentorBefore === 'here' || mentorBefore === 'elsewhere' ? 1 : 0)
}

/** Hours a month: an hour's meeting a week needs four, so 2–4 is enough for most programmes and 4–8 for all. */
export function timePoints(hours: string | undefined): number | undefined {
  return hours === undefined ? undefined : { to_two: 2, two_to_four: 4, four_to_eight: 5, over_eight: 5 }[hours]
}

function weighted(parts: Readiness['parts']): number | undefined {
  const { self, feedback, experience, time } = parts
  if (self === undefined || feedback === undefined || experience === undefined || time === undefined) return undefined
  const sum = shares.self * self + shares.feedback * feedback + shares.experience * experience + shares.time * time
  return Math.round(sum / 5)
}

/** Participation is voluntary (ст. 351.8 ТК РФ): whoever names only an order from above must be asked by a person. */
function warningsOf(answers: Answers): string[] {
  const motives = choicesIn(answers, 'motive')
  const isAssigned = motives.length === 1 && motives[0] === 'assigned'
  const ready = choiceIn(answers, 'ready')
  return [
    isAssigned && 'Единственная причина – «поручила администрация»: побеседуйте, хочет ли человек быть наставником',
    (ready === 'no' || ready === 'rather_no') && 'Отвечает, что не готов(а) быть наставником в этом году',
  ].filter((words) => words !== false)
}

function isCategory(value: string | undefined): value is CandidateCategory {
  return value !== undefined && Object.hasOwn(categoryWords, value)
}
