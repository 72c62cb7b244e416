// Forms about pairs: what the curator writes down from confidential texts, and what the head forbids.
import { choice, choiceFrom, hidden, longText } from '../../../kit/forms/fields.ts'
import { defineForm } from '../../../kit/forms/form.ts'
import type { PairRule, PairRuleKind } from './cohort.ts'
import type { RuleSide } from './pair-rule.ts'

const NO_HEALTH = 'Не указывайте сведения о здоровье, семье и данные воспитанников'

export const whatChoices = {
  menteeWish: 'наставляемый хотел бы этого наставника',
  mentorWish: 'наставник хотел бы этого наставляемого',
  required: 'обязательная пара',
  forbidden: 'не ставить в пару',
  menteeRefusal: 'наставляемый просил не ставить в пару',
  mentorRefusal: 'наставник просил не ставить в пару',
  kin: 'родство',
  subordinate: 'прямое подчинение',
  past: 'уже были парой, не продолжать',
} as const
export type What = keyof typeof whatChoices

const meanings: Record<What, { kind: PairRuleKind; side: RuleSide; isConfidential: boolean }> = {
  menteeWish: { kind: 'wish', side: 'mentee', isConfidential: false },
  mentorWish: { kind: 'wish', side: 'mentor', isConfidential: false },
  required: { kind: 'required', side: 'curator', isConfidential: false },
  forbidden: { kind: 'forbidden', side: 'curator', isConfidential: false },
  menteeRefusal: { kind: 'refused', side: 'mentee', isConfidential: true },
  mentorRefusal: { kind: 'refused', side: 'mentor', isConfidential: true },
  kin: { kind: 'kin', side: 'curator', isConfidential: true },
  subordinate: { kind: 'subordinate', side: 'curator', isConfidential: false },
  past: { kind: 'past', side: 'curator', isConfidential: false },
}

const pair = {
  id: hidden('Номер записи', { max: 64 }),
  mentee: choiceFrom('Наставляемый', 'mentees', { ask: 'Выберите наставляемого' }),
  mentor: choiceFrom('Наставник', 'mentors', { ask: 'Выберите наставника' }),
}

export const pairRuleForm = defineForm(
  {
    ...pair,
    what: choice('Что записать', whatChoices, { ask: 'Выберите, что записать' }),
    rank: choice('Какое пожелание по порядку', { 1: 'первое', 2: 'второе', 3: 'третье' }, { optional: true, hint: 'Только для пожелания' }),
    reason: longText('Почему', { optional: true, max: 500, rows: 2, hint: `Для обязательной и запрещённой пары нужно. ${NO_HEALTH}` }),
  },
  {
    rules: [
      ({ what, reason }) => ((what === 'required' || what === 'forbidden') && reason === undefined ? { field: 'reason', words: 'Напишите причину: она останется в истории' } : undefined),
      ({ what, rank }) => ((what === 'menteeWish' || what === 'mentorWish') && rank === undefined ? { field: 'rank', words: 'Выберите, какое это пожелание по порядку' } : undefined),
    ],
  },
)

export const barForm = defineForm({ ...pair, reason: longText('Почему', { max: 500, rows: 2, ask: 'Напишите причину: её увидите только вы', hint: NO_HEALTH }) })

interface Given {
  id: string
  mentee: string
  mentor: string
  reason?: string | undefined
}

/** What the form says as a rule between two people. */
export function ruleOf({ id, mentee, mentor, what, rank, reason }: Given & { what: What; rank?: '1' | '2' | '3' | undefined }): PairRule & { id: string } {
  const { kind, side, isConfidential } = meanings[what]
  const ranks = { 1: 1, 2: 2, 3: 3 } as const
  return { id, menteePersonId: mentee, mentorPersonId: mentor, kind, side, isConfidential, rank: kind === 'wish' && rank !== undefined ? ranks[rank] : undefined, reason }
}

export function barOf({ id, mentee, mentor, reason }: Given): PairRule & { id: string } {
  return { id, menteePersonId: mentee, mentorPersonId: mentor, kind: 'barred', side: 'head', rank: undefined, isConfidential: true, reason }
}
