// The gate of the bank: nobody is included without a valid consent dated not later than the first stored answer (domain.md §5.2).
import type { Day } from '../../kit/calendar/day.ts'
import type { Link } from '../../kit/links.ts'
import { Refusal } from '../../kit/refusal.ts'
import { requisiteDay } from '../../kit/russian/dates.ts'

export interface InclusionFacts {
  /** Day the consent that holds today is dated with; null when none holds. */
  consentOn: Day | null
  /** The earliest day of the answers this participation rests on; null when there are none. */
  firstAnswerOn: Day | null
  /** Whether a consent held on that day: a renewed one is later and does no harm. */
  wasCovered: boolean
  hasRequest: boolean
}

export interface Obstacle {
  key: 'consent' | 'late-consent' | 'survey'
  words: string
  fact: string
}

/** What stands in the way; empty when the person may be included. */
export function inclusionObstacles({ consentOn, firstAnswerOn, wasCovered, hasRequest }: InclusionFacts): Obstacle[] {
  const obstacles: Obstacle[] = []
  if (consentOn === null) {
    obstacles.push({ key: 'consent', words: 'Нет действующего согласия на обработку данных', fact: 'Без него человека нельзя держать в банке: предложите согласие или запишите его с бумаги.' })
  } else if (firstAnswerOn !== null && !wasCovered) {
    obstacles.push({
      key: 'late-consent',
      words: 'Согласие подписано позже первого ответа',
      fact: `Согласие от ${requisiteDay(consentOn)}, первый ответ – ${requisiteDay(firstAnswerOn)}. Ответы, полученные до согласия, хранить нельзя: попросите ответить заново.`,
    })
  }
  if (!hasRequest) obstacles.push({ key: 'survey', words: 'Нет анкеты профессионального запроса', fact: 'Запрос записывается словами самого человека: назначьте анкету или введите её с бумаги.' })
  return obstacles
}

/** @throws Refusal with the first obstacle and the way out */
export function assertIncludable(facts: InclusionFacts, next: Link): void {
  const [first] = inclusionObstacles(facts)
  if (first !== undefined) throw new Refusal('wrong-moment', `Включить в банк пока нельзя. ${first.words}. ${first.fact}`, { next })
}
