// A campaign: one version of a questionnaire goes to some people until a day.
import { addDays, type Day } from '../../kit/calendar/day.ts'
import { Refusal } from '../../kit/refusal.ts'
import { screenDay } from '../../kit/russian/dates.ts'
import type { Tag } from '../../kit/tone.ts'

/** Answers are taken so long after the term: a late answer is better than none. */
export const GRACE_DAYS = 7

export const occasions = { start: 'Начало года', mid: 'Середина года', end: 'Итоги года' } as const
export type Occasion = keyof typeof occasions

export interface Survey {
  id: string
  key: string
  versionId: string
  title: string
  startsOn: Day
  dueOn: Day
  occasion: Occasion | null
  code: string
  closedAt: Date | null
  version: number
}

export type SurveyState = 'open' | 'late' | 'closed'

/** The last day on which an answer is taken. */
export function takenUntil(dueOn: Day): Day {
  return addDays(dueOn, GRACE_DAYS)
}

/** Open, past its term but still taking answers, or closed by the curator or by time. */
export function surveyState({ closedAt, dueOn }: Pick<Survey, 'closedAt' | 'dueOn'>, today: Day): SurveyState {
  if (closedAt !== null || takenUntil(dueOn) < today) return 'closed'
  return dueOn < today ? 'late' : 'open'
}

export const surveyStateWords: Record<SurveyState, Tag & { explanation: string }> = {
  open: { words: 'Идёт', tone: 'wait', explanation: 'Ответы принимаются' },
  late: { words: 'Срок вышел', tone: 'need', explanation: `Ответы принимаются ещё ${GRACE_DAYS} дней после срока` },
  closed: { words: 'Закрыта', tone: 'plain', icon: 'lock', explanation: 'Ответы больше не принимаются' },
}

export function surveyTag(survey: Pick<Survey, 'closedAt' | 'dueOn'>, today: Day): Tag {
  const { words, tone, icon } = surveyStateWords[surveyState(survey, today)]
  return { words, tone, ...(icon !== undefined && { icon }) }
}

/** «до 3 октября», and from when, if it is not yet time. */
export function termWords({ startsOn, dueOn }: Pick<Survey, 'startsOn' | 'dueOn'>, today: Day): string {
  const until = `до ${screenDay(dueOn, today)}`
  return startsOn > today ? `с ${screenDay(startsOn, today)} ${until}` : until
}

/** @throws Refusal at the field «dueOn»: nobody can answer by yesterday, and not before the beginning */
export function assertTerm(startsOn: Day, dueOn: Day, today: Day): void {
  if (dueOn < today) throw new Refusal('invalid', 'Этот день уже прошёл. Укажите сегодняшний или более поздний', { field: 'dueOn' })
  if (dueOn < startsOn) throw new Refusal('invalid', 'Срок раньше начала опроса. Укажите более поздний день', { field: 'dueOn' })
}

export function assertNotClosed({ closedAt }: Pick<Survey, 'closedAt'>): void {
  if (closedAt !== null) throw new Refusal('wrong-moment', 'Опрос закрыт. Откройте его снова, чтобы продолжить.')
}
