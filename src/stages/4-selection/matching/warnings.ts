// What does not forbid a pair but must be known: to be done before the order, or worth a second look.
import type { CohortMentee, CohortMentor } from './cohort.ts'
import { coveredBy, type Surroundings } from './hard-rules.ts'
import { byGender, sentence } from './sentence.ts'

export const warningCodes = ['mentoring-consent', 'reverse', 'training', 'kin', 'subordinate', 'unconfirmed'] as const
export type WarningCode = (typeof warningCodes)[number]

export interface Warning {
  code: WarningCode
  words: string
}

export function warningsOf(mentee: CohortMentee, mentor: CohortMentor, around: Surroundings): Warning[] {
  const { settings } = around
  const related = (kind: 'kin' | 'subordinate') => !settings.conflict && around.rulesBetween(mentee, mentor).some((rule) => rule.kind === kind && !rule.isConfidential)
  const told: [code: WarningCode, holds: boolean, words: string][] = [
    // External mentors have no employment contract with us, so the article does not speak of them.
    ['mentoring-consent', !mentor.hasMentoringConsent && !mentor.isExternal, `Письменного согласия ${mentor.called.gen} на наставничество ещё нет: его подписывают до приказа (ст. 351.8 ТК РФ)`],
    ['reverse', mentee.isReverse && isLessExperienced(mentee, mentor), `Стаж ${mentor.called.gen} меньше, чем у ${mentee.called.gen}: для реверсивной пары так и должно быть`],
    ['training', !settings.training && !mentor.isTrained, `${mentor.called.nom} ещё не ${byGender(mentor, 'прошла', 'прошёл')} обучение наставников`],
    ['kin', related('kin'), `У ${mentee.called.gen} и ${mentor.called.gen} родство`],
    ['subordinate', related('subordinate'), `У ${mentee.called.gen} и ${mentor.called.gen} прямое подчинение`],
    ['unconfirmed', hasOnlySaid(mentee, mentor), `Сильные стороны ${mentor.called.gen} названы со слов и считаются вполовину: методист может их подтвердить`],
  ]
  return told.filter(([, holds]) => holds).map(([code, , words]) => ({ code, words: sentence(words) }))
}

function isLessExperienced(mentee: CohortMentee, mentor: CohortMentor): boolean {
  return mentee.years !== undefined && mentor.years !== undefined && mentor.years < mentee.years
}

/** Something that would cover a deficit stands unconfirmed. */
function hasOnlySaid({ deficits }: CohortMentee, mentor: CohortMentor): boolean {
  return deficits.some(({ competence }) => coveredBy(mentor, competence) && mentor.strengths.some((one) => one.competence === competence && !one.isConfirmed))
}
