// What is known of a mentee and a mentor together, in words, and who may read whose word it is.
import type { Day } from '../../../kit/calendar/day.ts'
import { Refusal } from '../../../kit/refusal.ts'
import type { PairRule, PairRuleKind } from './cohort.ts'

/** A rule that holds, with its own id. */
export interface KnownRule extends PairRule {
  id: string
  from: Day
  byId: string
  at: Date
}

export const ruleSides = { mentee: 'наставляемый', mentor: 'наставник', curator: 'куратор', head: 'заведующий' } as const
export type RuleSide = keyof typeof ruleSides

interface RuleWords {
  name: string
  /** Forbids the pair, asks for it, or only weighs. */
  effect: 'forbids' | 'demands' | 'weighs'
}

export const ruleWords: Record<PairRuleKind, RuleWords> = {
  wish: { name: 'пожелание', effect: 'weighs' },
  required: { name: 'обязательная пара', effect: 'demands' },
  locked: { name: 'закреплена куратором', effect: 'demands' },
  forbidden: { name: 'запрещена куратором', effect: 'forbids' },
  refused: { name: 'отказ', effect: 'forbids' },
  barred: { name: 'запрет заведующего', effect: 'forbids' },
  kin: { name: 'родство', effect: 'forbids' },
  subordinate: { name: 'прямое подчинение', effect: 'forbids' },
  past: { name: 'прошлая пара: не продолжать', effect: 'forbids' },
}

export const LIMITED = 'ограничение'

/** The same word of the same side about the same pair stands once. */
export function openKeyOf({ kind, side, menteePersonId, mentorPersonId }: Pick<PairRule, 'kind' | 'side' | 'menteePersonId' | 'mentorPersonId'>): string {
  return [kind, side, menteePersonId, mentorPersonId].join(':')
}

/** What a reader may know of a rule: of a confidential one only the head knows whose it is and why. */
export function shownRule(rule: KnownRule, maySeeConfidential: boolean): { name: string; whose: string | undefined; reason: string | undefined } {
  if (rule.isConfidential && !maySeeConfidential) return { name: LIMITED, whose: undefined, reason: undefined }
  const { name } = ruleWords[rule.kind]
  return { name: rule.rank === undefined ? name : `${name}, ${rule.rank}-е по порядку`, whose: ruleSides[rule.side], reason: rule.reason }
}

type NewRule = Pick<PairRule, 'kind' | 'side' | 'rank' | 'menteePersonId' | 'mentorPersonId'>

/** Rules the new one takes the place of: the curator has changed his mind. */
export function replacedBy(rule: NewRule, known: readonly KnownRule[]): KnownRule[] {
  const isSamePair = (one: KnownRule) => one.menteePersonId === rule.menteePersonId && one.mentorPersonId === rule.mentorPersonId
  if (rule.kind === 'locked') {
    return known.filter((one) => (one.kind === 'locked' && one.menteePersonId === rule.menteePersonId && !isSamePair(one)) || (one.kind === 'forbidden' && isSamePair(one)))
  }
  return rule.kind === 'forbidden' ? known.filter((one) => isSamePair(one) && one.kind === 'locked') : []
}

/** @throws Refusal when the rule contradicts one that stands, or a rank of a wish is taken */
export function assertFits(rule: NewRule, known: readonly KnownRule[]): void {
  const own = known.filter((one) => one.menteePersonId === rule.menteePersonId)
  const pair = own.filter((one) => one.mentorPersonId === rule.mentorPersonId)
  const { effect } = ruleWords[rule.kind]
  const isOwnWord = (one: KnownRule) => one.kind === 'locked' || one.kind === 'forbidden'
  if (effect === 'demands' && pair.some((one) => ruleWords[one.kind].effect === 'forbids' && !isOwnWord(one))) {
    throw new Refusal('invalid', 'Для этой пары записано ограничение. Сначала снимите его или выберите другого наставника', { field: 'mentor' })
  }
  if (effect === 'forbids' && rule.kind !== 'forbidden' && rule.kind !== 'refused' && pair.some(({ kind }) => kind === 'required')) {
    throw new Refusal('invalid', 'Эта пара записана обязательной. Сначала снимите это условие', { field: 'mentor' })
  }
  if (rule.kind === 'required' && own.some((one) => one.kind === 'required' && one.mentorPersonId !== rule.mentorPersonId)) {
    throw new Refusal('invalid', 'У этого наставляемого уже есть обязательная пара. Сначала снимите её', { field: 'mentor' })
  }
  if (rule.kind === 'wish') assertRankIsFree(rule, known)
}

function assertRankIsFree(rule: NewRule, known: readonly KnownRule[]): void {
  if (rule.rank === undefined) throw new Refusal('invalid', 'Выберите, какое это пожелание по порядку', { field: 'rank' })
  const whose = rule.side === 'mentor' ? 'mentorPersonId' : 'menteePersonId'
  const taken = known.some((one) => one.kind === 'wish' && one.side === rule.side && one[whose] === rule[whose] && one.rank === rule.rank)
  if (taken) throw new Refusal('invalid', `${rule.rank}-е пожелание этого человека уже записано. Снимите его или выберите другой порядок`, { field: 'rank' })
}
